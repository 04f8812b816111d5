import { columnLabels, type ImportColumn, importColumns } from "../../../shared/import/columns";
import type { Table } from "../../../shared/import/table";
import { ChoiceField } from "../../ui/fields/text-field";
import styles from "./import.module.css";

const options = importColumns.map((value) => ({ value, label: columnLabels[value] }));

/** One choice a column of the file, under its header and beside its first cell. */
export function ColumnMapping(props: {
  readonly table: Table;
  readonly columns: readonly ImportColumn[];
  readonly onChange: (columns: readonly ImportColumn[]) => void;
}) {
  const { table, columns, onChange } = props;
  return (
    <ul className={styles.mapping}>
      {mappedColumns(table, columns).map(({ key, label, sample, column, index }) => (
        <li key={key}>
          <ChoiceField
            label={label}
            description={sample}
            value={column}
            options={options}
            onChange={(next) => onChange(columns.with(index, next))}
          />
        </li>
      ))}
    </ul>
  );
}

/** A file may name two columns alike: the place tells them apart. */
function mappedColumns(table: Table, columns: readonly ImportColumn[]) {
  return table.header.map((header, index) => ({
    key: `${index}:${header}`,
    label: header || `Column ${index + 1}`,
    sample: firstCell(table, index),
    column: columns[index] ?? "skip",
    index,
  }));
}

/** Something to recognise the column by. */
function firstCell(table: Table, index: number): string {
  const cell = table.rows.map((row) => row.cells[index]?.trim() ?? "").find((it) => it !== "");
  return cell === undefined ? "empty" : cell.slice(0, 60);
}
