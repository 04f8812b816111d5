import { fail, ok, type Result } from "../result";

/** What the next number to one company is weighed with. Units a year of one currency. */
type CounterTerms = {
  /** They would pay at least this. */
  readonly low: number;
  /** They would not pay this; null when no ask was refused yet. */
  readonly high: number | null;
  /** The best the user has if it fails. */
  readonly reserve: number;
  /** q: chance that a no ends it. */
  readonly refusalEnds: number;
  /** c: what one more round costs a year. */
  readonly roundCost: number;
  /** Their first number, if they spoke first (R14). */
  readonly firstNumber?: number | null;
};

/** `ask` before rounding, null when the advice is to close; `gain` is null while no ceiling is known. */
type Counter = {
  readonly ask: number | null;
  readonly gain: number | null;
  readonly close: boolean;
};

/** R14: without a ceiling, ask a tenth more than what is on paper or what they named first. */
export const ABOVE_FLOOR = 1.1;

/** d = q x max(0, low - reserve): what is lost on average when a no ends it. */
export function withdrawalCost(low: number, reserve: number, refusalEnds: number): number {
  return refusalEnds * Math.max(0, low - reserve);
}

/** (sqrt(c) + sqrt(c + d))^2: a gap this small is not worth one more round. */
export function closeWidth(roundCost: number, withdrawal: number): number {
  return (Math.sqrt(roundCost) + Math.sqrt(roundCost + withdrawal)) ** 2;
}

/**
 * Halve the gap with a fear of withdrawal (R6; numbers.md, section 2): the ask (low + high - d) / 2 and
 * its expected gain (w - d)^2 / (4 w) for a uniform ceiling, or close. Fails with out-of-range on a figure
 * that is not a finite amount or a chance outside 0 to 1.
 */
export function counter(terms: CounterTerms): Result<Counter> {
  const { low, high, reserve, refusalEnds, roundCost, firstNumber = null } = terms;
  for (const [field, amount] of Object.entries({ low, high, reserve, roundCost, firstNumber })) {
    if (amount !== null && !(Number.isFinite(amount) && amount >= 0))
      return fail("out-of-range", { field });
  }
  if (!(refusalEnds >= 0 && refusalEnds <= 1))
    return fail("out-of-range", { field: "refusalEnds" });
  if (high === null) {
    const ask = ABOVE_FLOOR * Math.max(low, firstNumber ?? 0);
    return ask > 0 ? ok({ ask, gain: null, close: false }) : fail("no-evidence", { field: "low" });
  }
  const width = high - low;
  const loss = withdrawalCost(low, reserve, refusalEnds);
  // The roots of the close width round; a gap of exactly that width closes.
  if (width <= closeWidth(roundCost, loss) * (1 + 1e-9))
    return ok({ ask: null, gain: 0, close: true });
  return ok({
    ask: (low + high - loss) / 2,
    gain: (width - loss) ** 2 / (4 * width),
    close: false,
  });
}
