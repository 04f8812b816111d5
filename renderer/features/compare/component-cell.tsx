import type {
  CompareCell,
  CompareColumn,
  CompareRow,
} from "../../../shared/compensation/compare-view";
import type { Period } from "../../../shared/compensation/totals";
import { useDialogs } from "../../state/dialogs";
import { type Format, useFormat } from "../../state/format";
import { Icon } from "../../ui/icon";
import { detailText } from "../../ui/words/part-text";
import styles from "./compare-table.module.css";
import own from "./component-cell.module.css";
import { Figure } from "./figure";
import { useFigure } from "./figures";
import { markClass } from "./mark-class";
import { packageRequest } from "./package-request";
import { WhyComponent } from "./why-component";

/** One kind in one package: what they promise, and what is counted, or that nobody has asked (R11). */
export function ComponentCell(props: {
  readonly row: CompareRow;
  readonly cell: CompareCell;
  readonly column: CompareColumn;
  readonly period: Period;
}) {
  const { cell, period } = props;
  const format = useFormat();
  return (
    <>
      <td className={styles.promised}>
        <SaidSince cell={cell} format={format} />
        <Basis {...props} />
        {promisedText(cell, period, format)}
      </td>
      <td className={styles.counted}>
        <Counted {...props} format={format} />
      </td>
    </>
  );
}

/** Details speak of one year; beside all years together stands what is promised for all of them. */
function promisedText(cell: CompareCell, period: Period, format: Format): string {
  const isSum = period === "horizon" && cell.promised !== null;
  if (cell.detail.length > 0 && !isSum) return detailText(cell.detail, format);
  return cell.promised === null ? "" : format.whole(cell.promised);
}

/** Paper is shown; that they said something else since is only noted (R4). */
function SaidSince(props: { readonly cell: CompareCell; readonly format: Format }) {
  const { cell, format } = props;
  if (cell.saidSince === null) return null;
  const words = `They said ${format.whole(cell.saidSince)} since, not on paper`;
  return (
    <span className={own.said} role="img" aria-label={words} title={words}>
      <Icon name="speech" size={12} />
    </span>
  );
}

/** Where a counted risky figure comes from: their own history, or the endings the user thinks likely. */
function Basis({ row, cell }: { readonly row: CompareRow; readonly cell: CompareCell }) {
  if (cell.state !== "value") return null;
  if (row.kind === "options")
    return (
      <span className={own.mark} title="Counted by how you think it may end">
        <Icon name="pin" size={12} />
      </span>
    );
  if (cell.isFromHistory)
    return (
      <span className={own.mark} title="Counted by what they paid in past years">
        <Icon name="history" size={12} />
      </span>
    );
  return null;
}

function Counted(props: {
  readonly row: CompareRow;
  readonly cell: CompareCell;
  readonly column: CompareColumn;
  readonly format: Format;
}) {
  const { row, cell, column, format } = props;
  const id = `${row.kind} ${column.id}`;
  const name = `${row.label}, ${column.company}`;
  switch (cell.state) {
    case "none":
      return (
        <span className={`${styles.value} ${styles.none} ${markClass(cell.mark) ?? ""}`}>none</span>
      );
    case "not-asked":
      return <NotAsked id={id} name={name} row={row} column={column} />;
    case "failed":
      return (
        <Figure
          id={id}
          label={`${name}: left out`}
          className={own.leftOut}
          why={() => <WhyComponent row={row} cell={cell} column={column} />}
        >
          left out
        </Figure>
      );
    case "value": {
      const text = countedText(cell, format);
      return (
        <Figure
          id={id}
          label={`${name}: ${text}`}
          className={markClass(cell.mark)}
          why={() => <WhyComponent row={row} cell={cell} column={column} />}
        >
          {text}
        </Figure>
      );
    }
  }
}

function countedText(cell: CompareCell, format: Format): string {
  if (cell.hours !== null) return `${format.number(cell.hours)} h`;
  return cell.counted === null ? "" : format.whole(cell.counted);
}

/** A dotted link to the place where the answer is written down (R11). */
function NotAsked(props: {
  readonly id: string;
  readonly name: string;
  readonly row: CompareRow;
  readonly column: CompareColumn;
}) {
  const { id, name, row, column } = props;
  const { reach } = useFigure(id);
  const dialogs = useDialogs();
  return (
    <button
      type="button"
      {...reach}
      className={`${styles.value} ${own.notAsked}`}
      aria-label={`${name}: not asked. Enter it`}
      onClick={() => dialogs.editPackage(packageRequest(column.id, row.kind))}
    >
      <span>not asked</span>
    </button>
  );
}
