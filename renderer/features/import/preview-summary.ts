import type { PreviewRow } from "../../../shared/import/preview";
import type { Opportunity } from "../../../shared/model/opportunity";

type PreviewCounts = {
  readonly fresh: number;
  readonly duplicates: number;
  readonly bad: number;
};

export function countsOf(rows: readonly PreviewRow[]): PreviewCounts {
  const count = (is: PreviewRow["is"]) => rows.filter((row) => row.is === is).length;
  return { fresh: count("new"), duplicates: count("duplicate"), bad: count("bad") };
}

/** The rows that go in; a row that is given up never does. */
export function importable(
  rows: readonly PreviewRow[],
  withDuplicates: boolean,
): readonly Opportunity[] {
  return rows.flatMap((row) =>
    row.is === "new" || (row.is === "duplicate" && withDuplicates) ? [row.opportunity] : [],
  );
}

export function summaryText({ fresh, duplicates, bad }: PreviewCounts): string {
  const parts = [`${fresh} new`];
  if (duplicates > 0) parts.push(`${duplicates} already there`);
  if (bad > 0) parts.push(`${bad} cannot be read`);
  return parts.join(", ");
}
