import type { Id } from "../../../shared/model/basics";
import type { Round } from "../../../shared/model/round";
import { Dialog } from "../../ui/dialog";

/** What is already known when the dialog opens. */
export type LogNumberRequest = {
  readonly opportunityId?: Id;
  readonly preset?: Partial<Omit<Round, "id">>;
};

export function LogNumberDialog(props: LogNumberRequest & { readonly onClose: () => void }) {
  return (
    <Dialog title="Log a number" onClose={props.onClose}>
      <p>Nothing here yet.</p>
    </Dialog>
  );
}
