import type { MadeFigure } from "../../../shared/compensation/compare/why-total";
import type { Period } from "../../../shared/compensation/totals";

/** The rows that are made of others, as the table names them. */
export const madeFigureWords: Readonly<
  Record<MadeFigure, { readonly label: string; readonly hint: string }>
> = {
  base: { label: "Base salary", hint: "" },
  concrete: { label: "Concrete perks", hint: "" },
  risky: { label: "Risky", hint: "" },
  guaranteed: { label: "Guaranteed", hint: "base + concrete perks" },
  expected: { label: "Expected", hint: "plus risky, counted" },
  promised: { label: "Promised", hint: "all they say, year one" },
  "per-hour": { label: "Per real hour", hint: "expected, with commute" },
  "level-pay": { label: "Level pay", hint: "worth the same today" },
};

/** Promises are those of year one, unless all years are summed. */
export function hintOf(figure: MadeFigure, period: Period): string {
  return figure === "promised" && period === "horizon"
    ? "all they say, all years"
    : madeFigureWords[figure].hint;
}
