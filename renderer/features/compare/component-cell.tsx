import type {
  CompareCell,
  CompareColumn,
  CompareRow,
} from "../../../shared/compensation/compare-view";
import { useDialogs } from "../../state/dialogs";
import { type Format, useFormat } from "../../state/format";
import { Icon } from "../../ui/icon";
import { detailText } from "../../ui/part-text";
import styles from "./compare-table.module.css";
import { Figure } from "./figure";
import { moveByArrow, useFigures } from "./figures";
import { markClass } from "./mark-class";
import { packageRequest } from "./package-request";
import { WhyComponent } from "./why-component";

/** One kind in one package: what they promise, and what is counted, or that nobody has asked (R11). */
export function ComponentCell(props: {
  readonly row: CompareRow;
  readonly cell: CompareCell;
  readonly column: CompareColumn;
}) {
  const { cell } = props;
  const format = useFormat();
  return (
    <>
      <td className={styles.promised}>
        <Basis {...props} />
        {promisedText(cell, format)}
      </td>
      <td className={styles.counted}>
        <Counted {...props} format={format} />
      </td>
    </>
  );
}

function promisedText(cell: CompareCell, format: Format): string {
  if (cell.detail.length > 0) return detailText(cell.detail, format);
  return cell.promised === null ? "" : format.whole(cell.promised);
}

/** Where a counted risky figure comes from: their own history, or the endings the user thinks likely. */
function Basis({ row, cell }: { readonly row: CompareRow; readonly cell: CompareCell }) {
  if (cell.state !== "value") return null;
  if (row.kind === "options")
    return (
      <span className={styles.mark} title="Counted by how you think it may end">
        <Icon name="pin" size={12} />
      </span>
    );
  if (cell.isFromHistory)
    return (
      <span className={styles.mark} title="Counted by what they paid in past years">
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
          className={styles.leftOut}
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
  const { active, setActive } = useFigures();
  const dialogs = useDialogs();
  return (
    <button
      type="button"
      data-figure={id}
      className={`${styles.value} ${styles.notAsked}`}
      aria-label={`${name}: not asked. Enter it`}
      tabIndex={active === id ? 0 : -1}
      onFocus={() => setActive(id)}
      onKeyDown={moveByArrow}
      onClick={() => dialogs.editPackage(packageRequest(column.id, row.kind))}
    >
      <span>not asked</span>
    </button>
  );
}
