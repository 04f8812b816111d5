import { randomUUID } from "node:crypto";
import { savedTextOf } from "../../electron/workspace/saved-text";
import { emptyWorkspace, type Workspace } from "../../shared/model/workspace";
import { sampleSearch } from "../../shared/sample/sample-search";

/** Copies of the sample's opportunities until the saved text is about so long. */
export function workspaceOf(bytes: number): Workspace {
  const originals = Object.values(sampleSearch("2026-05-12").opportunities);
  const each = savedTextOf(sampleSearch("2026-05-12")).length / originals.length;
  const copies = Array.from({ length: Math.ceil(bytes / each) }, (_, at) => {
    const original = originals[at % originals.length];
    if (!original) throw new Error("The sample has no opportunities");
    const id = randomUUID();
    return [id, { ...original, id, interviews: [] }] as const;
  });
  return { ...emptyWorkspace, opportunities: Object.fromEntries(copies) };
}
