import { isTie } from "../break-even";
import type { Contestant, LeaderSentence, Measure, Ranked } from "./compare-types";

/** Every column with a base, best expected first; of equals the earlier column. */
export function rankingOf(contestants: readonly Contestant[]): readonly Ranked[] {
  const ranked = contestants
    .flatMap(({ column, shown }) => (shown ? [{ column, expected: shown.expected }] : []))
    .sort((a, b) => b.expected - a.expected);
  return ranked.map(({ column, expected }, place) => {
    const next = ranked[place + 1];
    return {
      columnId: column.id,
      company: column.company,
      expected,
      isOnPaper: column.isOnPaper,
      tiesWithNext: next !== undefined && isTie(expected, next.expected),
    };
  });
}

const measured: readonly (readonly [Measure, (contestant: Contestant) => number | null])[] = [
  ["guaranteed", ({ shown }) => shown?.guaranteed ?? null],
  ["expected", ({ shown }) => shown?.expected ?? null],
  ["per-hour", ({ column }) => column.perHour?.withCommute ?? null],
];

/**
 * Who leads on what, over paper and the current job; a lead under 2% is a tie. Promises are looked at
 * over all that is live, and only to say who leads on nothing else (R12).
 */
export function leadersOf(contestants: readonly Contestant[]): readonly LeaderSentence[] {
  const proven = contestants.filter((it) => it.mayLead);
  const sentences = measured.reduce<readonly LeaderSentence[]>((said, [measure, amountOf]) => {
    const outcome = outcomeOf(proven, amountOf);
    return outcome ? withMeasure(said, outcome, measure) : said;
  }, []);
  const promises = outcomeOf(
    contestants.filter((it) => it.column.isLive),
    ({ said }) => said?.promised ?? null,
  );
  return promises ? withPromises(sentences, promises) : sentences;
}

type Outcome = { readonly first: string; readonly tiedWith: string | null };

/** The best of at least two, and who is within 2% of it. */
function outcomeOf(
  contestants: readonly Contestant[],
  amountOf: (contestant: Contestant) => number | null,
): Outcome | null {
  const ranked = contestants
    .flatMap((it) => {
      const amount = amountOf(it);
      return amount === null ? [] : [{ company: it.column.company, amount }];
    })
    .sort((a, b) => b.amount - a.amount);
  const [first, second] = ranked;
  if (!first || !second) return null;
  return {
    first: first.company,
    tiedWith: isTie(first.amount, second.amount) ? second.company : null,
  };
}

function withMeasure(
  sentences: readonly LeaderSentence[],
  { first, tiedWith }: Outcome,
  measure: Measure,
): readonly LeaderSentence[] {
  const place = sentences.findIndex((it) =>
    tiedWith === null
      ? it.says === "leads" && it.company === first
      : it.says === "tie" && it.companies.includes(first) && it.companies.includes(tiedWith),
  );
  const found = sentences[place];
  if (found && found.says !== "leads-only-promises")
    return sentences.with(place, { ...found, measures: [...found.measures, measure] });
  return [
    ...sentences,
    tiedWith === null
      ? { says: "leads", company: first, measures: [measure] }
      : { says: "tie", companies: [first, tiedWith], measures: [measure] },
  ];
}

/** A tie on promises is nothing to say; a lead on nothing else is. */
function withPromises(
  sentences: readonly LeaderSentence[],
  promises: Outcome,
): readonly LeaderSentence[] {
  if (promises.tiedWith !== null) return sentences;
  const { first } = promises;
  const leadsElsewhere = sentences.some((it) =>
    it.says === "tie" ? it.companies.includes(first) : it.company === first,
  );
  return leadsElsewhere
    ? sentences.map((it) =>
        it.says === "leads" && it.company === first
          ? { ...it, measures: [...it.measures, "promised" as const] }
          : it,
      )
    : [...sentences, { says: "leads-only-promises", company: first }];
}
