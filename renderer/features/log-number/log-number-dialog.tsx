import type { LogNumberRequest } from "../../state/dialogs";
import { Dialog } from "../../ui/dialogs/dialog";
import { LogNumberForm } from "./log-number-form";

/** One exchange of a number: who said what, how firm it is, and what it changes. */
export function LogNumberDialog(props: LogNumberRequest & { readonly onClose: () => void }) {
  const title = props.answerTo
    ? "Log the answer"
    : props.roundId
      ? "Edit a number"
      : "Log a number";
  return (
    <Dialog title={title} size={520} onClose={props.onClose}>
      <LogNumberForm {...props} />
    </Dialog>
  );
}
