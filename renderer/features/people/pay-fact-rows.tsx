import type { Id } from "../../../shared/model/basics";
import type { PayFactRow } from "../../../shared/people/people-view";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { AmountCell, RecordRows, RowDetail, RowName } from "../../ui/record-rows";
import { EvidenceBadge } from "../../ui/tag";
import { payText } from "../../ui/words/pay-text";

/** Who pays what, who said so, when, and how firm it is. */
export function PayFactRows(props: {
  readonly rows: readonly PayFactRow[];
  readonly onEdit: (id: Id) => void;
}) {
  const format = useFormat();
  return (
    <RecordRows
      label="What others earn"
      columns={["Company", { amount: "Base" }, { amount: "A year" }, "Source", "Evidence"]}
      isEdited
    >
      {props.rows.map(({ fact, units }) => (
        <tr key={fact.id}>
          <RowName name={fact.company} detail={fact.role} />
          <AmountCell>{payText(fact.pay, format)}</AmountCell>
          <AmountCell>{units === null ? "no rate" : format.whole(units)}</AmountCell>
          <td>
            {fact.source}
            <RowDetail text={format.dayWithYear(fact.date)} />
          </td>
          <td>
            <EvidenceBadge evidence={fact.evidence} />
          </td>
          <AmountCell>
            <Button
              size="sm"
              aria-label={`Edit the pay at ${fact.company}`}
              onClick={() => props.onEdit(fact.id)}
            >
              Edit
            </Button>
          </AmountCell>
        </tr>
      ))}
    </RecordRows>
  );
}
