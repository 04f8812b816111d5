import { type Pay, paySchema } from "../../../../shared/model/pay";
import type { Round } from "../../../../shared/model/round";
import { money } from "../../../../shared/money";
import { answeredAsk, type OpportunityView } from "../../../../shared/opportunity/opportunity-view";
import { useDialogs } from "../../../state/dialogs";
import { useFormat } from "../../../state/format";
import { Button } from "../../../ui/button";
import styles from "./ledger.module.css";

/** Their answer to my number in one press: the dialog opens with the rest filled in. */
export function AnswerBar({ view }: { readonly view: OpportunityView }) {
  const dialogs = useDialogs();
  const { currency } = useFormat();
  const answerTo = askOf(view, currency);
  if (!answerTo) return null;
  const log = (preset: Partial<Omit<Round, "id">>) => () =>
    dialogs.logNumber({
      opportunityId: view.opportunity.id,
      answerTo,
      preset: { by: "them", ...preset },
    });
  return (
    <div className={styles.answer}>
      <span className={styles.answerLabel}>Log the answer</span>
      <Button size="sm" icon="document" onClick={log({ kind: "acceptance", evidence: "written" })}>
        Yes, on paper
      </Button>
      <Button size="sm" icon="speech" onClick={log({ kind: "acceptance", evidence: "verbal" })}>
        Yes, verbal
      </Button>
      <Button size="sm" icon="x" onClick={log({ kind: "refusal" })}>
        Refused
      </Button>
      <Button size="sm" onClick={log({ kind: "counter" })}>
        Countered
      </Button>
    </div>
  );
}

/** My open ask as it was said, else the number to say next. */
function askOf(view: OpportunityView, currency: string): Pay | null {
  const { ask, opportunity } = view;
  const open = ask.kind === "ask" ? ask.waitsFor : null;
  const said = opportunity.rounds.find((it) => it.id === open?.recordId);
  if (said) return said.pay;
  const units = answeredAsk(view);
  return units === null ? null : paySchema.parse({ amount: money(units, currency) });
}
