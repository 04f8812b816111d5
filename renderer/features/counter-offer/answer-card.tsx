import type { SheetAnswer } from "../../../shared/counter-offer/sheet-answer";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import {
  answerSentences,
  fallbackAdvice,
  verdictAdvice,
  verdictTitles,
} from "../../../shared/wording/counter-offer-words";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { RuleText } from "../../ui/rule-text";
import { EvidenceBadge } from "../../ui/tag";
import styles from "./answer-card.module.css";
import { NewSheet } from "./new-sheet";

/** R24: their answer beside the best paper, not beside the old pay. */
export function AnswerCard(props: { readonly view: SheetView; readonly answer: SheetAnswer }) {
  const { view, answer } = props;
  const format = useFormat();
  const best = view.offers[0];
  const other = best ? { company: best.opportunity.company } : null;
  const advice = verdictAdvice(
    answer.verdict,
    view.of === null ? "employer" : "company",
    fallbackAdvice(view.fallback, format.money),
    view.timer.state === "over",
  );
  const isBad = answer.verdict === "not-a-match" || answer.verdict === "refused";
  return (
    <Card title="Their answer" right={format.day(answer.date)}>
      <div className={styles.figure}>
        <b>{answer.base === null ? "No" : format.money(answer.base)}</b>
        {answer.base !== null && <EvidenceBadge evidence={answer.evidence} />}
      </div>
      <ul className={styles.lines}>
        {answerSentences(answer, other, format).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={isBad ? styles.bad : styles.verdict}>
        <b>{verdictTitles[answer.verdict]}</b> {isBad ? advice : <RuleText>{advice}</RuleText>}
      </p>
      <div className={styles.buttons}>
        <NewSheet of={view.of} />
        {view.of === null && <ForgetAnswer />}
      </div>
    </Card>
  );
}

function ForgetAnswer() {
  const act = useAct();
  return (
    <Button
      variant="subtle"
      size="sm"
      onClick={() =>
        act("answerOfEmployer", { answer: null }, { undoToast: "Deleted the answer." })
      }
    >
      Delete the answer
    </Button>
  );
}
