import type { ComponentKind } from "../../model/component";
import { breakEven, isTie } from "../break-even";
import type { Period } from "../totals";
import type { Valuation } from "../valuation";
import type { BreakEvenStatement, ColumnId, Contender, Contestant } from "./compare-types";

/**
 * The leader on paper against the strongest other package, or any chosen two: at which share of risky
 * pay their order turns, and what the challenger would have to pay of what it promised. Null with
 * fewer than two.
 */
export function breakEvenStatement(
  contestants: readonly Contestant[],
  period: Period,
  pair?: readonly [ColumnId, ColumnId],
): BreakEvenStatement | null {
  const candidates = ranked(
    contestants.filter(({ column }) => (pair ? pair.includes(column.id) : column.isLive)),
  );
  const leader = candidates.find((it) => it.mayLead) ?? candidates[0];
  const challenger = candidates.find((it) => it !== leader);
  if (!leader || !challenger) return null;
  const turn = breakEven({ a: certaintyOf(leader), b: certaintyOf(challenger) });
  if (!turn.ok) return null;
  const { share, below, above } = turn.value;
  const idOf = (side: "a" | "b" | null): ColumnId | null =>
    side === null ? null : (side === "a" ? leader : challenger).column.id;
  const risky = riskyOf(challenger);
  return {
    leader: contender(leader),
    challenger: contender(challenger),
    share,
    below: idOf(below),
    above: idOf(above),
    needs: needsOf(leader, challenger, risky, period),
    riskyKinds: [...new Set(risky.map((it) => it.kind))].filter(isComponentKind),
    historyYears: historyYears(challenger),
    isTie: isTie(leader.shown.expected, challenger.shown.expected),
  };
}

type Ranked = Contestant & { readonly shown: NonNullable<Contestant["shown"]> };

function ranked(contestants: readonly Contestant[]): readonly Ranked[] {
  return contestants
    .filter((it): it is Ranked => it.shown !== null)
    .sort((a, b) => b.shown.expected - a.shown.expected);
}

function certaintyOf({ shown }: Ranked) {
  return { certain: shown.guaranteed, risky: shown.riskyInFull };
}

function contender({ column }: Contestant): Contender {
  return { columnId: column.id, company: column.company, isOnPaper: column.isOnPaper };
}

/** Risky parts of what the column shows that promise anything. */
function riskyOf({ worth }: Contestant): readonly Valuation[] {
  return (worth.onPaper ?? worth.said).valuations.filter(
    (it) => it.class === "risky" && it.promisedYears.some((year) => year > 0),
  );
}

function needsOf(
  leader: Ranked,
  challenger: Ranked,
  risky: readonly Valuation[],
  period: Period,
): BreakEvenStatement["needs"] {
  if (challenger.shown.expected > leader.shown.expected) return null;
  const promised = risky.reduce((sum, it) => sum + promisedOver(it, period), 0);
  const missing = leader.shown.expected - challenger.shown.guaranteed;
  const share = missing / promised;
  const counted = challenger.shown.risky / promised;
  return Number.isFinite(share) && Number.isFinite(counted) ? { share, counted } : null;
}

/** What is promised over the same time as it is counted: a grant's mean year beside a mean year. */
function promisedOver({ promisedYears }: Valuation, period: Period): number {
  if (period === "first-year") return promisedYears[0] ?? 0;
  const sum = promisedYears.reduce((total, year) => total + year, 0);
  return period === "year" ? sum / promisedYears.length : sum;
}

function isComponentKind(kind: Valuation["kind"]): kind is ComponentKind {
  return kind !== "base";
}

function historyYears({ worth }: Contestant): number {
  const { components } = worth.onPaper ?? worth.said;
  return components.reduce(
    (most, { component }) =>
      component.kind === "bonus" ? Math.max(most, component.history.length) : most,
    0,
  );
}
