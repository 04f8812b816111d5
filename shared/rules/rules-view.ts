import type { Minute } from "../model/counter-offer";
import { isOnPaper } from "../model/evidence";
import { isInPlay } from "../model/opportunity";
import { type RuleNumber, ruleNumbers, type SnoozedRule, snoozeOf } from "../model/snoozed-rule";
import type { Workspace } from "../model/workspace";
import { searchEvidence } from "../negotiation/search-evidence";
import { type AdviceFinding, checkAdvice } from "./advice-rules";
import { checkRules, type RuleReport } from "./check-rules";
import { companyFacts } from "./company-facts";
import type { BrokenRule, CompanyFacts, KeptRule } from "./rule";
import { checkSlowerRules, type SlowerFinding } from "./slower-rules";

/** What breaks a rule: the record, and what its sentence needs. */
export type RuleFinding = BrokenRule | SlowerFinding | AdviceFinding;

/**
 * "open": the records say nothing about it yet. "guidance": no record could ever prove it; the app
 * computes by it or says it where it matters.
 */
export type RuleState = "broken" | "snoozed" | "kept" | "open" | "guidance";

export type RuleLine = {
  readonly rule: RuleNumber;
  readonly state: RuleState;
  readonly findings: readonly RuleFinding[];
  readonly snooze: SnoozedRule | null;
};

/** Rules that no record can prove. */
const guidanceOnly: readonly RuleNumber[] = ["R6", "R7", "R8", "R10", "R13", "R16", "R25"];

/** Every rule of the method with what the records say about it at this minute, by its number. */
export function rulesView(workspace: Workspace, now: Minute): readonly RuleLine[] {
  const today = now.slice(0, 10);
  const evidence = searchEvidence(workspace, today);
  const companies = companyFacts(workspace, evidence);
  const report = checkRules(workspace, companies, today);
  const slower = checkSlowerRules(workspace, evidence, companies, now);
  const advice = checkAdvice(workspace, companies, today);
  const findings: readonly RuleFinding[] = [...report.broken, ...slower.broken, ...advice.broken];
  const kept = new Set([...keptNumbers(report, companies), ...slower.kept, ...advice.kept]);
  return ruleNumbers.map((rule) => {
    const own = findings.filter((it) => it.rule === rule);
    const snooze = snoozeOf(workspace.snoozedRules, rule, today);
    return { rule, findings: own, snooze, state: stateOf(rule, own.length > 0, kept, snooze) };
  });
}

function stateOf(
  rule: RuleNumber,
  isBroken: boolean,
  kept: ReadonlySet<RuleNumber>,
  snooze: SnoozedRule | null,
): RuleState {
  if (isBroken) return snooze ? "snoozed" : "broken";
  if (guidanceOnly.includes(rule)) return "guidance";
  return kept.has(rule) ? "kept" : "open";
}

const ruleOf: Readonly<Record<KeptRule, RuleNumber>> = {
  "job-kept": "R3",
  "paper-only": "R4",
  "one-number": "R15",
  "same-number": "R18",
  "base-first": "R9",
  "target-ready": "R19",
};

/** What is kept today by its number, and what only the page tells: R1, R11, R14. */
function keptNumbers(
  { kept }: RuleReport,
  companies: readonly CompanyFacts[],
): readonly RuleNumber[] {
  const numbers = kept.map((it) => ruleOf[it]);
  const inPlay = companies.filter(({ opportunity }) => isInPlay(opportunity));
  if (inPlay.some(hasOfferAndAsk)) numbers.push("R1", "R14");
  if (
    inPlay.some(({ figures }) => figures.some((it) => it.by === "them" && isOnPaper(it.evidence)))
  )
    numbers.push("R11");
  return numbers;
}

function hasOfferAndAsk({ figures, asks }: CompanyFacts): boolean {
  return asks.length > 0 && figures.some((it) => it.act === "offer");
}
