import { useMemo } from "react";
import { ownFacts } from "../../../shared/market/own-facts";
import { useFormat } from "../../state/format";
import { href } from "../../state/route";
import { useWorkspace } from "../../state/workspace";
import { LinkButton } from "../../ui/button";
import { Card } from "../../ui/card";
import { AmountCell, RecordRows, RowDetail, RowName } from "../../ui/record-rows";
import { EvidenceBadge } from "../../ui/tag";
import styles from "./market.module.css";

/** What the user was told, beside what employers filed: each with who said it and how firm it is. */
export function OwnFactsCard({ employer }: { readonly employer: string }) {
  const workspace = useWorkspace();
  const format = useFormat();
  const facts = useMemo(() => ownFacts(workspace, employer), [workspace, employer]);
  return (
    <Card
      title="What you were told"
      right={
        <LinkButton size="sm" href={href({ screen: "people" })}>
          Add or edit in People
        </LinkButton>
      }
    >
      {facts.length === 0 ? (
        <p className={styles.meta}>
          {employer.trim() === ""
            ? "Nothing yet. Ask a colleague, and write it down in People."
            : "Nobody told you about this employer."}
        </p>
      ) : (
        <RecordRows
          label="What you were told"
          columns={["Company", { amount: "Base a year" }, "Source", "Evidence"]}
        >
          {facts.map(({ fact, units }) => (
            <tr key={fact.id}>
              <RowName name={fact.company} detail={fact.role} />
              <AmountCell>{units === null ? "no rate" : format.whole(units)}</AmountCell>
              <td>
                {fact.source}
                <RowDetail text={format.dayWithYear(fact.date)} />
              </td>
              <td>
                <EvidenceBadge evidence={fact.evidence} />
              </td>
            </tr>
          ))}
        </RecordRows>
      )}
      <p className={styles.meta}>They inform your guess only and move no floor.</p>
    </Card>
  );
}
