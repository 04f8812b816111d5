import { chooseAsk } from "../anchor/anchor-ask";
import { withLoggedRound } from "../changes/log-round";
import type { Day } from "../model/basics";
import type { Opportunity } from "../model/opportunity";
import type { Round } from "../model/round";
import type { Workspace } from "../model/workspace";
import { annualisedIn } from "../negotiation/convert";
import { intervalOf, searchEvidence } from "../negotiation/search-evidence";
import { type RoundEffect, roundEffects, type Standing } from "./round-effects";
import { type RoundWarning, roundWarnings } from "./round-warnings";

export type RoundPreview = {
  readonly warnings: readonly RoundWarning[];
  readonly effects: readonly RoundEffect[];
};

/** Ids of a preview are never stored. */
const previewContext = (today: Day) => ({ today, newId: () => "preview" });

/**
 * What logging `rounds` (my ask and their answer, or one of them) would change, and what speaks against
 * the last of them. `target` may be a company that is not in the workspace yet. Figures without a rate
 * change nothing.
 */
export function previewRounds(
  workspace: Workspace,
  target: Opportunity,
  rounds: readonly Round[],
  today: Day,
): RoundPreview {
  const last = rounds.at(-1);
  const amount = last ? annualisedIn(last.pay, workspace.settings) : null;
  if (!last || !amount?.ok) return { warnings: [], effects: [] };
  const before = standing(workspace, today);
  const answered = rounds
    .slice(0, -1)
    .reduce((company, round) => withLoggedRound(company, round, previewContext(today)), target);
  const logged = withLoggedRound(answered, last, previewContext(today));
  const asked = standing(withOpportunity(workspace, answered), today);
  return {
    warnings: roundWarnings(
      {
        by: last.by,
        kind: last.kind,
        evidence: last.evidence,
        date: last.date,
        amount: amount.value,
      },
      {
        company: intervalOf(asked.evidence, target.id),
        floor: before.evidence.floor?.amount ?? null,
        ceiling: before.evidence.ceiling?.amount ?? null,
        today,
      },
    ),
    effects: roundEffects(
      last,
      target.id,
      before,
      standing(withOpportunity(workspace, logged), today),
    ),
  };
}

function standing(workspace: Workspace, today: Day): Standing {
  const evidence = searchEvidence(workspace, today);
  return { evidence, ask: chooseAsk(workspace, evidence, today).ask };
}

function withOpportunity(workspace: Workspace, opportunity: Opportunity): Workspace {
  return {
    ...workspace,
    opportunities: { ...workspace.opportunities, [opportunity.id]: opportunity },
  };
}
