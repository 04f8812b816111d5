import type { Day } from "../model/basics";
import { currentStage, isInPlay, type Opportunity } from "../model/opportunity";
import type { Workspace } from "../model/workspace";
import { checkAgenda, checkNotAsked } from "./agenda-rules";
import { checkMessage } from "./message-rules";
import { checkAcceptance, checkAnswerToFirst, checkAsksAgree, isHalfwayAsk } from "./number-rules";
import { checkPromisedPaper, checkSignature, checkVerbal } from "./paper-rules";
import type { BrokenRule, CompanyFacts, KeptRule } from "./rule";

/** The rules that the records break today, the one that costs most first, and the rules they keep. */
export type RuleReport = {
  readonly broken: readonly BrokenRule[];
  readonly kept: readonly KeptRule[];
};

const checks: readonly ((facts: CompanyFacts, today: Day) => readonly BrokenRule[])[] = [
  checkSignature,
  checkMessage,
  checkPromisedPaper,
  checkVerbal,
  checkAcceptance,
  checkAgenda,
  checkAnswerToFirst,
  checkAsksAgree,
  checkNotAsked,
];

type Found = readonly (readonly BrokenRule[])[];
type Seen = {
  readonly figures: CompanyFacts["figures"];
  readonly today: Day;
  readonly found: Found;
};

/** What companies that did not change since were found to break: one edit costs one company. */
const seen = new WeakMap<Opportunity, Seen>();

/** Nothing by any check: most companies of a long search. */
const nothing: Found = [];

/** What one company breaks, by check. */
function brokenBy(facts: CompanyFacts, today: Day): Found {
  const { opportunity, figures } = facts;
  const known = seen.get(opportunity);
  if (known?.figures === figures && known.today === today) return known.found;
  const all = checks.map((check) => check(facts, today));
  const found = all.some((it) => it.length > 0) ? all : nothing;
  seen.set(opportunity, { figures, today, found });
  return found;
}

/**
 * Checks every rule that the records of `companies` can answer; `search` is every company, whose refused
 * asks bound the next number. Pure: `today` comes in.
 */
export function checkRules(
  workspace: Workspace,
  companies: readonly CompanyFacts[],
  today: Day,
  search: readonly CompanyFacts[] = companies,
): RuleReport {
  const found = companies.map((facts) => brokenBy(facts, today)).filter((it) => it !== nothing);
  const broken = checks
    .flatMap((_, place) => found.flatMap((it) => it[place] ?? []))
    .filter((it) => !isHalfwayAsk(it, search));
  const isSearching = companies.some(({ opportunity }) => isInPlay(opportunity));
  const hasTarget = companies.some(
    ({ opportunity }) => currentStage(opportunity).stage === "target",
  );
  if (isSearching && !hasTarget) broken.push({ kind: "no-target", rule: "R19", record: null });
  return { broken, kept: keptToday(workspace, companies, broken, hasTarget) };
}

function keptToday(
  workspace: Workspace,
  companies: readonly CompanyFacts[],
  broken: readonly BrokenRule[],
  hasTarget: boolean,
): readonly KeptRule[] {
  const isBroken = (...kinds: readonly BrokenRule["kind"][]) =>
    broken.some((it) => kinds.includes(it.kind));
  const hasSaid = companies.some(({ figures }) => figures.some((it) => it.evidence === "verbal"));
  const hasAsked = companies.some(({ asks }) => asks.length > 0);
  const hasTwoAsks = companies.some(({ asks }) => asks.length > 1);
  const hasPackage = companies.some(({ opportunity }) =>
    opportunity.packages.some((it) => it.components.length > 0),
  );
  const proof: Readonly<Record<KeptRule, boolean>> = {
    "job-kept": workspace.currentJob !== null && !isBroken("signed-without-contract"),
    "paper-only": hasSaid,
    "one-number": hasAsked && !isBroken("range-in-message"),
    "same-number": hasTwoAsks && !isBroken("asks-differ"),
    "base-first": hasPackage && !isBroken("risky-before-base"),
    "target-ready": hasTarget,
  };
  return (Object.keys(proof) as KeptRule[]).filter((rule) => proof[rule]);
}
