import { rowOf } from "../compensation/fields";
import type { PackageValue } from "../compensation/package-value";
import type { Part } from "../compensation/part";
import { worthOfCurrentJob, worthOfOpportunity } from "../compensation/totals";
import type { Valuation } from "../compensation/valuation";
import { type ComponentKind, concreteKinds, riskyKinds } from "../model/component";
import type { Opportunity } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import type { SearchEvidence } from "../negotiation/search-evidence";
import { type Knowledge, knowledgeOf } from "./agenda";

/** One perk of the agenda: what they said of it, and what to ask for. */
export type AgendaPerk = {
  readonly kind: ComponentKind;
  readonly label: string;
  readonly knowledge: Knowledge;
  /** Beside the label, as in "25 days"; empty while nothing is known. */
  readonly detail: readonly Part[];
  /** The best of its kind that is on paper elsewhere, where that is worth more: ask for as much. */
  readonly ask: readonly Part[] | null;
  /** What to ask the company while it is not asked (R11). */
  readonly question: string;
};

/** Papers elsewhere that are looked through for a better perk, the best first. */
const MOST_PAPERS = 12;

/**
 * The perks of one step, what is known before what is not asked. The user's own facts, as the way to
 * work, are nobody's to ask: they show only when they are known.
 */
export function agendaPerks(
  workspace: Workspace,
  evidence: SearchEvidence,
  opportunity: Opportunity,
  step: "concrete" | "risky",
): readonly AgendaPerk[] {
  const here = worthOfOpportunity(opportunity, workspace.settings)?.said ?? null;
  const elsewhere = papersElsewhere(workspace, evidence, opportunity);
  const kinds: readonly ComponentKind[] = step === "concrete" ? concreteKinds : riskyKinds;
  const perks = kinds.map((kind) => perkOf(kind, opportunity, here, elsewhere));
  const isKnown = (perk: AgendaPerk) => perk.knowledge !== "not-asked";
  return [
    ...perks.filter(isKnown),
    ...perks.filter((perk) => !isKnown(perk) && rowOf(perk.kind).isOwnFact !== true),
  ];
}

function perkOf(
  kind: ComponentKind,
  opportunity: Opportunity,
  here: PackageValue | null,
  elsewhere: readonly PackageValue[],
): AgendaPerk {
  const { label, question, isOwnFact } = rowOf(kind);
  const mine = bestOf(kind, here ? [here] : []);
  const other = bestOf(kind, elsewhere);
  const isBetter =
    isOwnFact !== true && other !== null && other.countedPerYear > (mine?.countedPerYear ?? 0);
  return {
    kind,
    label,
    knowledge: knowledgeOf(opportunity, kind),
    detail: mine?.detail ?? [],
    ask: isBetter ? other.detail : null,
    question,
  };
}

function bestOf(kind: ComponentKind, packages: readonly PackageValue[]): Valuation | null {
  let best: Valuation | null = null;
  for (const { components } of packages)
    for (const { component, worth } of components)
      if (component.kind === kind && worth.ok)
        if (best === null || worth.value.countedPerYear > best.countedPerYear) best = worth.value;
  return best;
}

/** What is proven elsewhere: the job held, and the best papers that could still be signed (R4). */
function papersElsewhere(
  workspace: Workspace,
  evidence: SearchEvidence,
  opportunity: Opportunity,
): readonly PackageValue[] {
  const { currentJob, settings } = workspace;
  const job = currentJob && worthOfCurrentJob(currentJob, settings).onPaper;
  const papers = evidence.livePapers
    .filter((it) => it.opportunityId !== opportunity.id)
    .slice(0, MOST_PAPERS)
    .flatMap((it) => {
      const other = workspace.opportunities[it.opportunityId];
      return (other && worthOfOpportunity(other, settings)?.onPaper) ?? [];
    });
  return job ? [job, ...papers] : papers;
}
