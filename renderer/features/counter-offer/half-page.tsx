import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import type { PrintedRow } from "../../../shared/model/counter-offer";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { Icon } from "../../ui/icon";
import styles from "./half-page.module.css";
import { printedRows } from "./printed-rows";
import { writeMinute } from "./sheet-texts";

/** The half page that is handed over: paper, so always light. It prints alone. */
export function HalfPage({ view }: { readonly view: SheetView }) {
  const format = useFormat();
  const today = useToday();
  const isEmployer = view.of === null;
  const rows = printedRows(view, format);
  const day = view.sent?.at.slice(0, 10) ?? today;
  return (
    <div className={styles.desk}>
      <article className={styles.half} aria-label="The sheet">
        <div className={styles.top}>
          <h2>{isEmployer ? "What it takes to stay" : "What it takes to sign"}</h2>
          <span>{format.dayWithYear(day)}</span>
        </div>
        <p className={styles.to}>{addressLine(view)}</p>
        <Figures rows={rows} isEmployer={isEmployer} />
        <p className={styles.sign}>
          {isEmployer
            ? "The day a signed change with these numbers arrives, I stay."
            : "The day a contract with these numbers arrives, I sign it."}{" "}
          They stand until <b>{writeMinute(view.timer.due, format)}</b>.
        </p>
        <div className={styles.foot}>
          <span>Bonus and shares are not part of this page.</span>
          <span>Page 1 of 1</span>
        </div>
      </article>
      <div className={styles.cut}>
        <Icon name="scissors" size={14} />
        Half a page
      </div>
    </div>
  );
}

function addressLine({ decider, addressee, role }: SheetView): string {
  const person = decider ? [decider.name, decider.title].filter(Boolean).join(", ") : "";
  const to = [person, addressee].filter(Boolean).join(", ");
  return [to && `To ${to}.`, role && `Role: ${role}.`].filter(Boolean).join(" ");
}

function Figures(props: { readonly rows: readonly PrintedRow[]; readonly isEmployer: boolean }) {
  const { rows, isEmployer } = props;
  const hasPaper = rows.some((it) => it.paper !== "");
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th colSpan={2} scope="col">
            Per year
          </th>
          <th scope="col">{isEmployer ? "You pay" : "You said"}</th>
          {hasPaper && <th scope="col">I have on paper</th>}
          <th scope="col" className={styles.match}>
            {hasPaper ? "Please match" : "Please write"}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.kind} className={row.kind === "base" ? styles.base : undefined}>
            <td className={styles.order}>{orderWord(row)}</td>
            <th scope="row">{row.label}</th>
            <td>{row.said}</td>
            {hasPaper && <td>{row.paper}</td>}
            <td>
              <span className={askClass(row)}>{row.ask}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** R9 on paper: the base first, then the perks; what is fine has no place in the order. */
function orderWord({ kind, isAsked }: PrintedRow): string {
  if (kind === "base") return "First";
  return isAsked ? "Then" : "";
}

function askClass({ kind, isAsked }: PrintedRow): string {
  const look = !isAsked ? styles.fine : kind === "base" ? styles.number : styles.perk;
  return `${styles.ask} ${look}`;
}
