import { type Action, actionSchema, type Opportunity } from "../../../shared/model/opportunity";
import type { Channel } from "../../../shared/model/round";
import { channels } from "../../../shared/model/round";
import { useAct } from "../../state/act";
import { useDraft } from "../../state/use-draft";
import { channelWords } from "../../ui/channel-words";
import { DayInput, TimeInput } from "../../ui/day-input";
import { DeleteButton } from "../../ui/delete-button";
import { Dialog, DialogForm } from "../../ui/dialog";
import { ChoiceField, TextField } from "../../ui/text-field";
import styles from "./forms.module.css";

/** One thing to do next, with its day and how it is done. */
export function ActionDialog(props: {
  readonly opportunity: Opportunity;
  readonly action: Action | null;
  readonly onClose: () => void;
}) {
  const { opportunity, action, onClose } = props;
  const act = useAct();
  const { draft, problems, change, checked, refuse } = useDraft(
    () => action ?? newAction(),
    ["text", "date", "time"],
  );
  const opportunityId = opportunity.id;
  const save = async () => {
    const part = checked(actionSchema, { ...draft, text: draft.text.trim() });
    if (!part) return;
    const answer = await act("putAction", { opportunityId, part }, { quiet: true });
    if (answer.ok) onClose();
    else refuse(answer.failure);
  };
  const remove = async () => {
    const input = { opportunityId, id: draft.id };
    const answer = await act("removeAction", input, { undoToast: `Deleted “${draft.text}”.` });
    if (answer.ok) onClose();
  };
  return (
    <Dialog title={action ? "Edit the next step" : "Add a next step"} onClose={onClose}>
      <DialogForm
        onSubmit={save}
        onCancel={onClose}
        submitLabel="Save"
        left={action && <DeleteButton onDelete={remove} />}
      >
        <TextField
          label="What to do"
          placeholder="Ask for two more days"
          required
          isFirst
          value={draft.text}
          error={problems.text && "Write what to do."}
          onChange={(text) => change({ text })}
        />
        <div className={styles.three}>
          <DayInput
            label="Day"
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
          <ChoiceField<Channel | "none">
            label="How"
            value={draft.channel ?? "none"}
            onChange={(channel) => change({ channel: channel === "none" ? null : channel })}
            options={[
              { value: "none", label: "No matter" },
              ...channels.map((it) => ({ value: it, label: channelWords[it].name })),
            ]}
          />
        </div>
      </DialogForm>
    </Dialog>
  );
}

function newAction(): Action {
  return {
    id: crypto.randomUUID(),
    text: "",
    date: null,
    time: null,
    channel: null,
    isDone: false,
  };
}
