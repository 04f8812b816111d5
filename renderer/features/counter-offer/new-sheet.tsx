import type { Id } from "../../../shared/model/basics";
import { useAct } from "../../state/act";
import { Button } from "../../ui/button";

/** Another round pays at times (R7): the sheet that is out is kept, and the next one asks anew. */
export function NewSheet({ of }: { readonly of: Id | null }) {
  const act = useAct();
  return (
    <Button
      size="sm"
      onClick={() => act("startNewSheet", { of }, { undoToast: "The last sheet is kept." })}
    >
      New sheet
    </Button>
  );
}
