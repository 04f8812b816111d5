import type { Day, Id } from "../model/basics";
import type { ComponentKind } from "../model/component";
import type { Opportunity } from "../model/opportunity";
import type { Ask } from "../negotiation/asks";
import type { Figure } from "../negotiation/figures";

/** Two of my numbers that contradict each other, in units a year of `currency`; null is the settings'. */
export type Clash = {
  readonly before: number;
  readonly after: number;
  readonly currency: string | null;
};

/** One company as the checks see it: its records, and its figures in one currency, oldest first. */
export type CompanyFacts = {
  readonly opportunity: Opportunity;
  readonly figures: readonly Figure[];
  readonly asks: readonly Ask[];
};

/** The record a broken rule points at: where the user mends it. */
export type RuleRecord = {
  readonly opportunityId: Id;
  readonly company: string;
  /** The tab of the company's page, or its counter-offer. */
  readonly place: "timeline" | "rounds" | "package" | "counter-offer";
  readonly recordId: Id | null;
};

type At = { readonly record: RuleRecord };

/**
 * A rule of the method that the records break today, with what its sentence needs. Amounts are units a
 * year in the settings' currency. `wording/rule-sentences.ts` says each in words.
 */
export type BrokenRule =
  | ({
      readonly kind: "accepted-without-asking";
      readonly rule: "R1";
      readonly amount: number;
    } & At)
  | ({ readonly kind: "signed-without-contract"; readonly rule: "R3" } & At)
  | ({
      readonly kind: "verbal-without-paper";
      readonly rule: "R4";
      readonly amount: number;
      readonly days: number;
    } & At)
  | ({
      readonly kind: "paper-late";
      readonly rule: "R4";
      readonly due: Day;
      readonly days: number;
    } & At)
  | ({
      readonly kind: "risky-before-base";
      readonly rule: "R9";
      readonly topic: ComponentKind;
      readonly date: Day;
    } & At)
  | ({
      readonly kind: "not-asked-before-signing";
      readonly rule: "R11";
      readonly topics: readonly ComponentKind[];
    } & At)
  | ({
      readonly kind: "asked-under-their-first";
      readonly rule: "R14";
      readonly asked: number;
      readonly first: number;
    } & At)
  | ({
      readonly kind: "range-in-message";
      readonly rule: "R15";
      /** The range as it was typed. */
      readonly typed: string;
    } & At)
  | ({
      readonly kind: "asks-differ";
      readonly rule: "R18";
      readonly date: Day;
      readonly clash: Clash;
    } & At)
  | { readonly kind: "no-target"; readonly rule: "R19"; readonly record: null };

/** Rules that today's records prove kept. */
export type KeptRule =
  | "job-kept"
  | "paper-only"
  | "one-number"
  | "same-number"
  | "base-first"
  | "target-ready";
