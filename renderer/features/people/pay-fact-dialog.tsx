import type { Day } from "../../../shared/model/basics";
import type { Pay } from "../../../shared/model/pay";
import { type PayFact, payFactSchema } from "../../../shared/model/pay-fact";
import { useAct } from "../../state/act";
import { useToday } from "../../state/today";
import { useDraft } from "../../state/use-draft";
import { DayInput } from "../../ui/day-input";
import { DeleteButton } from "../../ui/delete-button";
import { Dialog, DialogForm } from "../../ui/dialog";
import { EvidencePicker } from "../../ui/evidence-picker";
import { PayInput } from "../../ui/pay-input";
import { TextField } from "../../ui/text-field";
import styles from "./people.module.css";

type FactDraft = Omit<PayFact, "pay" | "date"> & {
  readonly pay: Pay | null;
  readonly date: Day | null;
};

/** What somebody else earns: who said so, when, and how firm it is. */
export function PayFactDialog(props: {
  readonly fact: PayFact | null;
  readonly onClose: () => void;
}) {
  const { fact, onClose } = props;
  const act = useAct();
  const today = useToday();
  const { draft, problems, change, checked, refuse } = useDraft(
    (): FactDraft => fact ?? newFact(today),
    ["company", "role", "pay", "source", "date"],
  );
  const save = async () => {
    const { pay, date } = draft;
    // Without an amount the schema refuses at the field.
    const noPay = { amount: { minor: 0, currency: "" } };
    const record = checked(payFactSchema, { ...draft, pay: pay ?? noPay, date: date ?? "" });
    if (!record) return;
    const answer = await act("putPayFact", record, { quiet: true });
    if (answer.ok) onClose();
    else refuse(answer.failure);
  };
  const remove = async () => {
    const undoToast = `Deleted the pay at ${draft.company}.`;
    const answer = await act("removePayFact", { id: draft.id }, { undoToast });
    if (answer.ok) onClose();
  };
  return (
    <Dialog title={fact ? "Edit a pay fact" : "Add a pay fact"} onClose={onClose}>
      <DialogForm
        onSubmit={save}
        onCancel={onClose}
        submitLabel="Save"
        left={fact && <DeleteButton onDelete={remove} />}
      >
        <div className={styles.pair}>
          <TextField
            label="Company"
            required
            isFirst
            value={draft.company}
            error={problems.company}
            onChange={(company) => change({ company })}
          />
          <TextField
            label="Role"
            value={draft.role}
            error={problems.role}
            onChange={(role) => change({ role })}
          />
        </div>
        <PayInput
          label="Base"
          required
          value={draft.pay}
          error={problems.pay ? "Write what they earn." : null}
          onChange={(pay) => change({ pay })}
        />
        <div className={styles.pair}>
          <TextField
            label="Source"
            placeholder="A colleague, a posting, a survey"
            required
            value={draft.source}
            error={problems.source}
            onChange={(source) => change({ source })}
          />
          <DayInput
            label="Day"
            required
            value={draft.date}
            error={problems.date}
            onChange={(date) => change({ date })}
          />
        </div>
        <EvidencePicker value={draft.evidence} onChange={(evidence) => change({ evidence })} />
      </DialogForm>
    </Dialog>
  );
}

function newFact(today: Day): FactDraft {
  return {
    id: crypto.randomUUID(),
    company: "",
    role: "",
    place: "",
    pay: null,
    source: "",
    date: today,
    evidence: "verbal",
    note: "",
  };
}
