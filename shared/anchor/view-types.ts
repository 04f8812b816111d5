import type { Day, Id, Time } from "../model/basics";
import type { Evidence } from "../model/evidence";
import type { Stage } from "../model/opportunity";
import type { Channel } from "../model/round";
import type { Figure } from "../negotiation/figures";
import type { AskBasis } from "../negotiation/halving";
import type { Axis } from "./scale";

/** What the Anchor screen shows. Amounts are units a year in the settings' currency. */

/** The record that proves a number, and where it is kept. */
export type Witness = {
  readonly opportunityId: Id;
  readonly company: string;
  readonly record: "round" | "package";
  readonly recordId: Id;
  readonly date: Day;
};

/** When and how the number is said next. */
export type NextTalk = {
  readonly opportunityId: Id;
  readonly company: string;
  readonly channel: Channel | null;
  /** Null when nothing is planned: say it when you talk next. */
  readonly date: Day | null;
  readonly time: Time | null;
  readonly from: "action" | "interview" | null;
};

export type MarkKind = "paper" | "verbal" | "ask" | "accepted" | "refused";

export type LineMark = Witness & {
  readonly kind: MarkKind;
  readonly amount: number;
  readonly evidence: Evidence;
  /** False where the label would cover its neighbour; the table still says it. */
  readonly isLabelled: boolean;
};

/** A bound of the search and what proves it; the current job proves the floor while there is no paper. */
type Bound = { readonly amount: number; readonly witness: Witness | null };

export type CaptionSide = "left" | "centre" | "right";
export type Caption = {
  readonly kind: "current" | "floor" | "ceiling";
  readonly amount: number;
  readonly side: CaptionSide;
};

export type MoneyLine = {
  readonly axis: Axis;
  readonly floor: Bound | null;
  readonly ceiling: Bound | null;
  readonly current: number | null;
  /** The one number to say, null when it is time to close or nothing is known. */
  readonly ask: number | null;
  /** What the other strategy would say, when it differs by more than a step. */
  readonly other: number | null;
  /** Spoken numbers between floor and ceiling: hollow, never counted (R4). */
  readonly verbal: readonly LineMark[];
  readonly captions: readonly Caption[];
  readonly gap: number | null;
  /** Companies in play that have a number, and offers on paper that could still be signed. */
  readonly inPlay: number;
  readonly onPaper: number;
};

/** One event that made the gap smaller: the gap before it, and where it cut. */
export type GapStep = {
  readonly place: number;
  readonly witness: Witness;
  /** The gap before it; null: nothing known on that side yet. */
  readonly from: number | null;
  readonly to: number | null;
  readonly at: number;
  readonly outcome: "paper" | "refused";
};

export type CompanyRow = {
  readonly opportunityId: Id;
  readonly company: string;
  readonly role: string;
  readonly stage: Stage;
  readonly marks: readonly LineMark[];
  /** The lowest and highest number that this company named, for the line between its marks. */
  readonly walk: readonly [number, number] | null;
  readonly best: { readonly amount: number; readonly evidence: Evidence } | null;
  /** An ask of mine was accepted here: nothing more to ask (numbers.md, section 1). */
  readonly isClosed: boolean;
};

/** The one number to say, or why there is none to say. */
export type AnchorAsk =
  | {
      readonly kind: "ask";
      readonly amount: number;
      /** Before rounding to a number one can say. */
      readonly raw: number;
      /** The middle of the gap, null without a ceiling. `raw` is less where a no can end an offer. */
      readonly halfway: number | null;
      readonly basis: AskBasis;
      /** Expected gain a year; null while no ceiling is known. */
      readonly gain: number | null;
      /** The company already said as much or more: get that on paper before asking (R4). */
      readonly paperFirst: { readonly witness: Witness; readonly amount: number } | null;
    }
  /** The gap is too small, or nothing fits in it: sign the best paper. */
  | { readonly kind: "close"; readonly paper: Figure | null }
  /** They said yes to my ask and nobody else is left to ask. */
  | { readonly kind: "accepted"; readonly accepted: Figure; readonly isOnPaper: boolean }
  /** A contract is signed and nothing else is in play. */
  | { readonly kind: "signed"; readonly company: string; readonly opportunityId: Id }
  | { readonly kind: "unknown" };

/** An ask of mine that has no answer yet. */
export type OpenAsk = { readonly witness: Witness; readonly amount: number };

/** A sentence of "Why this number", with the record that proves it where there is one. */
export type Reason =
  | {
      readonly kind: "floor";
      readonly amount: number;
      readonly witness: Witness | null;
    }
  | {
      readonly kind: "ceiling";
      readonly amount: number;
      readonly witness: Witness;
      /** The refused ask of the search, or my own last ask to this company: never raise after an ask. */
      readonly of: "search" | "own-ask";
    }
  | {
      readonly kind: "midpoint";
      readonly halfway: number;
      readonly raw: number;
      readonly amount: number;
    }
  | { readonly kind: "above-floor"; readonly raw: number; readonly amount: number }
  | {
      readonly kind: "above-first-number";
      readonly first: number;
      readonly amount: number;
      readonly witness: Witness | null;
    }
  | { readonly kind: "guess"; readonly amount: number }
  | { readonly kind: "best-odds"; readonly amount: number; readonly companies: number }
  | { readonly kind: "one-number" };
