import type { Day } from "../../../shared/model/basics";
import { checkDeadline } from "../../../shared/model/checks";
import {
  type Deadline,
  deadlineKinds,
  deadlineSchema,
  type Opportunity,
} from "../../../shared/model/opportunity";
import { deadlineName } from "../../../shared/wording/stage-words";
import { useAct } from "../../state/act";
import { useDraft } from "../../state/use-draft";
import { DayInput, TimeInput } from "../../ui/day-input";
import { DeleteButton } from "../../ui/delete-button";
import { Dialog, DialogForm } from "../../ui/dialog";
import { ChoiceField, TextField } from "../../ui/text-field";
import styles from "./forms.module.css";

type DeadlineDraft = Omit<Deadline, "date"> & { readonly date: Day | null };

/** When an offer runs out, or something is due. An offer cannot expire before it was made. */
export function DeadlineDialog(props: {
  readonly opportunity: Opportunity;
  readonly deadline: Deadline | null;
  readonly onClose: () => void;
}) {
  const { opportunity, deadline, onClose } = props;
  const act = useAct();
  const { draft, problems, change, checked, refuse } = useDraft(
    (): DeadlineDraft => deadline ?? newDeadline(),
    ["date", "time", "kind", "note"],
  );
  const opportunityId = opportunity.id;
  const save = async () => {
    const part = checked(deadlineSchema, { ...draft, date: draft.date ?? "" });
    if (!part) return;
    const problem = checkDeadline(opportunity, deadlineSchema.parse(part));
    if (problem) return refuse(problem);
    const answer = await act("putDeadline", { opportunityId, part }, { quiet: true });
    if (answer.ok) onClose();
    else refuse(answer.failure);
  };
  const remove = async () => {
    const input = { opportunityId, id: draft.id };
    const answer = await act("removeDeadline", input, {
      undoToast: `Deleted “${deadlineName[draft.kind]}”.`,
    });
    if (answer.ok) onClose();
  };
  return (
    <Dialog title={deadline ? "Edit the deadline" : "Add a deadline"} onClose={onClose}>
      <DialogForm
        onSubmit={save}
        onCancel={onClose}
        submitLabel="Save"
        left={deadline && <DeleteButton onDelete={remove} />}
      >
        <ChoiceField
          label="What"
          isFirst
          value={draft.kind}
          error={problems.kind}
          onChange={(kind) => change({ kind })}
          options={deadlineKinds.map((it) => ({ value: it, label: deadlineName[it] }))}
        />
        <div className={styles.two}>
          <DayInput
            label="Day"
            required
            value={draft.date}
            error={problems.date}
            onChange={(date) => change({ date })}
          />
          <TimeInput
            label="Time"
            value={draft.time}
            error={problems.time}
            onChange={(time) => change({ time })}
          />
        </div>
        <TextField
          label="Note"
          value={draft.note}
          error={problems.note}
          onChange={(note) => change({ note })}
        />
      </DialogForm>
    </Dialog>
  );
}

function newDeadline(): DeadlineDraft {
  return {
    id: crypto.randomUUID(),
    kind: "offer-expires",
    date: null,
    time: null,
    note: "",
    isDone: false,
  };
}
