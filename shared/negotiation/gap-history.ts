import type { Ask } from "./asks";
import type { Figure } from "./figures";
import type { SearchEvidence } from "./search-evidence";

/** How one event shrank the gap (R6). Amounts in units a year; null: nothing known on that side yet. */
export type GapStep = {
  readonly figure: Figure | Ask;
  /** The day it was answered or put on paper. */
  readonly date: string;
  readonly outcome: "on-paper" | "refused";
  /** What was offered, or the ask that was refused. */
  readonly amount: number;
  readonly before: Gap;
  readonly after: Gap;
};

type Gap = { readonly low: number | null; readonly high: number | null };

/** The history of each search: Anchor, the floor over time and the weeks ahead ask for the same one. */
const seen = new WeakMap<SearchEvidence, readonly GapStep[]>();

/** Every event that moved the floor or the ceiling of the search, oldest first, from the current salary on. */
export function gapHistory(evidence: SearchEvidence): readonly GapStep[] {
  const steps = seen.get(evidence) ?? stepsOf(evidence);
  seen.set(evidence, steps);
  return steps;
}

function stepsOf(evidence: SearchEvidence): readonly GapStep[] {
  const steps: GapStep[] = [];
  const refused: number[] = [];
  let gap: Gap = { low: evidence.currentSalary, high: null };
  let hasPaper = false;
  for (const event of events(evidence)) {
    const { amount, outcome } = event;
    if (outcome === "refused") refused.splice(placeAbove(refused, amount), 0, amount);
    const isHigher = outcome === "on-paper" && (!hasPaper || amount > (gap.low ?? 0));
    hasPaper ||= outcome === "on-paper";
    const low = isHigher ? amount : gap.low;
    const after = { low, high: refused[placeAbove(refused, low ?? 0)] ?? null };
    if (after.low !== gap.low || after.high !== gap.high)
      steps.push({ ...event, before: gap, after });
    gap = after;
  }
  return steps;
}

/** Where the amounts over `amount` begin, in a list from the lowest to the highest. */
function placeAbove(sorted: readonly number[], amount: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) > amount) to = middle;
    else from = middle + 1;
  }
  return from;
}

type Event = Pick<GapStep, "figure" | "date" | "outcome" | "amount">;

function events(evidence: SearchEvidence): readonly Event[] {
  const all = evidence.companies.flatMap((company): Event[] => [
    ...company.papers.map((figure): Event => {
      const { date, amount } = figure;
      return { figure, date, outcome: "on-paper", amount };
    }),
    ...company.asks
      .filter((ask) => ask.answer === "refused")
      .map((figure): Event => {
        const date = figure.answeredBy?.date ?? figure.date;
        return { figure, date, outcome: "refused", amount: figure.amount };
      }),
  ]);
  // Of one day: by amount, then by record, so that the order of companies does not matter.
  return all.sort((a, b) =>
    a.date !== b.date
      ? a.date < b.date
        ? -1
        : 1
      : a.amount - b.amount || (a.figure.recordId < b.figure.recordId ? -1 : 1),
  );
}
