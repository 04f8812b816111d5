import type { FilingQuery } from "../../../shared/market/filings";
import { money } from "../../../shared/money";
import { convert } from "../../../shared/negotiation/convert";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { medianSource } from "../../../shared/wording/market-words";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useWorkspace } from "../../state/workspace";

export const FILED_IN = "USD";

export type Found = {
  readonly query: FilingQuery;
  readonly count: number;
  /** US dollars a year. */
  readonly median: number;
};

/** Takes a median as the guess of the odds curve, marked with its source (hearsay). */
export function useMedian(): {
  readonly take: (found: Found) => Promise<unknown>;
  /** Why a figure in dollars says nothing to this search, or null. */
  readonly problem: string | null;
} {
  const act = useAct();
  const format = useFormat();
  const { currency, rates } = useWorkspace().settings;
  const inSearch = convert(1, FILED_IN, currency, rates);
  return {
    take: ({ query, count, median }) =>
      act(
        "changeSettings",
        { settings: { guess: money(median, FILED_IN), guessSource: medianSource(query, count) } },
        {
          undoToast: `${format.money(median, FILED_IN)} is your guess now. It is hearsay and moves no floor.`,
        },
      ),
    problem: inSearch.ok ? null : failureSentence(inSearch.failure),
  };
}
