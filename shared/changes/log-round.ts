import type { Id } from "../model/basics";
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
  const logged = answered({ ...opportunity, rounds: [...opportunity.rounds, round] }, round);
  if (!isTheirFigure(round)) return logged;
  const withPackage = {
    ...logged,
    packages: [...logged.packages, packageAfter(opportunity, round, context)],
  };
  return isOnPaper(round.evidence) ? atLeastWritten(withPackage, round) : withPackage;
}

/** A no, or a number on paper, answers the counter-offer sheet; a spoken number stops no clock (R23). */
function answered(opportunity: Opportunity, { by, kind, evidence }: Round): Opportunity {
  const isAnswer = by === "them" && (kind === "refusal" || isOnPaper(evidence));
  return isAnswer ? withNothingDue(opportunity) : opportunity;
}

/** The deadline that the sheet has set is met. */
export function withNothingDue(opportunity: Opportunity): Opportunity {
  const due = opportunity.counterOffer?.sent?.deadlineId ?? null;
  if (due === null) return opportunity;
  return {
    ...opportunity,
    deadlines: opportunity.deadlines.map((it) => (it.id === due ? { ...it, isDone: true } : it)),
  };
}

/**
 * The opportunity after a round was corrected. The package version that the round brought follows the
 * figure; it goes when the round no longer names pay, and comes when it now does.
 */
export function withEditedRound(
  opportunity: Opportunity,
  round: Round,
  context: ChangeContext,
): Opportunity {
  const before = opportunity.rounds.find((it) => it.id === round.id);
  const edited = {
    ...opportunity,
    rounds: opportunity.rounds.map((it) => (it.id === round.id ? round : it)),
  };
  if (before && sameFigure(before, round)) return edited;
  if (!isTheirFigure(round)) return withoutVersionOf(edited, round.id);
  const isKnown = edited.packages.some((it) => it.roundId === round.id);
  const base = { pay: round.pay, evidence: round.evidence };
  const packages = isKnown
    ? edited.packages.map((it) =>
        it.roundId === round.id ? { ...it, base, date: round.date } : it,
      )
    : [...edited.packages, packageAfter(opportunity, round, context)];
  const following = { ...edited, packages };
  return isOnPaper(round.evidence) ? atLeastWritten(following, round) : following;
}

/** The opportunity without a round, and without the figure it brought: a deleted number proves nothing. */
export function withoutRound(opportunity: Opportunity, id: Id): Opportunity {
  const rounds = opportunity.rounds.filter((round) => round.id !== id);
  return withoutVersionOf({ ...opportunity, rounds }, id);
}

/** Drops the version a round brought. What was learned about perks since then stays with the newest left. */
function withoutVersionOf(opportunity: Opportunity, roundId: Id): Opportunity {
  const dropped = opportunity.packages.findLast((it) => it.roundId === roundId);
  if (!dropped) return opportunity;
  const left = opportunity.packages.filter((it) => it.roundId !== roundId);
  const newest = left.at(-1);
  if (dropped !== currentPackage(opportunity)) return { ...opportunity, packages: left };
  const { components, none } = dropped;
  if (newest)
    return { ...opportunity, packages: [...left.slice(0, -1), { ...newest, components, none }] };
  const isEmpty = components.length === 0 && none.length === 0;
  return { ...opportunity, packages: isEmpty ? [] : [{ ...dropped, base: null, roundId: null }] };
}

function sameFigure(a: Round, b: Round): boolean {
  const figure = (round: Round) =>
    JSON.stringify([
      round.by,
      round.kind,
      round.date,
      round.evidence,
      Object.entries(round.pay).sort(),
    ]);
  return figure(a) === figure(b);
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
