import type { Id } from "../model/basics";
import type { Opportunity } from "../model/opportunity";

/** A document of an opportunity and where it stands in the archive. */
type ExportedDocument = {
  readonly opportunityId: Id;
  readonly id: Id;
  readonly path: string;
};

/**
 * Every document under `documents/`, in a folder of its company and role. No two paths are one on a
 * system that takes capital and small letters for the same, as Windows and macOS do.
 */
export function exportedDocuments(
  opportunities: readonly Opportunity[],
): readonly ExportedDocument[] {
  const taken = new Set<string>();
  return opportunities.flatMap(({ id: opportunityId, company, role, attachments }) => {
    const folder = `documents/${folderName(`${company}, ${role}`)}`;
    return attachments.map(({ id, name }) => {
      const path = freePath(`${folder}/${name}`, taken);
      taken.add(keyOf(path));
      return { opportunityId, id, path };
    });
  });
}

/** What no system takes in a folder's name becomes a dash; 100 signs stay below every limit. */
function folderName(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, "-")
    .replace(/^[.\s]+/, "")
    .slice(0, 100)
    .replace(/[.\s]+$/, "");
}

function keyOf(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** `Offer.pdf`, then `Offer (2).pdf`. */
function freePath(path: string, taken: ReadonlySet<string>): string {
  const dot = path.lastIndexOf(".");
  let free = path;
  for (let copy = 2; taken.has(keyOf(free)); copy += 1)
    free = `${path.slice(0, dot)} (${copy})${path.slice(dot)}`;
  return free;
}
