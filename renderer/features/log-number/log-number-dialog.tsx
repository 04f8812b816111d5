import type { Id } from "../../../shared/model/basics";
import type { Pay } from "../../../shared/model/pay";
import type { Round } from "../../../shared/model/round";
import { Dialog } from "../../ui/dialog";
import { LogNumberForm } from "./log-number-form";

/** What is already known when the dialog opens. */
export type LogNumberRequest = {
  readonly opportunityId?: Id;
  readonly preset?: Partial<Omit<Round, "id">>;
  /** My ask that is being answered: its answer is logged, and the ask too where it is not yet. */
  readonly answerTo?: Pay;
  /** Corrects this round of the opportunity instead of logging another. */
  readonly roundId?: Id;
};

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
