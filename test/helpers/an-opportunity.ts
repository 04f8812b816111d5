import type { Id } from "../../shared/model/basics";
import { type Opportunity, opportunitySchema, type Stage } from "../../shared/model/opportunity";
import { type Package, packageSchema } from "../../shared/model/package";
import { type Round, roundSchema } from "../../shared/model/round";
import { emptyWorkspace, type Workspace } from "../../shared/model/workspace";
import { money } from "../../shared/money";

/** Records for tests: only what the rule under test needs is named, the rest is plain. */

/** The nth id of a test, as a UUID. */
export function idOf(n: number): Id {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
}

type RoundParts = Partial<Omit<Round, "pay">> & {
  readonly base: number;
  readonly currency?: string;
};

/** Their verbal first number by phone on 1 May, unless said otherwise. Base in currency units a year. */
export function aRound({ base, currency = "USD", ...parts }: RoundParts): Round {
  return roundSchema.parse({
    id: idOf(900 + base),
    date: "2026-05-01",
    by: "them",
    kind: "first-number",
    evidence: "verbal",
    channel: "phone",
    pay: { amount: money(base, currency) },
    ...parts,
  });
}

type PackageParts = Partial<Omit<Package, "base">> & {
  readonly base: number | null;
  readonly evidence?: Round["evidence"];
};

export function aPackage({ base, evidence = "written", ...parts }: PackageParts): Package {
  return packageSchema.parse({
    id: idOf(800_000 + (base ?? 0)),
    date: "2026-05-01",
    base: base === null ? null : { pay: { amount: money(base, "USD") }, evidence },
    components: [],
    ...parts,
  });
}

type OpportunityParts = Partial<Omit<Opportunity, "id" | "stages">> & {
  readonly n?: number;
  readonly stages?: readonly (readonly [Stage, string])[];
};

/** Applied on 1 May, nothing said yet, unless told otherwise. */
export function anOpportunity({ n = 1, stages, ...parts }: OpportunityParts = {}): Opportunity {
  return opportunitySchema.parse({
    id: idOf(n),
    company: `Company ${n}`,
    role: "Engineer",
    stages: (stages ?? [["applied", "2026-05-01"]]).map(([stage, date]) => ({ stage, date })),
    ...parts,
  });
}

/** A workspace that holds these opportunities. */
export function aSearch(
  opportunities: readonly Opportunity[],
  parts: Partial<Workspace> = {},
): Workspace {
  return {
    ...emptyWorkspace,
    opportunities: Object.fromEntries(opportunities.map((it) => [it.id, it])),
    ...parts,
  };
}
