import { currentStage } from "../../../shared/model/opportunity";
import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import type { StageStep } from "../../../shared/opportunity/stage-steps";
import { stageName } from "../../../shared/wording/stage-words";
import { useFormat } from "../../state/format";
import { useMoveOpportunity } from "../../state/move-opportunity";
import { IconButton } from "../../ui/button";
import { Card } from "../../ui/card";
import { Icon } from "../../ui/icon";
import { usePartDialogs } from "./dialogs/part-dialogs";
import styles from "./stage-stepper.module.css";

/** Where the process stands. A press on another stage moves it there as of today. */
export function StageStepper({ view }: { readonly view: OpportunityView }) {
  const move = useMoveOpportunity();
  const dialogs = usePartDialogs();
  const { opportunity, steps } = view;
  return (
    <Card isFlush className={styles.card}>
      <ol className={styles.steps} aria-label="Stages">
        {steps.map((step) => (
          <li key={step.stage} className={styles[step.state]}>
            <button
              type="button"
              aria-current={step.state === "now" ? "step" : undefined}
              disabled={step.stage === currentStage(opportunity).stage}
              title={step.state === "now" ? undefined : `Move to ${stageName[step.stage]}`}
              onClick={() => move(opportunity, step.stage)}
            >
              <span className={styles.dot}>
                {step.state === "done" && <Icon name="check" size={12} />}
              </span>
              <span className={styles.name}>{stageName[step.stage]}</span>
              <StepDay step={step} />
            </button>
          </li>
        ))}
      </ol>
      <IconButton
        icon="pencil"
        label="Correct the dates"
        className={styles.correct}
        onClick={() => dialogs.stageDates()}
      />
    </Card>
  );
}

function StepDay({ step }: { readonly step: StageStep }) {
  const format = useFormat();
  if (step.date === null) return null;
  return (
    <em title={format.dayWithYear(step.date)}>
      {step.days === null ? format.day(step.date) : `day ${step.days}`}
    </em>
  );
}
