/** A row of a table of the export: the name of each column and what stands in it. */
export type CsvRow = Readonly<Record<string, string | number | boolean | null>>;
