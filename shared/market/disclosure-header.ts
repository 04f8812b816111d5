import { type FilingColumns, filingColumns } from "./filing";
import { RowReader } from "./row-reader";

const separators = [",", "\t", ";", "|"] as const;

/** How the rows of a disclosure file are read, and where the first one starts. */
export type DisclosureHeader = {
  readonly reader: RowReader;
  readonly columns: FilingColumns;
  readonly next: number;
};

/** The header of a disclosure file under one of the usual separators; null when the text starts otherwise. */
export function disclosureHeaderOf(text: string, isLast: boolean): DisclosureHeader | null {
  for (const separator of separators) {
    const reader = new RowReader(separator);
    const next = reader.read(text, 0, isLast);
    const cells = Array.from({ length: reader.count }, (_, column) => reader.cell(column));
    const columns = filingColumns(cells);
    if (next >= 0 && columns.ok) return { reader, columns: columns.value, next };
  }
  return null;
}
