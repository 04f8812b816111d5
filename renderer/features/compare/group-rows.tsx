import type {
  ClassGroup,
  CompareColumn,
  CompareInput,
  CompareRow,
  Subtotal,
} from "../../../shared/compensation/compare-view";
import { type Format, useFormat } from "../../state/format";
import { ClassSwatch } from "../../ui/pictures/certainty-bar";
import styles from "./compare-table.module.css";
import { ComponentCell } from "./component-cell";
import { Figure } from "./figure";
import { madeFigureWords } from "./figure-words";
import { markClass } from "./mark-class";
import { WhyTotal } from "./why-total";

/** A class with its subtotal in each column, then a row for each kind. */
export function GroupRows(props: {
  readonly group: ClassGroup;
  readonly columns: readonly CompareColumn[];
  readonly input: CompareInput;
}) {
  const { group, columns, input } = props;
  const format = useFormat();
  const isBase = group.class === "base";
  return (
    <>
      <tr className={isBase ? `${styles.group} ${styles.baseGroup}` : styles.group}>
        <th scope="row" className={styles.label}>
          <ClassSwatch of={group.class} />
          {madeFigureWords[group.class].label}
        </th>
        {group.subtotals.map((subtotal, place) => {
          const column = columns[place];
          return (
            column && (
              <SubtotalCell
                key={subtotal.columnId}
                subtotal={subtotal}
                group={group}
                column={column}
                input={input}
                format={format}
              />
            )
          );
        })}
      </tr>
      {group.rows.map((row) => (
        <ComponentRow key={row.kind} row={row} columns={columns} period={input.period} />
      ))}
    </>
  );
}

function SubtotalCell(props: {
  readonly subtotal: Subtotal;
  readonly group: ClassGroup;
  readonly column: CompareColumn;
  readonly input: CompareInput;
  readonly format: Format;
}) {
  const { subtotal, group, column, input, format } = props;
  const { counted } = subtotal;
  const words = madeFigureWords[group.class].label;
  return (
    <>
      <td className={styles.promised}>
        {subtotal.promised !== null && group.class === "risky" && format.whole(subtotal.promised)}
      </td>
      <td className={styles.counted}>
        {counted === null ? (
          <span className={`${styles.value} ${styles.none}`}>not known</span>
        ) : (
          <Figure
            id={`${group.class} ${column.id}`}
            label={`${words}, ${column.company}: ${format.whole(counted)}`}
            className={markClass(subtotal.mark)}
            why={() => <WhyTotal input={input} column={column} figure={group.class} />}
          >
            {format.whole(counted)}
          </Figure>
        )}
      </td>
    </>
  );
}

function ComponentRow(props: {
  readonly row: CompareRow;
  readonly columns: readonly CompareColumn[];
  readonly period: CompareInput["period"];
}) {
  const { row, columns, period } = props;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.label}>
        {row.label}
        {row.labelNote !== null && <span className={styles.hint}>{row.labelNote}</span>}
      </th>
      {row.cells.map((cell, place) => {
        const column = columns[place];
        return (
          column && (
            <ComponentCell
              key={cell.columnId}
              row={row}
              cell={cell}
              column={column}
              period={period}
            />
          )
        );
      })}
    </tr>
  );
}
