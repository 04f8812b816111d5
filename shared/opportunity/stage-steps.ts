import { daysBetween } from "../day";
import type { Day } from "../model/basics";
import {
  currentStage,
  endedStages,
  type Opportunity,
  openStages,
  type Stage,
} from "../model/opportunity";

/** One step of the stepper. `skipped` lies behind the present one but was never entered. */
export type StageStep = {
  readonly stage: Stage;
  readonly state: "done" | "now" | "skipped" | "ahead";
  /** The day it was last entered, null when it never was. */
  readonly date: Day | null;
  /** For the present step: days in it. */
  readonly days: number | null;
};

const path: readonly Stage[] = [...openStages, "signed"];

/**
 * The way from target to signed with its dates. An ended process shows its end as the present step
 * in the place of what it never reached.
 */
export function stageSteps(opportunity: Opportunity, today: Day): readonly StageStep[] {
  const now = currentStage(opportunity);
  const entered = (stage: Stage) =>
    opportunity.stages.findLast((it) => it.stage === stage)?.date ?? null;
  const presentStep: StageStep = {
    stage: now.stage,
    state: "now",
    date: now.date,
    days: Math.max(0, daysBetween(now.date, today)),
  };
  if ((endedStages as readonly Stage[]).includes(now.stage)) {
    const reached = path.filter((stage) => entered(stage) !== null);
    return [...reached.map((stage) => past(stage, entered(stage))), presentStep];
  }
  const place = path.indexOf(now.stage);
  return path.map((stage, at) => {
    if (at === place) return presentStep;
    if (at < place) return past(stage, entered(stage));
    return { stage, state: "ahead", date: null, days: null };
  });
}

function past(stage: Stage, date: Day | null): StageStep {
  return { stage, state: date === null ? "skipped" : "done", date, days: null };
}
