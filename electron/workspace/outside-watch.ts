import type { SavedDocument } from "./document";
import type { Saving } from "./saving";

const LOOK_MS = 2_000;

/** Looks at the saved file now and then, so that a change by another program is told before the next save. */
export function watchOutside(document: SavedDocument, saving: Saving): () => void {
  const look = async () => {
    if (saving.hasTrouble) return;
    if (await document.isChangedOutside()) saving.meetTrouble({ code: "changed-outside" });
  };
  const timer = setInterval(() => look().catch(() => undefined), LOOK_MS).unref();
  return () => clearInterval(timer);
}
