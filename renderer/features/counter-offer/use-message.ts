import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { useAct } from "../../state/act";
import { useKeptDraft } from "../../state/kept-drafts";

/**
 * The message to one company. It is saved when its field is left, so that one go at it is one step to
 * undo; until then it is kept beside the records, and the window asks before it closes.
 */
export function useMessage({ of, message }: Pick<SheetView, "of" | "message">): {
  readonly text: string;
  readonly write: (next: string) => void;
  readonly save: (next: string) => Promise<void>;
} {
  const act = useAct();
  const { text: unsaved, keep } = useKeptDraft(`message ${of ?? "to the employer"}`);
  const text = unsaved ?? message;
  const save = async (next: string) => {
    keep(() => next);
    const isSaved = next === message || (await act("writeMessage", { of, message: next })).ok;
    if (isSaved) keep((now) => (now === next ? null : now));
  };
  return { text, write: (next) => keep(() => next), save };
}
