import type { Opportunity } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import type { Failure } from "../result";
import { meantCells } from "./cells";
import type { ImportColumn } from "./columns";
import { offerOfRow } from "./offer-row";
import { opportunityOfRow, type Reading } from "./opportunity-row";
import { observedOpportunities } from "./salary-observations";
import { type Source, salaryObservations } from "./sources";
import type { Table } from "./table";
import { orderOfDays } from "./written-day";

/** What one row of the file becomes. */
export type PreviewRow =
  | { readonly is: "new"; readonly line: number; readonly opportunity: Opportunity }
  | {
      readonly is: "duplicate";
      readonly line: number;
      readonly opportunity: Opportunity;
      /** What it repeats: a record that is there, or an earlier line of the file. */
      readonly of: {
        readonly company: string;
        readonly role: string;
        readonly line: number | null;
      };
    }
  | { readonly is: "bad"; readonly line: number; readonly failure: Failure };

/** The choices of the wizard. */
type PreviewChoices = Pick<Reading, "today" | "currency" | "stageWords" | "newId"> & {
  readonly source: Source;
  readonly columns: readonly ImportColumn[];
};

/** Every row of a table with what becomes of it, in the order of the file. */
export function previewOf(
  table: Table,
  workspace: Workspace,
  choices: PreviewChoices,
): readonly PreviewRow[] {
  const { source, columns, ...rest } = choices;
  const reading: Reading = { ...rest, stage: source.stage, order: orderIn(table, columns) };
  const read =
    source === salaryObservations ? observed(table, reading) : eachRow(table, columns, reading);
  return withDuplicates(read, workspace);
}

type ReadRow = Exclude<PreviewRow, { is: "duplicate" }>;

function eachRow(
  table: Table,
  columns: readonly ImportColumn[],
  reading: Reading,
): readonly ReadRow[] {
  const ofRow = columns.includes("base") ? offerOfRow : opportunityOfRow;
  return table.rows.map((row) => {
    if (isCutOtherwise(row, table))
      return { is: "bad", line: row.line, failure: { code: "separator-differs" } };
    const read = ofRow(meantCells(row, table.header, columns), reading);
    return read.ok
      ? { is: "new", line: row.line, opportunity: read.value }
      : { is: "bad", line: row.line, failure: read.failure };
  });
}

/** One cell where the header has several, with another separator inside: half a file was pasted to another. */
function isCutOtherwise({ cells }: Table["rows"][number], { header }: Table): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return header.length > 2 && filled.length === 1 && (filled[0] ?? "").split(/[;,\t|]/).length >= 3;
}

function observed(table: Table, reading: Reading): readonly ReadRow[] {
  const { found, bad } = observedOpportunities(table, reading);
  const rows: ReadRow[] = found.map((it) => ({ is: "new", ...it }));
  for (const { line, result } of bad)
    if (!result.ok) rows.push({ is: "bad", line, failure: result.failure });
  return rows.sort((a, b) => a.line - b.line);
}

function orderIn(table: Table, columns: readonly ImportColumn[]) {
  const dated: readonly ImportColumn[] = ["saved-on", "applied-on", "deadline"];
  return orderOfDays(
    table.rows.flatMap((row) =>
      row.cells.filter((_, index) => dated.includes(columns[index] ?? "skip")),
    ),
  );
}

/** Same link, or same company and role: of what is there, and of earlier lines. */
function withDuplicates(rows: readonly ReadRow[], workspace: Workspace): readonly PreviewRow[] {
  const seen = new Map<string, { company: string; role: string; line: number | null }>();
  for (const { company, role, link } of Object.values(workspace.opportunities))
    for (const key of keysOf({ company, role, link })) seen.set(key, { company, role, line: null });
  return rows.map((row) => {
    if (row.is === "bad") return row;
    const { company, role, link } = row.opportunity;
    const keys = keysOf({ company, role, link });
    const of = keys.map((key) => seen.get(key)).find((it) => it !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, { company, role, line: row.line });
    return of ? { ...row, is: "duplicate", of } : row;
  });
}

function keysOf({ company, role, link }: Pick<Opportunity, "company" | "role" | "link">) {
  const names = `${company}\n${role}`.toLowerCase();
  return link === "" ? [names] : [names, `link\n${link.toLowerCase().replace(/[/?#]+$/, "")}`];
}
