import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rowsOfBytes, rowsOfText } from "../../renderer/features/import/read-table";
import { type PreviewRow, previewOf } from "../../shared/import/preview";
import { type Recognised, recognise } from "../../shared/import/sources";
import { type Table, type TableRow, tableOf } from "../../shared/import/table";
import { emptyWorkspace, type Workspace } from "../../shared/model/workspace";
import type { Result } from "../../shared/result";
import { testId } from "./workspaces";

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join("test/fixtures/import", name)));
}

function tableFrom(rows: Result<readonly TableRow[]>): Table {
  if (!rows.ok) throw new Error(rows.failure.code);
  const table = tableOf(rows.value);
  if (!table) throw new Error("no table");
  return table;
}

export type Previewed = Recognised & {
  readonly table: Table;
  readonly rows: readonly PreviewRow[];
};

function previewed(table: Table, workspace: Workspace): Previewed {
  const recognised = recognise(table.header);
  const rows = previewOf(table, workspace, {
    ...recognised,
    today: "2026-05-12",
    currency: "USD",
    newId: testId,
  });
  return { ...recognised, table, rows };
}

/** A fixture through the whole wizard up to the preview, with the columns as recognised. */
export async function previewFixture(
  name: string,
  workspace: Workspace = emptyWorkspace,
): Promise<Previewed> {
  return previewed(tableFrom(await rowsOfBytes(fixtureBytes(name))), workspace);
}

export async function previewText(
  text: string,
  workspace: Workspace = emptyWorkspace,
): Promise<Previewed> {
  return previewed(tableFrom(await rowsOfText(text)), workspace);
}
