import type { ComponentKind } from "../model/component";
import { isOnPaper } from "../model/evidence";
import { type Agenda, currentPackage, type Opportunity } from "../model/opportunity";

const agendaSteps = ["base", "concrete", "risky"] as const;
export type AgendaStepName = (typeof agendaSteps)[number];

/** One step of the order base, perks, risky (R9). A locked step opens when the one before is closed. */
export type AgendaStep = {
  readonly step: AgendaStepName;
  readonly state: Agenda[AgendaStepName];
  readonly isLocked: boolean;
  /** True when the records close it by themselves: they accepted on paper, so there is nothing to reopen. */
  readonly isProven: boolean;
};

/**
 * The three steps. Perks stay closed until base is agreed or skipped on purpose, risky pay until the
 * perks are (R9).
 */
export function agendaOf(opportunity: Opportunity): readonly AgendaStep[] {
  let isLocked = false;
  return agendaSteps.map((step) => {
    const isProven = step === "base" && isAgreedOnPaper(opportunity);
    const state = isProven ? "agreed" : opportunity.agenda[step];
    const now = { step, state, isLocked, isProven };
    isLocked = isLocked || state === "open";
    return now;
  });
}

/** True while a step may be spoken of: everything before it is agreed or skipped (R9). */
export function isUnlocked(opportunity: Opportunity, step: AgendaStepName): boolean {
  return agendaOf(opportunity).some((it) => it.step === step && !it.isLocked);
}

/** Their yes to my number, or mine to theirs, on paper. */
function isAgreedOnPaper(opportunity: Opportunity): boolean {
  return opportunity.rounds.some((it) => it.kind === "acceptance" && isOnPaper(it.evidence));
}

/** What is known of one kind of component: R11 keeps "not asked" apart from "none". */
export type Knowledge = "on-paper" | "said" | "none" | "not-asked";

/** A kind is on paper only when every part of it is (R4). */
export function knowledgeOf(opportunity: Opportunity, kind: ComponentKind): Knowledge {
  const version = currentPackage(opportunity);
  const known = version?.components.filter((it) => it.kind === kind) ?? [];
  if (known.length > 0) return known.every((it) => isOnPaper(it.evidence)) ? "on-paper" : "said";
  return version?.none.includes(kind) ? "none" : "not-asked";
}
