import type { Id } from "../model/basics";
import { isInPlay } from "../model/opportunity";
import type { Settings } from "../model/settings";
import { newestRate } from "../negotiation/convert";
import { axisOf } from "./compare/axis";
import { breakEvenStatement } from "./compare/break-even-statement";
import { contestantOf, currentJobContestant } from "./compare/columns";
import {
  type Comparable,
  type CompareInput,
  type CompareView,
  type Contestant,
  LEAST_COMPARED,
  MOST_COMPARED,
  type UsedRate,
} from "./compare/compare-types";
import { leadersOf, rankingOf } from "./compare/leaders";
import { groupsOf, kindsIn, totalsOf } from "./compare/rows";
import type { View } from "./totals";

export * from "./compare/compare-types";

/** Packages beside the current job that are shown before the user chose any: what fits without scrolling. */
const CHOSEN_FIRST = 3;

/** The whole Compare screen: packages side by side with the current job, promised against counted. */
export function compareView(input: CompareInput): CompareView {
  const { workspace, riskShare, period } = input;
  const { currentJob, settings } = workspace;
  const view: View = { riskShare, period };
  const current = currentJob ? [currentJobContestant(currentJob, input)] : [];
  const selected = input.selected ?? chosenFirst(input);
  const offers = [...new Set(selected)]
    .flatMap((id) => workspace.opportunities[id] ?? [])
    .flatMap((opportunity) => contestantOf(opportunity, input) ?? [])
    .slice(0, MOST_COMPARED - current.length);
  const contestants = withNotAsked([...current, ...offers]);
  return {
    columns: contestants.map((it) => it.column),
    groups: groupsOf(contestants, view),
    totals: totalsOf(contestants),
    ranking: rankingOf(contestants),
    leaders: leadersOf(contestants),
    breakEven: breakEvenStatement(contestants, period, input.pair),
    axis: axisOf(contestants),
    comparables: comparablesOf(input, contestants),
    rates: ratesUsed(contestants, settings),
    horizonYears: settings.assumptions.horizonYears,
    period,
    riskShare,
    isEnough: contestants.length >= LEAST_COMPARED,
    isFull: contestants.length >= MOST_COMPARED,
  };
}

/** The live packages that promise most, because those need a second look; best counted first. */
function chosenFirst(input: CompareInput): readonly Id[] {
  return Object.values(input.workspace.opportunities)
    .filter(isInPlay)
    .flatMap((it) => contestantOf(it, { ...input, riskShare: 1, period: "year" }) ?? [])
    .flatMap(({ column, said, shown }) =>
      said && shown ? [{ id: column.id, promised: said.promised, expected: shown.expected }] : [],
    )
    .sort((a, b) => b.promised - a.promised)
    .slice(0, CHOSEN_FIRST)
    .sort((a, b) => b.expected - a.expected)
    .map((it) => it.id);
}

/** Kinds that another column has and this one never spoke of (R11). */
function withNotAsked(contestants: readonly Contestant[]): readonly Contestant[] {
  const kinds = kindsIn(contestants);
  return contestants.map((contestant) => {
    const { said } = contestant.worth;
    const own = new Set([...kindsIn([contestant]), ...said.none]);
    const notAsked = kinds.filter((kind) => !own.has(kind));
    return { ...contestant, column: { ...contestant.column, notAsked } };
  });
}

function ratesUsed(
  contestants: readonly Contestant[],
  { currency, rates }: Settings,
): readonly UsedRate[] {
  const foreign = new Set(contestants.flatMap((it) => it.worth.said.foreign));
  return [...foreign].flatMap((from) => {
    const newest = newestRate(from, currency, rates);
    return newest ? [{ from, ...newest }] : [];
  });
}

function comparablesOf(
  { workspace }: CompareInput,
  contestants: readonly Contestant[],
): readonly Comparable[] {
  const shown = new Set<string>(contestants.map((it) => it.column.id));
  return Object.values(workspace.opportunities)
    .filter((it) => it.packages.length > 0)
    .map(({ id, company, role }) => ({ id, company, role, isSelected: shown.has(id) }));
}
