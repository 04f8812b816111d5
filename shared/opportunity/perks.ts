import { rowOf } from "../compensation/fields";
import type { PackageValue } from "../compensation/package-value";
import type { Part } from "../compensation/part";
import { worthOfCurrentJob, worthOfOpportunity } from "../compensation/totals";
import type { Valuation } from "../compensation/valuation";
import { type ComponentKind, classOf, concreteKinds, riskyKinds } from "../model/component";
import type { Opportunity } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import type { SearchEvidence } from "../negotiation/search-evidence";
import { type Knowledge, knowledgeOf } from "../steps/agenda";

/** A perk in a few words: its first detail as in "25 days", and what it counts a year. */
export type PerkWorth = { readonly detail: Part | null; readonly perYear: number };

/** One perk of the agenda: what they said of it, and what to ask for. */
export type AgendaPerk = {
  readonly kind: ComponentKind;
  readonly label: string;
  readonly knowledge: Knowledge;
  /** What they said of it, null while nothing is known. */
  readonly here: PerkWorth | null;
  /**
   * The best of its kind that is on paper elsewhere, where that is worth more: ask for as much. Never for
   * risky pay: it is not asked for, only looked at (R9).
   */
  readonly ask: PerkWorth | null;
  /** What to ask the company while it is not asked (R11). */
  readonly question: string;
};

/** Papers elsewhere that are looked through for a better perk, the best first. */
const MOST_PAPERS = 12;

/**
 * The perks of one step: what there is to ask for, then what was said, then what is settled, then what
 * nobody spoke of. The user's own facts, as the way to work, are nobody's to ask.
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
  return kinds
    .map((kind) => perkOf(kind, opportunity, here, elsewhere))
    .filter((perk) => perk.knowledge !== "not-asked" || rowOf(perk.kind).isOwnFact !== true)
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ ask, knowledge }: AgendaPerk): number {
  if (ask) return 0;
  return ["said", "on-paper", "none", "not-asked"].indexOf(knowledge) + 1;
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
  const isWorthAsking = isOwnFact !== true && classOf(kind) === "concrete";
  const isBetter =
    isWorthAsking && other !== null && other.countedPerYear > (mine?.countedPerYear ?? 0);
  return {
    kind,
    label,
    knowledge: knowledgeOf(opportunity, kind),
    here: mine && perkWorth(mine),
    ask: isBetter ? perkWorth(other) : null,
    question,
  };
}

function perkWorth({ detail, countedPerYear, hoursPerWeek }: Valuation): PerkWorth {
  const hours: Part | null =
    hoursPerWeek === null ? null : { as: "number", value: hoursPerWeek, unit: "hours" };
  return { detail: detail[0] ?? hours, perYear: countedPerYear };
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
