import { addDays } from "../../../shared/day";
import type { Day } from "../../../shared/model/basics";
import { type RuleNumber, snoozedRuleSchema } from "../../../shared/model/snoozed-rule";
import { ruleBook } from "../../../shared/wording/rule-book";
import { useAct } from "../../state/act";
import { useToday } from "../../state/today";
import { useDraft } from "../../state/use-draft";
import { RecordDialog } from "../../ui/dialogs/record-dialog";
import { DayInput } from "../../ui/fields/day-input";
import { TextField } from "../../ui/fields/text-field";

const USUAL_DAYS = 7;

/** Puts a broken rule off up to a day, never without a reason. */
export function SnoozeDialog(props: { readonly rule: RuleNumber; readonly onClose: () => void }) {
  const { rule, onClose } = props;
  const act = useAct();
  const today = useToday();
  const { draft, problems, change, checked, refuse } = useDraft(
    (): { readonly reason: string; readonly until: Day | null } => ({
      reason: "",
      until: addDays(today, USUAL_DAYS),
    }),
    ["reason", "until"],
  );
  const save = async () => {
    const snoozed = checked(snoozedRuleSchema, { rule, ...draft, until: draft.until ?? "" });
    return snoozed && act("snoozeRule", snoozed, { quiet: true });
  };
  return (
    <RecordDialog
      title={`Snooze ${rule}`}
      submitLabel="Snooze"
      onSave={save}
      onRefuse={refuse}
      onClose={onClose}
    >
      <p>{ruleBook[rule].says}</p>
      <TextField
        label="Why it may wait"
        placeholder="They send the contract on Monday"
        required
        isFirst
        value={draft.reason}
        error={problems.reason}
        onChange={(reason) => change({ reason })}
      />
      <DayInput
        label="Shown again after"
        required
        min={today}
        value={draft.until}
        error={problems.until}
        onChange={(until) => change({ until })}
      />
    </RecordDialog>
  );
}
