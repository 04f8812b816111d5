import type {
  BreakEvenStatement,
  ColumnId,
  CompareView,
  Contender,
  LeaderSentence,
  Measure,
} from "../compensation/compare-view";
import type { ComponentKind } from "../model/component";
import { listed } from "./lines";

/** The sentences of Compare. Percentages come in as text that is already in the user's locale. */
type Percent = (fraction: number) => string;

/** A piece of a sentence: one of the two companies, the share it turns on, or plain words. */
type Phrase =
  | { readonly as: "words"; readonly text: string }
  | { readonly as: "share"; readonly text: string }
  | { readonly as: "name"; readonly text: string; readonly columnId: ColumnId };

const words = (text: string): Phrase => ({ text, as: "words" });
const name = ({ company, columnId }: Contender): Phrase => ({
  text: company,
  as: "name",
  columnId,
});

const measureWords: Readonly<Record<Measure, string>> = {
  guaranteed: "guaranteed",
  expected: "expected",
  "per-hour": "hourly pay",
  promised: "promises",
};

/** "Globex leads on guaranteed, expected and hourly pay. Umbra Labs leads only on promises." */
export function headline(leaders: readonly LeaderSentence[]): string {
  return leaders.map(leaderSentence).join(" ");
}

function leaderSentence(sentence: LeaderSentence): string {
  switch (sentence.says) {
    case "leads":
      return `${sentence.company} leads on ${measures(sentence.measures)}.`;
    case "leads-only-promises":
      return `${sentence.company} leads only on promises.`;
    case "tie":
      return `${sentence.companies.join(" and ")} tie on ${measures(sentence.measures)}.`;
  }
}

function measures(of: readonly Measure[]): string {
  return listed(of.map((measure) => measureWords[measure]));
}

/** What the break-even card says, and what stands smaller under it. */
type BreakEvenSentences = {
  readonly verdict: readonly Phrase[];
  readonly note: string;
};

/** R12: what must come of the promised risky pay before the order turns, and what came so far. */
export function breakEvenSentences(
  statement: BreakEvenStatement,
  ranking: CompareView["ranking"],
  percent: Percent,
): BreakEvenSentences {
  const verdict = turning(statement, percent);
  const note = `${paidSoFar(statement, percent)}${today(statement, ranking)}`;
  if (!statement.isTie) return { verdict, note };
  const { leader, challenger } = statement;
  return {
    verdict: [
      name(leader),
      words(" and "),
      name(challenger),
      words(" tie: less than 2% apart on expected pay."),
    ],
    note: verdict.map((phrase) => phrase.text).join(""),
  };
}

function turning(statement: BreakEvenStatement, percent: Percent): readonly Phrase[] {
  const { leader, challenger, needs, share } = statement;
  const risky = riskyWords(statement.riskyKinds);
  if (needs && needs.share > 1)
    return [
      name(challenger),
      words(` stays under `),
      name(leader),
      words(` even if it pays all of its ${risky}.`),
    ];
  if (needs)
    return [
      name(challenger),
      words(" beats "),
      name(leader),
      words(" only if it pays at least "),
      { text: percent(wholePercentUp(needs.share)), as: "share" },
      words(` of its ${risky}.`),
    ];
  const above = contender(statement, statement.above);
  if (share === null || above === null) return alwaysAhead(statement);
  return [
    name(above),
    words(" leads only while you count at least "),
    { text: percent(wholePercentUp(share)), as: "share" },
    words(" of the risky pay."),
  ];
}

function alwaysAhead(statement: BreakEvenStatement): readonly Phrase[] {
  const first = contender(statement, statement.above ?? statement.below);
  if (first === null)
    return [
      name(statement.leader),
      words(" and "),
      name(statement.challenger),
      words(" pay the same."),
    ];
  const second = first === statement.leader ? statement.challenger : statement.leader;
  return [name(first), words(" beats "), name(second), words(" however much risky pay you count.")];
}

function paidSoFar({ needs, historyYears, riskyKinds }: BreakEvenStatement, percent: Percent) {
  if (!needs) return "";
  const counted = percent(wholePercent(needs.counted));
  const isBonus = riskyKinds.length === 1 && riskyKinds[0] === "bonus";
  if (!isBonus || historyYears === 0) return `You count ${counted} of it. `;
  const years = historyYears === 1 ? "1 year" : `${historyYears} years`;
  return `You count ${counted} of it, after ${years} of history. `;
}

/** Who leads as counted now; a leader that only talks is named as such (R4). */
function today(
  { leader, challenger }: BreakEvenStatement,
  ranking: CompareView["ranking"],
): string {
  const ids = [leader.columnId, challenger.columnId];
  const first = ranking.find((it) => ids.includes(it.columnId));
  if (!first) return "";
  return first.isOnPaper
    ? `Today: ${first.company}.`
    : `Today: ${first.company}, but it is not on paper.`;
}

function contender(
  { leader, challenger }: BreakEvenStatement,
  id: ColumnId | null,
): Contender | null {
  if (id === null) return null;
  return id === leader.columnId ? leader : challenger;
}

const kindWords: Partial<Readonly<Record<ComponentKind, string>>> = {
  bonus: "bonus",
  rsu: "RSU",
  refresher: "refresher",
  options: "options",
  "promised-raise": "promised raise",
};

/** "bonus" where that is all that is at stake, else all of its risky pay. */
function riskyWords(kinds: readonly ComponentKind[]): string {
  const [only] = kinds;
  return (kinds.length === 1 && only && kindWords[only]) || "risky pay";
}

function wholePercent(share: number): number {
  return Math.round(share * 100) / 100;
}

/** "At least" is rounded up: less would not be enough. */
function wholePercentUp(share: number): number {
  return Math.ceil(share * 100 - 1e-9) / 100;
}
