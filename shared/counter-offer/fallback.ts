import type { Id } from "../model/basics";
import type { Workspace } from "../model/workspace";
import type { SearchEvidence } from "../negotiation/search-evidence";
import { livePapersOf, type OtherOffer } from "./best-paper";

/** What is left if nothing is signed (R24). Amounts in units a year of the settings' currency. */
export type Fallback =
  | { readonly kind: "other-paper" | "own-paper"; readonly offer: OtherOffer }
  /** `salary` is null where the user wrote down no pay of the job. */
  | { readonly kind: "current-job"; readonly salary: number | null }
  | { readonly kind: "nothing" };

/**
 * The best that stays without their signature: another company's paper, what the addressee has put on
 * paper itself, or the job that is held. Of equals the other company, and a job over paper that pays no
 * more.
 */
export function fallbackOf(
  workspace: Workspace,
  evidence: SearchEvidence,
  of: Id | null,
): Fallback {
  const [best, ...rest] = livePapersOf(workspace, evidence);
  const isEqual = rest.find((it) => it.base === best?.base && it.opportunity.id !== of);
  const offer = best?.opportunity.id === of ? (isEqual ?? best) : best;
  if (offer && offer.base > (evidence.currentSalary ?? 0))
    return { kind: offer.opportunity.id === of ? "own-paper" : "other-paper", offer };
  return evidence.jobKept
    ? { kind: "current-job", salary: evidence.currentSalary }
    : { kind: "nothing" };
}
