import { witnessOf } from "../anchor/company-rows";
import { type Axis, axisAround } from "../anchor/scale";
import type { Witness } from "../anchor/view-types";
import { addDays, daysBetween } from "../day";
import type { Day } from "../model/basics";
import { isOnPaper } from "../model/evidence";
import type { Figure } from "../negotiation/figures";
import { type GapStep, gapHistory } from "../negotiation/gap-history";
import { isTheirPay } from "../negotiation/interval";
import type { SearchEvidence } from "../negotiation/search-evidence";

/** A number at a day; `x` counts the days from the left edge of the picture. Units a year. */
export type DayPoint = { readonly x: number; readonly amount: number };
export type DayMark = DayPoint & { readonly witness: Witness };

/** The floor over time with everything that was said around it. */
export type FloorHistory = {
  readonly start: Day;
  /** Days from the left edge to today. */
  readonly days: number;
  readonly ticks: readonly { readonly x: number; readonly day: Day }[];
  readonly axis: Axis;
  /** Steps of the floor: each holds until the next; the last ends today. */
  readonly floor: readonly DayPoint[];
  /** Steps of the lowest refused ask, from the first refusal on. */
  readonly ceiling: readonly DayPoint[];
  readonly gap: readonly { readonly x: number; readonly low: number; readonly high: number }[];
  readonly papers: readonly DayMark[];
  readonly refused: readonly DayMark[];
  readonly verbal: readonly DayMark[];
  readonly current: number | null;
  readonly gain: number | null;
  /** Whole days from the first record to today. */
  readonly age: number;
};

/** The picture starts a few days before the first event, four weeks to half a year ago. */
const MARGIN_DAYS = 3;
const SHORTEST_DAYS = 28;
const LONGEST_DAYS = 182;
const MOST_TICKS = 6;
const STEPS_OF_DAYS = [7, 14, 28, 56];

type Seen = { readonly ask: number | null; readonly history: FloorHistory | null };

/** The same picture as before while no number changed. */
const seen = new WeakMap<SearchEvidence, Seen>();

/** Null while nothing proves a floor. `ask` is kept inside the picture. */
export function floorHistory(evidence: SearchEvidence, ask: number | null): FloorHistory | null {
  const known = seen.get(evidence);
  if (known?.ask === ask) return known.history;
  const history = historyOf(evidence, ask);
  seen.set(evidence, { ask, history });
  return history;
}

function historyOf(evidence: SearchEvidence, ask: number | null): FloorHistory | null {
  const { floor, today, currentSalary } = evidence;
  if (!floor) return null;
  const said = evidence.companies
    .filter((it) => it.isInPlay)
    .flatMap((it) => it.figures)
    .filter((it) => isTheirPay(it) && !isOnPaper(it.evidence));
  const steps = gapHistory(evidence);
  const first = [today, ...steps.map((it) => it.date), ...said.map((it) => it.date)].sort()[0];
  const age = first === undefined ? 0 : daysBetween(first, today);
  const start = addDays(today, -Math.min(LONGEST_DAYS, Math.max(SHORTEST_DAYS, age + MARGIN_DAYS)));
  const days = daysBetween(start, today);
  // A record of a day still to come stands at today.
  const xOf = (day: Day) => Math.min(days, daysBetween(start, day));
  const line = floorLine(steps, currentSalary ?? steps[0]?.after.low ?? floor.amount, xOf, days);
  const ceiling = ceilingLine(steps, xOf, days);
  const inView = (figures: readonly Figure[]) =>
    figures
      .map((it): DayMark => ({ x: xOf(it.date), amount: it.amount, witness: witnessOf(it) }))
      .filter((it) => it.x >= 0 && it.x <= days);
  const marksOf = (outcome: GapStep["outcome"]) =>
    steps
      .filter((it) => it.outcome === outcome)
      .map((it): DayMark => ({ x: xOf(it.date), amount: it.amount, witness: witnessOf(it.figure) }))
      .filter((it) => it.x >= 0);
  const refused = marksOf("refused");
  const verbal = onePerPlace(inView(said));
  const values = [...line, ...ceiling, ...refused, ...verbal].map((it) => it.amount);
  return {
    start,
    days,
    ticks: dayTicks(start, days),
    axis: axisAround(ask === null ? values : [...values, ask], ceiling.length === 0, 4),
    floor: line,
    ceiling,
    gap: gapArea(line, ceiling),
    papers: marksOf("on-paper"),
    refused,
    verbal,
    current: currentSalary,
    gain: currentSalary === null ? null : floor.amount - currentSalary,
    age,
  };
}

/** Marks of one day and one amount would lie on top of each other. */
function onePerPlace(marks: readonly DayMark[]): readonly DayMark[] {
  return [...new Map(marks.map((it) => [`${it.x} ${it.amount}`, it])).values()];
}

function floorLine(
  steps: readonly GapStep[],
  start: number,
  xOf: (day: Day) => number,
  days: number,
): readonly DayPoint[] {
  const moves = steps.flatMap(({ date, before, after }) =>
    after.low !== null && after.low !== before.low
      ? [{ x: Math.max(0, xOf(date)), amount: after.low }]
      : [],
  );
  const points = [{ x: 0, amount: start }, ...moves];
  return [...points, { x: days, amount: points.at(-1)?.amount ?? start }];
}

function ceilingLine(
  steps: readonly GapStep[],
  xOf: (day: Day) => number,
  days: number,
): readonly DayPoint[] {
  const moves = steps.flatMap(({ date, before, after }) =>
    after.high !== null && after.high !== before.high
      ? [{ x: Math.max(0, xOf(date)), amount: after.high }]
      : [],
  );
  const last = moves.at(-1);
  return last && steps.at(-1)?.after.high !== null
    ? [...moves, { x: days, amount: last.amount }]
    : [];
}

/** The gap from the first refusal on: both lines at every day where one of them moves. */
function gapArea(floor: readonly DayPoint[], ceiling: readonly DayPoint[]): FloorHistory["gap"] {
  const first = ceiling[0];
  if (!first) return [];
  const at = (line: readonly DayPoint[], x: number) => line.findLast((it) => it.x <= x)?.amount;
  const places = [...new Set([...floor, ...ceiling].map((it) => it.x))]
    .filter((x) => x >= first.x)
    .sort((a, b) => a - b);
  return places.flatMap((x) => {
    const low = at(floor, x);
    const high = at(ceiling, x);
    return low !== undefined && high !== undefined ? [{ x, low, high: Math.max(low, high) }] : [];
  });
}

/** Whole weeks apart, none under the word "today". */
function dayTicks(start: Day, days: number): FloorHistory["ticks"] {
  const step = STEPS_OF_DAYS.find((it) => days / it <= MOST_TICKS) ?? LONGEST_DAYS / MOST_TICKS;
  const count = Math.floor((days * 0.94) / step);
  return Array.from({ length: count + 1 }, (_, place) => {
    const x = place * step;
    return { x, day: addDays(start, x) };
  });
}
