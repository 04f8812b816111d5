import type { Stage } from "../model/opportunity";

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
