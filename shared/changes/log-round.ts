import { isOnPaper } from "../model/evidence";
import { currentPackage, currentStage, type Opportunity, stages } from "../model/opportunity";
import type { Package } from "../model/package";
import type { Round } from "../model/round";
import type { ChangeContext } from "./change";

/**
 * The opportunity after a number was exchanged: the round is kept, a figure of theirs brings a new
 * package version (the old ones stay), and paper moves the stage to "written offer".
 */
export function withLoggedRound(
  opportunity: Opportunity,
  round: Round,
  context: ChangeContext,
): Opportunity {
  const logged = { ...opportunity, rounds: [...opportunity.rounds, round] };
  if (!isTheirFigure(round)) return logged;
  const withPackage = {
    ...logged,
    packages: [...logged.packages, packageAfter(opportunity, round, context)],
  };
  return isOnPaper(round.evidence) ? atLeastWritten(withPackage, round) : withPackage;
}

/** A figure they named as pay, or my ask which they accepted. */
function isTheirFigure(round: Round): boolean {
  return round.by === "them" && round.kind !== "refusal";
}

function packageAfter(opportunity: Opportunity, round: Round, context: ChangeContext): Package {
  const latest = currentPackage(opportunity);
  return {
    id: context.newId(),
    date: round.date,
    base: { pay: round.pay, evidence: round.evidence },
    components: latest?.components ?? [],
    none: latest?.none ?? [],
    roundId: round.id,
    note: "",
  };
}

function atLeastWritten(opportunity: Opportunity, round: Round): Opportunity {
  const current = currentStage(opportunity);
  if (stages.indexOf(current.stage) >= stages.indexOf("written-offer")) return opportunity;
  const date = [round.date, current.date].sort().at(-1) ?? round.date;
  return { ...opportunity, stages: [...opportunity.stages, { stage: "written-offer", date }] };
}
