import type { ImportColumn } from "./columns";
import type { TableRow } from "./table";

/** The cells of one row by what they mean; several notes stay several. */
export type MeantCells = {
  readonly line: number;
  readonly one: (column: ImportColumn) => string;
  readonly all: (column: ImportColumn) => readonly string[];
  /** Header and cell, for notes that would make no sense without their header. */
  readonly named: (column: ImportColumn) => readonly string[];
};

export function meantCells(
  row: TableRow,
  header: readonly string[],
  columns: readonly ImportColumn[],
): MeantCells {
  const found = (column: ImportColumn) =>
    columns.flatMap((it, index) => {
      if (it !== column) return [];
      const cell = plainText(row.cells[index] ?? "");
      return !isNothing(cell) ? [{ header: header[index] ?? "", cell }] : [];
    });
  return {
    line: row.line,
    one: (column) => found(column)[0]?.cell ?? "",
    all: (column) => found(column).map((it) => it.cell),
    named: (column) => found(column).map((it) => `${it.header}: ${it.cell}`),
  };
}

/** Trackers write what is not known in words or with a dash. */
function isNothing(cell: string): boolean {
  return cell === "" || /^(?:n\/a|none|null|undefined|-|\u2013|\u2014)$/i.test(cell);
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
};

/** Text without markup: descriptions come as HTML, and nothing here is ever shown as HTML. */
export function plainText(cell: string): string {
  const bare = /<[a-z!/][^<>]*>/i.test(cell)
    ? cell.replace(/<(?:br|\/p|\/li|\/div)[^<>]*>/gi, "\n").replace(/<[a-z!/][^<>]*>/gi, "")
    : cell;
  return bare
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .split("\u0000")
    .join("")
    .trim();
}

/** One line of at most 500 characters, as names and places are kept. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 500);
}
