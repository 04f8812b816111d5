import { strToU8, type ZippableFile, zipSync } from "fflate";
import { calendarText } from "../calendar/calendar-text";
import { ownDates } from "../calendar/own-dates";
import type { Workspace } from "../model/workspace";
import { csvTables } from "./csv-tables";

/** The export of the workspace as the host wrote it; it comes back by an import. */
type Exported = { readonly fileName: string; readonly text: string };

/** The bytes of a document and where they go in the archive. */
export type TakenDocument = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Everything to take away, as one zip: each table as CSV, the workspace to import again, interviews and
 * open deadlines for a calendar, and the documents as they were added. `writtenAt` is the local wall-clock
 * minute, `2026-05-12T09:00`.
 */
export function takeoutZip(
  workspace: Workspace,
  exported: Exported,
  documents: readonly TakenDocument[],
  writtenAt: string,
): Uint8Array<ArrayBuffer> {
  const opportunities = Object.values(workspace.opportunities);
  const calendar = calendarText(opportunities, ownDates(workspace), writtenAt);
  const texts = [
    exported,
    ...csvTables(workspace),
    ...(calendar.ok ? [{ fileName: "calendar.ics", text: calendar.value }] : []),
  ];
  const files: Record<string, ZippableFile> = {};
  for (const { fileName, text } of texts) files[fileName] = strToU8(text);
  // PDF, pictures and Word documents are packed already: stored as they are, they take no time.
  for (const { path, bytes } of documents) files[path] = [bytes, { level: 0 }];
  return zipSync(files, { mtime: writtenAt });
}

export function takeoutName(writtenAt: string): string {
  return `leverage-${writtenAt.slice(0, 10)}.zip`;
}
