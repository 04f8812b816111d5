import type {
  CompareColumn,
  CompareInput,
  CompareView,
  TotalCell,
  TotalKind,
} from "../../../shared/compensation/compare-view";
import { type Format, useFormat } from "../../state/format";
import styles from "./compare-table.module.css";
import { Figure } from "./figure";
import { hintOf, madeFigureWords } from "./figure-words";
import { markClass } from "./mark-class";
import { WhyTotal } from "./why-total";

/** Level pay is read in "Why this value" of expected: a fifth total would hide the three that matter. */
const shownTotals: readonly TotalKind[] = ["guaranteed", "expected", "promised", "per-hour"];

/** Always three totals, never one, and the pay of a real hour; each against the current job. */
export function TotalRows(props: { readonly view: CompareView; readonly input: CompareInput }) {
  const { view, input } = props;
  const format = useFormat();
  const rows = view.totals.filter(({ kind }) => shownTotals.includes(kind));
  return rows.map(({ kind, cells }) => (
    <tr key={kind} className={rowClass(kind)}>
      <th scope="row" className={styles.label}>
        {madeFigureWords[kind].label}
        <span className={styles.hint}>{hintOf(kind, view.period)}</span>
      </th>
      {cells.map((cell, place) => {
        const column = view.columns[place];
        return (
          column && (
            <Total
              key={cell.columnId}
              kind={kind}
              cell={cell}
              column={column}
              input={input}
              format={format}
            />
          )
        );
      })}
    </tr>
  ));
}

function rowClass(kind: TotalKind): string {
  const extra =
    kind === "guaranteed" ? styles.firstTotal : kind === "promised" ? styles.soft : undefined;
  return `${styles.total} ${extra ?? ""}`;
}

function Total(props: {
  readonly kind: TotalKind;
  readonly cell: TotalCell;
  readonly column: CompareColumn;
  readonly input: CompareInput;
  readonly format: Format;
}) {
  const { kind, cell, column, input, format } = props;
  const { amount, difference } = cell;
  const isHourly = kind === "per-hour";
  const text = amount === null ? "" : isHourly ? format.hourly(amount) : format.whole(amount);
  return (
    <>
      <td className={belowClass(difference)}>
        {difference === null
          ? kind === "guaranteed" && column.isCurrentJob && "vs current"
          : isHourly
            ? format.signedHourly(difference)
            : format.signedWhole(difference)}
      </td>
      <td className={styles.counted}>
        {amount === null ? (
          <span className={`${styles.value} ${styles.none}`}>not known</span>
        ) : (
          <Figure
            id={`${kind} ${column.id}`}
            label={`${madeFigureWords[kind].label}, ${column.company}: ${text}`}
            className={totalClass(kind, cell)}
            why={() => <WhyTotal input={input} column={column} figure={kind} />}
          >
            {text}
          </Figure>
        )}
      </td>
    </>
  );
}

/** A guarantee that is only said is no guarantee: always dotted (R4). */
function totalClass(kind: TotalKind, { mark, isOnPaper }: TotalCell): string | undefined {
  return kind === "guaranteed" && !isOnPaper ? styles.would : markClass(mark);
}

function belowClass(difference: number | null): string {
  const isBelow = difference !== null && difference < 0;
  return `${styles.promised} ${isBelow ? styles.below : ""}`;
}
