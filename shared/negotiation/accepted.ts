import { isOnPaper } from "../model/evidence";
import { isSameAmount } from "./asks";
import type { Figure } from "./figures";

/**
 * The yes that closes a company, or null: their yes to my ask, their offer of at least my last ask, or my
 * yes to their number. A later ask of mine, a no, or a lower figure of theirs opens it again; talk does
 * not undo a yes on paper.
 */
export function acceptedOf(figures: readonly Figure[]): Figure | null {
  let accepted: Figure | null = null;
  let pending: Figure | null = null;
  for (const figure of figures) {
    switch (figure.act) {
      case "acceptance":
        accepted = figure;
        pending = null;
        break;
      case "ask":
        accepted = null;
        pending = figure;
        break;
      case "refusal":
        if (!accepted || !isUndoneOnlyByPaper(accepted, figure)) accepted = null;
        pending = null;
        break;
      case "offer":
        if (pending && isAtLeast(figure, pending)) accepted = figure;
        else if (accepted && !isAtLeast(figure, accepted) && !isUndoneOnlyByPaper(accepted, figure))
          accepted = null;
        pending = null;
        break;
    }
  }
  return accepted;
}

function isAtLeast(figure: Figure, wanted: Figure): boolean {
  return figure.amount > wanted.amount || isSameAmount(figure.amount, wanted.amount);
}

function isUndoneOnlyByPaper(yes: Figure, later: Figure): boolean {
  return isOnPaper(yes.evidence) && !isOnPaper(later.evidence);
}
