import type { Id } from "../../../shared/model/basics";
import type { Stage } from "../../../shared/model/opportunity";
import { Dialog } from "../../ui/dialog";

/** `id` edits that opportunity; without it a new one starts at `stage`. */
export type OpportunityRequest = { readonly id?: Id; readonly stage?: Stage };

export function OpportunityDialog(props: OpportunityRequest & { readonly onClose: () => void }) {
  return (
    <Dialog title="New opportunity" onClose={props.onClose}>
      <p>Nothing here yet.</p>
    </Dialog>
  );
}
