import { useState } from "react";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import type { Evidence } from "../../../shared/model/evidence";
import type { Money } from "../../../shared/money";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useAct } from "../../state/act";
import { useToday } from "../../state/today";
import { Dialog, DialogForm } from "../../ui/dialogs/dialog";
import { DayInput } from "../../ui/fields/day-input";
import { EvidencePicker } from "../../ui/fields/evidence-picker";
import { FieldPair } from "../../ui/fields/field-pair";
import { MoneyInput } from "../../ui/fields/money-input";
import { Segmented } from "../../ui/fields/segmented";

/** What the current employer answered: a base with its evidence, or a no. */
export function EmployerAnswerDialog(props: {
  readonly view: SheetView;
  readonly onClose: () => void;
}) {
  const { view, onClose } = props;
  const act = useAct();
  const today = useToday();
  const sentOn = view.sent?.at.slice(0, 10);
  const [kind, setKind] = useState<"number" | "no">("number");
  const [base, setBase] = useState<Money | null>(null);
  const [evidence, setEvidence] = useState<Evidence>("verbal");
  const [date, setDate] = useState<string | null>(today);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    if (date === null) return;
    if (kind === "number" && base === null) {
      setProblem("Write the base they named, or choose “They said no”.");
      return;
    }
    const answer = { date, evidence, base: kind === "number" ? base : null };
    const saved = await act(
      "answerOfEmployer",
      { answer },
      { quiet: true, ...(view.answer && { undoToast: "Replaced the answer." }) },
    );
    if (saved.ok) onClose();
    else setProblem(failureSentence(saved.failure));
  };
  return (
    <Dialog title={`The answer of ${view.company || "your employer"}`} onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} submitLabel="Log the answer">
        <Segmented
          label="Their answer"
          value={kind}
          onChange={setKind}
          isWide
          options={[
            { value: "number", label: "A number" },
            { value: "no", label: "They said no" },
          ]}
        />
        {kind === "number" && (
          <>
            <MoneyInput
              label="Base a year"
              isFirst
              isYearly
              required
              value={base}
              error={problem}
              onChange={(amount) => {
                setBase(amount);
                setProblem(null);
              }}
            />
            <EvidencePicker value={evidence} onChange={setEvidence} />
          </>
        )}
        <FieldPair>
          <DayInput
            label="On"
            value={date}
            onChange={setDate}
            {...(sentOn && { min: sentOn })}
            max={today}
          />
        </FieldPair>
      </DialogForm>
    </Dialog>
  );
}
