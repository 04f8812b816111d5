import { type Action, actionSchema, type Opportunity } from "../../../../shared/model/opportunity";
import type { Channel } from "../../../../shared/model/round";
import { channels } from "../../../../shared/model/round";
import { useAct } from "../../../state/act";
import { useDraft } from "../../../state/use-draft";
import { RecordDialog } from "../../../ui/dialogs/record-dialog";
import { DayInput, TimeInput } from "../../../ui/fields/day-input";
import { ChoiceField, TextField } from "../../../ui/fields/text-field";
import { channelWords } from "../../../ui/words/channel-words";
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
    return part && act("putAction", { opportunityId, part }, { quiet: true });
  };
  const remove = () =>
    act("removeAction", { opportunityId, id: draft.id }, { undoToast: `Deleted “${draft.text}”.` });
  return (
    <RecordDialog
      title={action ? "Edit the next step" : "Add a next step"}
      onSave={save}
      onRefuse={refuse}
      onDelete={action && remove}
      onClose={onClose}
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
    </RecordDialog>
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
