import type { Figure } from "./figures";
import type { Proven, SearchEvidence } from "./search-evidence";

/** R2: the job you hold and the offers on paper, in five points. */
export type Leverage = {
  readonly points: number;
  readonly most: 5;
  readonly word: "None" | "Weak" | "Fair" | "Good" | "Strong" | "Very strong";
  readonly jobKept: boolean;
  /** Offers on paper that could still be signed, best first; up to three count. */
  readonly papers: readonly Figure[];
  /** The two best papers within 5% of each other, or null: they compete. */
  readonly rivals: readonly [Figure, Figure] | null;
  /** The best the user has if this fails. */
  readonly bestAlternative: Proven | null;
};

const words = ["None", "Weak", "Fair", "Good", "Strong", "Very strong"] as const;
const MOST_PAPERS = 3;
const RIVAL_SHARE = 0.05;

/** A point for the job kept, one for each of up to three live papers, one for two papers within 5%. */
export function leverage({ livePapers, reserve, jobKept }: SearchEvidence): Leverage {
  const rivals = closestRivals(livePapers);
  const points =
    Number(jobKept) + Math.min(MOST_PAPERS, livePapers.length) + Number(rivals !== null);
  return {
    points,
    most: 5,
    word: words[points] ?? "None",
    jobKept,
    papers: livePapers,
    rivals,
    bestAlternative: reserve,
  };
}

/** The best two neighbours within 5% of the higher. */
function closestRivals(papers: readonly Figure[]): readonly [Figure, Figure] | null {
  for (const [place, higher] of papers.entries()) {
    const lower = papers[place + 1];
    if (lower && lower.amount >= (1 - RIVAL_SHARE) * higher.amount) return [higher, lower];
  }
  return null;
}
