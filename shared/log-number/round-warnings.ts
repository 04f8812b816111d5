import type { Day } from "../model/basics";
import { isOnPaper } from "../model/evidence";
import type { Round } from "../model/round";
import { isSameAmount } from "../negotiation/asks";
import { ABOVE_FLOOR } from "../negotiation/counter";
import type { Act, Figure } from "../negotiation/figures";
import type { CompanyInterval } from "../negotiation/interval";
import { contradicts, reachesHalfway } from "../rules/number-rules";

/** The number that is about to be logged, in units a year of the settings' currency. */
type DraftFigure = Pick<Round, "by" | "kind" | "evidence" | "date"> & {
  readonly amount: number;
};

/** What does not fit what was said before. A warning, never a refusal: the user decides. */
export type RoundWarning =
  /** R18: they heard a lower number from me; a higher one now contradicts it. */
  | { readonly kind: "raised"; readonly before: number; readonly date: Day }
  /** R18: they have not answered my last number; a lower one now bids against myself. */
  | { readonly kind: "lowered-unanswered"; readonly before: number; readonly date: Day }
  /** R14: they spoke first; ask at least 1.10 x their number. */
  | { readonly kind: "under-their-first"; readonly first: number; readonly least: number }
  /** They put as much on paper already. */
  | { readonly kind: "under-paper"; readonly paper: number; readonly date: Day }
  /** Another company proves more than this. */
  | { readonly kind: "under-floor"; readonly floor: number }
  /** A no or a yes to a number that I never said here. */
  | { readonly kind: "no-such-ask"; readonly last: number | null }
  | { readonly kind: "duplicate"; readonly date: Day }
  | { readonly kind: "in-the-future" }
  /** R1: accepting before asking. */
  | { readonly kind: "accept-without-ask" }
  /** R3, R4: saying yes to talk. */
  | { readonly kind: "accept-talk" }
  /** They said yes before: that company is closed. */
  | { readonly kind: "closed"; readonly accepted: number; readonly date: Day }
  /** Ten times the floor or a tenth of it: a zero too many or too few. */
  | { readonly kind: "zeros"; readonly floor: number }
  /** While nothing is proven, so that there is no floor to hold it against. */
  | { readonly kind: "hardly-any"; readonly least: number };

/** Nobody works a year for less, in any currency: a zero or the period is missing. */
const LEAST_A_YEAR = 1_000;

type Known = {
  /** Null for a company that is not there yet. */
  readonly company: CompanyInterval | null;
  readonly floor: number | null;
  /** The lowest refused ask of the search: halfway to it is what the app proposes (R6). */
  readonly ceiling: number | null;
  readonly today: Day;
};

/** Everything about the draft that the records speak against, the gravest first. */
export function roundWarnings(draft: DraftFigure, known: Known): readonly RoundWarning[] {
  const figures = (known.company?.figures ?? []).filter((it) => it.date <= draft.date);
  const warnings = [
    ...(isAsk(draft) ? askWarnings(draft, figures, known) : []),
    ...(draft.by === "them" ? theirWarnings(draft, figures, known.company) : []),
    ...(draft.by === "me" && draft.kind === "acceptance" ? acceptWarnings(draft, figures) : []),
  ];
  const same = figures.find(
    (it) =>
      it.by === draft.by &&
      it.act === actOf(draft) &&
      it.date === draft.date &&
      isSameAmount(it.amount, draft.amount),
  );
  if (same) warnings.push({ kind: "duplicate", date: same.date });
  if (draft.date > known.today) warnings.push({ kind: "in-the-future" });
  const { floor } = known;
  if (floor !== null && isAsk(draft) && draft.amount <= floor && warnings.length === 0)
    warnings.push({ kind: "under-floor", floor });
  if (floor !== null && (draft.amount >= 5 * floor || draft.amount <= floor / 5))
    warnings.push({ kind: "zeros", floor });
  if (floor === null && draft.amount < LEAST_A_YEAR)
    warnings.push({ kind: "hardly-any", least: LEAST_A_YEAR });
  return warnings;
}

function askWarnings(
  draft: DraftFigure,
  figures: readonly Figure[],
  { company, ceiling }: Known,
): RoundWarning[] {
  const warnings: RoundWarning[] = [];
  const lastPlace = figures.findLastIndex((it) => it.act === "ask");
  const last = figures[lastPlace];
  const isAnswered = figures.slice(lastPlace + 1).some((it) => it.by === "them");
  if (last && contradicts(last.amount, draft.amount, isAnswered))
    warnings.push({
      kind: draft.amount > last.amount ? "raised" : "lowered-unanswered",
      before: last.amount,
      date: last.date,
    });
  const first = last ? null : (figures.find((it) => it.act === "offer") ?? null);
  const isHalfway =
    first !== null && ceiling !== null && reachesHalfway(draft.amount, first.amount, ceiling);
  if (first && !isHalfway && draft.amount < first.amount * ABOVE_FLOOR - 1e-6)
    warnings.push({
      kind: "under-their-first",
      first: first.amount,
      least: first.amount * ABOVE_FLOOR,
    });
  const paper = figures.find((it) => isPaperOf(it) && it.amount >= draft.amount);
  if (paper) warnings.push({ kind: "under-paper", paper: paper.amount, date: paper.date });
  const accepted = company?.accepted;
  if (accepted) warnings.push({ kind: "closed", accepted: accepted.amount, date: accepted.date });
  return warnings;
}

function theirWarnings(
  draft: DraftFigure,
  figures: readonly Figure[],
  company: CompanyInterval | null,
): RoundWarning[] {
  const act = actOf(draft);
  if (act === "offer") {
    const paper = figures.findLast((it) => isPaperOf(it) && it.amount > draft.amount);
    return paper ? [{ kind: "under-paper", paper: paper.amount, date: paper.date }] : [];
  }
  const asks = company?.asks.filter((it) => it.date <= draft.date) ?? [];
  return asks.some((it) => isSameAmount(it.amount, draft.amount))
    ? []
    : [{ kind: "no-such-ask", last: asks.at(-1)?.amount ?? null }];
}

function acceptWarnings(draft: DraftFigure, figures: readonly Figure[]): RoundWarning[] {
  const warnings: RoundWarning[] = [];
  if (!figures.some((it) => it.act === "ask")) warnings.push({ kind: "accept-without-ask" });
  const isPaper = figures.some((it) => isPaperOf(it) && isSameAmount(it.amount, draft.amount));
  if (!isPaper) warnings.push({ kind: "accept-talk" });
  return warnings;
}

function isAsk(draft: DraftFigure): boolean {
  return draft.by === "me" && actOf(draft) === "ask";
}

function isPaperOf(figure: Figure): boolean {
  return figure.by === "them" && figure.act !== "refusal" && isOnPaper(figure.evidence);
}

function actOf({ by, kind }: DraftFigure): Act {
  if (kind === "refusal" || kind === "acceptance") return kind;
  return by === "me" ? "ask" : "offer";
}
