import type { AnchorView } from "../../../shared/anchor/anchor-view";
import { useFormat } from "../../state/format";
import { PictureTable } from "../../ui/pictures/picture-table";
import { ROWS_SHOWN } from "./company-rows";
import { markWords } from "./mark-words";

/** The money line for who cannot see it: every number of the picture as it opens in one table. */
export function MoneyLineTable({ view }: { readonly view: AnchorView }) {
  const format = useFormat();
  const { line } = view;
  const bounds = [
    { what: "Current salary", amount: line.current, from: "" },
    { what: "Proven floor", amount: line.floor?.amount, from: line.floor?.witness?.company },
    { what: "Next ask", amount: line.ask, from: view.next?.company },
    { what: "The other strategy would ask", amount: line.other, from: "" },
    { what: "Lowest refused", amount: line.ceiling?.amount, from: line.ceiling?.witness?.company },
    { what: "Gap left", amount: line.gap, from: "" },
  ];
  const marks = view.rows.slice(0, ROWS_SHOWN).flatMap((row) => row.marks);
  return (
    <PictureTable
      caption="Every number on the line"
      columns={["What", "Company", "Amount", "Date"]}
      rows={[
        ...bounds.flatMap(({ what, amount, from }) =>
          amount === null || amount === undefined
            ? []
            : [{ key: what, cells: [what, from ?? "", format.money(amount), ""] }],
        ),
        ...marks.map((mark) => ({
          key: mark.recordId,
          cells: [
            markWords[mark.kind],
            mark.company,
            format.money(mark.amount),
            format.day(mark.date),
          ],
        })),
      ]}
    />
  );
}
