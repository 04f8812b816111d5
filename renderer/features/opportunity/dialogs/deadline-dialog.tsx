import type { Day } from "../../../../shared/model/basics";
import {
  type Deadline,
  deadlineKinds,
  deadlineSchema,
  type Opportunity,
} from "../../../../shared/model/opportunity";
import { deadlineName } from "../../../../shared/wording/stage-words";
import { useAct } from "../../../state/act";
import { useDraft } from "../../../state/use-draft";
import { RecordDialog } from "../../../ui/dialogs/record-dialog";
import { DayInput, TimeInput } from "../../../ui/fields/day-input";
import { FieldPair } from "../../../ui/fields/field-pair";
import { ChoiceField, TextField } from "../../../ui/fields/text-field";

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
    return part && act("putDeadline", { opportunityId, part }, { quiet: true });
  };
  const remove = () =>
    act(
      "removeDeadline",
      { opportunityId, id: draft.id },
      { undoToast: `Deleted “${deadlineName[draft.kind]}”.` },
    );
  return (
    <RecordDialog
      title={deadline ? "Edit the deadline" : "Add a deadline"}
      onSave={save}
      onRefuse={refuse}
      onDelete={deadline && remove}
      onClose={onClose}
    >
      <ChoiceField
        label="What"
        isFirst
        value={draft.kind}
        error={problems.kind}
        onChange={(kind) => change({ kind })}
        options={deadlineKinds.map((it) => ({ value: it, label: deadlineName[it] }))}
      />
      <FieldPair>
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
      </FieldPair>
      <TextField
        label="Note"
        value={draft.note}
        error={problems.note}
        onChange={(note) => change({ note })}
      />
    </RecordDialog>
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
