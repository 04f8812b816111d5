import type { Day } from "../../../shared/model/basics";
import type { Pay } from "../../../shared/model/pay";
import { type PayFact, payFactSchema } from "../../../shared/model/pay-fact";
import { useAct } from "../../state/act";
import { useToday } from "../../state/today";
import { useDraft } from "../../state/use-draft";
import { RecordDialog } from "../../ui/dialogs/record-dialog";
import { DayInput } from "../../ui/fields/day-input";
import { EvidencePicker } from "../../ui/fields/evidence-picker";
import { FieldPair } from "../../ui/fields/field-pair";
import { PayInput } from "../../ui/fields/pay-input";
import { NameField, TextField } from "../../ui/fields/text-field";

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
    return record && act("putPayFact", record, { quiet: true });
  };
  const remove = () =>
    act("removePayFact", { id: draft.id }, { undoToast: `Deleted the pay at ${draft.company}.` });
  return (
    <RecordDialog
      title={fact ? "Edit a pay fact" : "Add a pay fact"}
      onSave={save}
      onRefuse={refuse}
      onDelete={fact && remove}
      onClose={onClose}
    >
      <FieldPair>
        <NameField
          label="Company"
          required
          isFirst
          value={draft.company}
          error={problems.company}
          onChange={(company) => change({ company })}
        />
        <NameField
          label="Role"
          value={draft.role}
          error={problems.role}
          onChange={(role) => change({ role })}
        />
      </FieldPair>
      <PayInput
        label="Base"
        required
        value={draft.pay}
        error={problems.pay ? "Write what they earn." : null}
        onChange={(pay) => change({ pay })}
      />
      <FieldPair>
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
      </FieldPair>
      <EvidencePicker value={draft.evidence} onChange={(evidence) => change({ evidence })} />
    </RecordDialog>
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
