import { isSameAmount } from "../negotiation/asks";
import { companyTerms } from "../negotiation/company-ask";
import type { CompanyInterval } from "../negotiation/interval";
import type { SearchEvidence } from "../negotiation/search-evidence";
import { witnessOf } from "./company-rows";
import type { AnchorAsk, Reason } from "./view-types";

/** Why this number: floor, ceiling, what was done with them, each with its witness (R6, R14, R15). */
export function reasonsFor(
  ask: Extract<AnchorAsk, { kind: "ask" }>,
  evidence: SearchEvidence,
  company: CompanyInterval | null,
  odds: { readonly companies: number } | null,
): readonly Reason[] {
  return [
    ...floorReason(evidence),
    ...ceilingReason(evidence, company),
    basisReason(ask, company, odds),
    { kind: "one-number" },
  ];
}

/** The best paper of the search, whoever wrote it, else the job held. */
function floorReason({ floor }: SearchEvidence): Reason[] {
  if (!floor) return [];
  const { amount, figure } = floor;
  return [{ kind: "floor", amount, witness: figure && witnessOf(figure) }];
}

function ceilingReason(evidence: SearchEvidence, company: CompanyInterval | null): Reason[] {
  const { ceiling } = evidence;
  const high = company ? companyTerms(evidence, company).high : (ceiling?.amount ?? null);
  if (high === null) return [];
  if (ceiling && isSameAmount(ceiling.amount, high))
    return [{ kind: "ceiling", amount: high, witness: witnessOf(ceiling), of: "search" }];
  const own = company?.asks.find((it) => isSameAmount(it.amount, high));
  return own ? [{ kind: "ceiling", amount: high, witness: witnessOf(own), of: "own-ask" }] : [];
}

function basisReason(
  { amount, raw, halfway, basis }: Extract<AnchorAsk, { kind: "ask" }>,
  company: CompanyInterval | null,
  odds: { readonly companies: number } | null,
): Reason {
  switch (basis) {
    case "midpoint":
      return { kind: basis, halfway: halfway ?? raw, raw, amount };
    case "above-floor":
      return { kind: basis, raw, amount };
    case "above-first-number": {
      const first = company?.firstNumber ?? null;
      return {
        kind: basis,
        first: first?.amount ?? raw,
        amount,
        witness: first && witnessOf(first),
      };
    }
    case "guess":
      return { kind: "guess", amount };
    case "best-odds":
      return { kind: "best-odds", amount, companies: odds?.companies ?? 0 };
  }
}
