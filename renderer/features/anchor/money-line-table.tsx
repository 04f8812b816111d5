import { VisuallyHidden } from "@mantine/core";
import type { AnchorView } from "../../../shared/negotiation/anchor-view";
import { useFormat } from "../../state/format";
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
    <VisuallyHidden>
      <table>
        <caption>Every number on the line</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Company</th>
            <th scope="col">Amount</th>
            <th scope="col">Date</th>
          </tr>
        </thead>
        <tbody>
          {bounds.map(({ what, amount, from }) =>
            amount === null || amount === undefined ? null : (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{from ?? ""}</td>
                <td>{format.money(amount)}</td>
                <td />
              </tr>
            ),
          )}
          {marks.map((mark) => (
            <tr key={mark.recordId}>
              <th scope="row">{markWords[mark.kind]}</th>
              <td>{mark.company}</td>
              <td>{format.money(mark.amount)}</td>
              <td>{format.day(mark.date)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}
