import { type FirstStep, firstSteps } from "../../../shared/today/first-step";
import type { TodayView } from "../../../shared/today/today-view";
import { firstStepWords } from "../../../shared/wording/first-step-words";
import { type LogNumberRequest, useDialogs } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { go } from "../../state/route";
import { Button } from "../../ui/button";
import { RuleText } from "../../ui/rule-text";
import styles from "./first-step-card.module.css";

/** A first search in words: the one step that comes next, until a counter-offer is out. */
export function FirstStepCard({ view }: { readonly view: TodayView }) {
  const format = useFormat();
  const run = useFirstStep();
  const { firstStep: step, anchor } = view;
  if (!step) return null;
  const number = anchor.ask.kind === "ask" ? format.money(anchor.ask.amount) : null;
  const words = firstStepWords(step, number);
  return (
    <section className={styles.step} aria-label="The next step of your search">
      <span className={styles.place}>
        Step {step.place} of {firstSteps.length}
      </span>
      <p className={styles.words}>
        <b>{words.title}</b> <RuleText>{words.why}</RuleText>
      </p>
      <Button onClick={() => run(step)}>{words.act}</Button>
    </section>
  );
}

function useFirstStep(): (step: FirstStep) => void {
  const { logNumber, newOpportunity } = useDialogs();
  return ({ name, of }) => {
    if (name === "company") newOpportunity({ stage: "target" });
    else if (name === "sheet") go({ screen: "counter-offer", of: of ?? "current-job" });
    else logNumber({ ...(of === null ? {} : { opportunityId: of }), preset: presets[name] });
  };
}

const presets: Readonly<
  Record<"ask" | "answer" | "paper", NonNullable<LogNumberRequest["preset"]>>
> = {
  ask: { by: "me", kind: "ask" },
  answer: { by: "them" },
  paper: { by: "them", evidence: "written" },
};
