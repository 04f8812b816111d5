import { strToU8, zipSync } from "fflate";
import { calendarText } from "../calendar/calendar-text";
import type { Workspace } from "../model/workspace";
import { csvTables } from "./csv-tables";

/** The export of the workspace as the host wrote it; it comes back by an import. */
type Exported = { readonly fileName: string; readonly text: string };

/**
 * Everything to take away, as one zip: each table as CSV, the workspace to import again, interviews and
 * open deadlines for a calendar. Files of documents are not in it. `writtenAt` is the local wall-clock
 * minute, `2026-05-12T09:00`.
 */
export function takeoutZip(
  workspace: Workspace,
  exported: Exported,
  writtenAt: string,
): Uint8Array<ArrayBuffer> {
  const calendar = calendarText(Object.values(workspace.opportunities), writtenAt);
  const files = [
    exported,
    ...csvTables(workspace),
    ...(calendar.ok ? [{ fileName: "calendar.ics", text: calendar.value }] : []),
  ];
  return zipSync(Object.fromEntries(files.map(({ fileName, text }) => [fileName, strToU8(text)])), {
    mtime: writtenAt,
  });
}

export function takeoutName(writtenAt: string): string {
  return `leverage-tables-${writtenAt.slice(0, 10)}.zip`;
}
