import { VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./record-rows.module.css";

/** A column is named by its words; `{ amount }` where its figures stand to the right. */
type RecordColumn = string | { readonly amount: string };

/** A few kept records, a row each; with `isEdited` the last column holds what opens them. */
export function RecordRows(props: {
  readonly label: string;
  readonly columns: readonly RecordColumn[];
  readonly isEdited?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <table className={styles.table} aria-label={props.label}>
      <thead>
        <tr>
          {props.columns.map((column) =>
            typeof column === "string" ? (
              <th key={column} scope="col">
                {column}
              </th>
            ) : (
              <th key={column.amount} scope="col" className={styles.amount}>
                {column.amount}
              </th>
            ),
          )}
          {props.isEdited && (
            <th scope="col">
              <VisuallyHidden>Edit</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}

/** What names a row, with a smaller line under it. */
export function RowName(props: { readonly name: string; readonly detail?: string }) {
  return (
    <th scope="row">
      {props.name}
      <RowDetail text={props.detail ?? ""} />
    </th>
  );
}

/** A smaller line under the text of a cell. */
export function RowDetail({ text }: { readonly text: string }) {
  return text === "" ? null : <span className={styles.detail}>{text}</span>;
}

/** A figure, or the button of the row: to the right, in one line. */
export function AmountCell({ children }: { readonly children: ReactNode }) {
  return <td className={styles.amount}>{children}</td>;
}
