import { guessColumn, headerKey } from "./columns";

/** A row of cells with the line of the file it began on, for naming it to the user. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** What `line` of a row counts: columns of the file where offers stood side by side. */
  readonly place: "line" | "column";
};

/** Looks no further than this for a header: titles and notes above a table are short. */
const HEADER_WITHIN = 20;

/**
 * Rows of a parsed file as a table: blank rows go, the header is the first row with at least two
 * columns we know (else the first row), a header repeated further down goes, and offers written as
 * columns are turned. Null when there is no row under the header.
 */
export function tableOf(parsed: readonly TableRow[]): Table | null {
  const filled = parsed.filter((row) => row.cells.some((cell) => cell.trim() !== ""));
  const sideBySide = turned(filled);
  const upright = sideBySide ?? filled;
  const headerAt = Math.max(
    0,
    upright.slice(0, HEADER_WITHIN).findIndex((row) => knownCells(row) >= 2),
  );
  const header = upright[headerAt];
  if (!header) return null;
  const signature = header.cells.map(headerKey).join("|");
  const rows = upright
    .slice(headerAt + 1)
    .filter((row) => row.cells.map(headerKey).join("|") !== signature);
  if (rows.length === 0) return null;
  const place = sideBySide ? "column" : "line";
  return { header: header.cells.map((cell) => cell.trim()), rows, place };
}

function knownCells(row: TableRow): number {
  return row.cells.filter((cell) => guessColumn(cell) !== "skip").length;
}

/** Offers as columns: items stand in the first column, companies across the top. */
function turned(rows: readonly TableRow[]): readonly TableRow[] | null {
  const [top, ...items] = rows;
  if (!top || items.length < 2) return null;
  const known = items.filter((row) => guessColumn(row.cells[0] ?? "") !== "skip").length;
  const hasHeaderRow = rows.slice(0, HEADER_WITHIN).some((row) => knownCells(row) > 1);
  if (hasHeaderRow || known < Math.max(2, items.length / 2)) return null;
  const labels = ["Company", ...items.map((row) => row.cells[0] ?? "")];
  const companies = top.cells.slice(1).flatMap((company, index) =>
    company.trim() === ""
      ? []
      : [
          {
            line: index + 2,
            cells: [company, ...items.map((row) => row.cells[index + 1] ?? "")],
          },
        ],
  );
  return [{ line: top.line, cells: labels }, ...companies];
}
