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

export type Gap = { readonly low: number | null; readonly high: number | null };

/** Every event that moved the floor or the ceiling of the search, oldest first, from the current salary on. */
export function gapHistory(evidence: SearchEvidence): readonly GapStep[] {
  const steps: GapStep[] = [];
  const refused: number[] = [];
  let gap: Gap = { low: evidence.currentSalary, high: null };
  let hasPaper = false;
  for (const event of events(evidence)) {
    const { amount, outcome } = event;
    if (outcome === "refused") refused.push(amount);
    const isHigher = outcome === "on-paper" && (!hasPaper || amount > (gap.low ?? 0));
    hasPaper ||= outcome === "on-paper";
    const low = isHigher ? amount : gap.low;
    const above = refused.filter((it) => it > (low ?? 0));
    const after = { low, high: above.length > 0 ? Math.min(...above) : null };
    if (after.low !== gap.low || after.high !== gap.high)
      steps.push({ ...event, before: gap, after });
    gap = after;
  }
  return steps;
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
