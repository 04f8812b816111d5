import type { ComponentKind } from "../model/component";
import { concreteKinds, riskyKinds } from "../model/component";
import { isOnPaper } from "../model/evidence";
import { type Agenda, currentPackage, type Opportunity } from "../model/opportunity";

export const agendaSteps = ["base", "concrete", "risky"] as const;
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
  const isProven = isAgreedOnPaper(opportunity);
  let isLocked = false;
  return agendaSteps.map((step) => {
    const proven = step === "base" && isProven;
    const state = proven ? "agreed" : opportunity.agenda[step];
    const now = { step, state, isLocked, isProven: proven };
    isLocked = isLocked || state === "open";
    return now;
  });
}

/** Their yes to my number, or mine to theirs, on paper. */
function isAgreedOnPaper(opportunity: Opportunity): boolean {
  return opportunity.rounds.some((it) => it.kind === "acceptance" && isOnPaper(it.evidence));
}

/** What is known of one kind of component: R11 keeps "not asked" apart from "none". */
export type AskedPerk = {
  readonly kind: ComponentKind;
  readonly knowledge: "on-paper" | "said" | "none" | "not-asked";
};

/** The kinds of one class, what is known before what is not asked, each in the order of all screens. */
export function perksOf(
  opportunity: Opportunity,
  step: "concrete" | "risky",
): readonly AskedPerk[] {
  const version = currentPackage(opportunity);
  const kinds: readonly ComponentKind[] = step === "concrete" ? concreteKinds : riskyKinds;
  const perks = kinds.map((kind): AskedPerk => {
    const known = version?.components.filter((it) => it.kind === kind) ?? [];
    if (known.length > 0) {
      const isProven = known.every((it) => isOnPaper(it.evidence));
      return { kind, knowledge: isProven ? "on-paper" : "said" };
    }
    return { kind, knowledge: version?.none.includes(kind) ? "none" : "not-asked" };
  });
  return [
    ...perks.filter((it) => it.knowledge !== "not-asked"),
    ...perks.filter((it) => it.knowledge === "not-asked"),
  ];
}
