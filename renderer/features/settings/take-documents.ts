import type { Api } from "../../../shared/api";
import { exportedDocuments } from "../../../shared/export/document-paths";
import type { TakenDocument } from "../../../shared/export/takeout";
import type { Workspace } from "../../../shared/model/workspace";
import { bytesOfBase64 } from "../../state/save-file";

type TakenDocuments = {
  readonly documents: readonly TakenDocument[];
  /** How many are listed in the records but could not be read. */
  readonly missing: number;
};

/** Reads every document from the host, one after the other: each may have 20 MB. */
export async function takeDocuments(api: Api, workspace: Workspace): Promise<TakenDocuments> {
  const documents: TakenDocument[] = [];
  let missing = 0;
  for (const { opportunityId, id, path } of exportedDocuments(
    Object.values(workspace.opportunities),
  )) {
    const answer = await api.readAttachment({ opportunityId, id });
    if (answer.ok) documents.push({ path, bytes: bytesOfBase64(answer.value.base64) });
    else missing += 1;
  }
  return { documents, missing };
}

/** The sentence about what is missing, or null. */
export function missingSentence(missing: number): string | null {
  if (missing === 0) return null;
  const which = missing === 1 ? "One document" : `${missing} documents`;
  return `${which} could not be read and ${missing === 1 ? "is" : "are"} not in the archive. The list of documents names all of them.`;
}
