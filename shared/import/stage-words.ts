import type { Stage } from "../model/opportunity";
import { plainText } from "./cells";
import type { ImportColumn } from "./columns";
import type { Table } from "./table";

/** A word of the stage column and how many rows have it. */
export type FoundStageWord = { readonly word: string; readonly rows: number };

/** No tracker has more; beyond it the column is something else. */
const MOST_WORDS = 24;

/** The words a file has for stages, the most frequent first. */
export function stageWordsIn(
  { rows }: Table,
  columns: readonly ImportColumn[],
): readonly FoundStageWord[] {
  const at = columns.indexOf("stage");
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const word = plainText(cells[at] ?? "");
    if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, rows: count }))
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_WORDS);
}

/** How trackers name the stages of a process, ours included. */
const words: Readonly<Record<Stage, string>> = {
  target: "target wishlist bookmarked saved interested draft new todo backlog",
  applied: "applied application applicationsubmitted submitted sent inreview true yes",
  interviewing:
    "interviewing interview interviews phonescreen screening screen onsite assessment technical",
  "verbal-offer": "verbaloffer negotiating verbal",
  "written-offer": "writtenoffer offer offerreceived offered",
  signed: "signed offeraccepted accepted hired",
  declined: "declined offerrejected offerdeclined",
  rejected: "rejected notselected rejection closed unsuccessful",
  withdrawn: "withdrawn withdrew archived cancelled canceled",
  expired: "expired",
  ghosted: "ghosted noresponse noreply",
};

const stageByWord: ReadonlyMap<string, Stage> = new Map(
  Object.entries(words).flatMap(([stage, names]) =>
    names.split(" ").map((name) => [name, stage as Stage] as const),
  ),
);

/** The stage a word means here, or null when it is nobody's word for a stage. */
export function stageOfWord(word: string): Stage | null {
  return stageByWord.get(word.toLowerCase().replace(/[^a-z]/g, "")) ?? null;
}
