import type { Id } from "../../model/basics";
import type { ComponentClass, ComponentKind } from "../../model/component";
import type { Evidence } from "../../model/evidence";
import type { Deadline, Stage } from "../../model/opportunity";
import type { Workspace } from "../../model/workspace";
import type { Failure } from "../../result";
import type { RealHours } from "../package-value";
import type { Part } from "../part";
import type { PackageWorth, PerHour, Period, Sums } from "../totals";
import type { Valuation } from "../valuation";

/** The view model of Compare. Amounts are currency units of the settings, for the chosen period. */

/** The column of the job one holds; every other column has the id of its opportunity. */
export const CURRENT_JOB = "current-job";
export type ColumnId = Id | typeof CURRENT_JOB;

export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 12;

export type CompareInput = {
  readonly workspace: Workspace;
  /** Opportunities beside the current job, in the user's order. Null chooses for them. */
  readonly selected: readonly Id[] | null;
  /** How much of the counted risky pay counts, 0 to 1. */
  readonly riskShare: number;
  readonly period: Period;
  readonly today: string;
  /** The two to set against each other; left out, the leader and its strongest challenger. */
  readonly pair?: readonly [ColumnId, ColumnId];
};

/** Solid best among paper and the current job; hollow when only talk would be better. */
export type BestMark = "best" | "best-if-on-paper" | null;

export type CompareColumn = {
  readonly id: ColumnId;
  readonly company: string;
  readonly role: string;
  readonly isCurrentJob: boolean;
  /** Evidence of the base that is shown; null while nobody said one. */
  readonly evidence: Evidence | null;
  readonly isOnPaper: boolean;
  /** Null for the current job. */
  readonly stage: Stage | null;
  /** False when it has ended or its offer ran out: shown, but never best and never leader. */
  readonly isLive: boolean;
  readonly deadline: NearestDeadline | null;
  readonly bar: Bar | null;
  /** What is expected at the end of each year of the horizon, before discounting. */
  readonly flows: readonly number[];
  /** Hours behind the pay of a real hour, and that pay with and without the commute. */
  readonly hours: RealHours;
  readonly perHour: PerHour | null;
  /** Figures that were left out, each with its reason. */
  readonly failures: readonly Failure[];
  /** Kinds that some other column has and this one never spoke of (R11). */
  readonly notAsked: readonly ComponentKind[];
};

export type NearestDeadline = Pick<Deadline, "kind" | "date" | "time"> & {
  /** Negative when it is over. */
  readonly daysLeft: number;
};

/** Lengths in currency units; together `promised`, up to `expected` counted. Hollow when only said. */
export type Bar = {
  readonly base: number;
  readonly concrete: number;
  readonly risky: number;
  readonly uncounted: number;
  readonly isHollow: boolean;
};

export type CellState = "value" | "none" | "not-asked" | "failed";

export type CompareCell = {
  readonly columnId: ColumnId;
  readonly state: CellState;
  /** What is counted; null where there is no figure. */
  readonly counted: number | null;
  /** Hours a week, for the one row that is not money. */
  readonly hours: number | null;
  /** What they promise, where it differs in kind from what is counted. */
  readonly promised: number | null;
  readonly detail: readonly Part[];
  readonly isOnPaper: boolean;
  /** True where what they paid in past years replaces the default (R12). */
  readonly isFromHistory: boolean;
  /** What they only said since, where paper is shown and their word differs. */
  readonly saidSince: number | null;
  readonly mark: BestMark;
  /** The valuations behind the figure: each opens "Why this value". */
  readonly valuations: readonly Valuation[];
  readonly failure: Failure | null;
};

export type CompareRow = {
  readonly kind: ComponentKind;
  readonly class: ComponentClass;
  readonly label: string;
  readonly labelNote: string | null;
  readonly cells: readonly CompareCell[];
};

export type TotalKind = "guaranteed" | "expected" | "promised" | "per-hour" | "level-pay";

export type TotalCell = {
  readonly columnId: ColumnId;
  readonly amount: number | null;
  /** Against the current job; null in its own column and without one. */
  readonly difference: number | null;
  readonly isOnPaper: boolean;
  readonly mark: BestMark;
};

export type TotalRow = {
  readonly kind: TotalKind;
  readonly cells: readonly TotalCell[];
};

/** A class with its subtotal in each column and the rows of its kinds. */
export type ClassGroup = {
  readonly class: "base" | ComponentClass;
  readonly subtotals: readonly Subtotal[];
  readonly rows: readonly CompareRow[];
};

export type Subtotal = {
  readonly columnId: ColumnId;
  readonly counted: number | null;
  readonly promised: number | null;
  readonly isOnPaper: boolean;
  readonly mark: BestMark;
};

/** Measures a company can lead on, in the order of a sentence. */
export type Measure = "guaranteed" | "expected" | "per-hour" | "promised";

export type LeaderSentence =
  | { readonly says: "leads"; readonly company: string; readonly measures: readonly Measure[] }
  | { readonly says: "leads-only-promises"; readonly company: string }
  | {
      readonly says: "tie";
      readonly companies: readonly [string, string];
      readonly measures: readonly Measure[];
    };

export type Ranked = {
  readonly columnId: ColumnId;
  readonly company: string;
  readonly expected: number;
  readonly isOnPaper: boolean;
  /** True when the lead over the next is under 2%. */
  readonly tiesWithNext: boolean;
};

export type BreakEvenStatement = {
  readonly leader: Contender;
  readonly challenger: Contender;
  /** Share of counted risky pay, on the slider, where the order turns; null when it never does. */
  readonly share: number | null;
  /** Who leads below and above that share; without a share the same one, at every share. */
  readonly below: ColumnId | null;
  readonly above: ColumnId | null;
  /**
   * What the challenger must pay of its promised risky pay to reach the leader as counted now, and
   * what is counted of it now. Over 1: not even in full. Null when it promises none or leads anyway.
   */
  readonly needs: { readonly share: number; readonly counted: number } | null;
  /** What is at stake for the challenger: "its bonus", or all risky pay when there are more kinds. */
  readonly riskyKinds: readonly ComponentKind[];
  /** Years of bonus history behind what is counted of the challenger. */
  readonly historyYears: number;
  readonly isTie: boolean;
};

export type Contender = {
  readonly columnId: ColumnId;
  readonly company: string;
  readonly isOnPaper: boolean;
};

/** One unit of `from` counted as `rate` units of the settings' currency, by the rate of that day. */
export type UsedRate = { readonly from: string; readonly rate: number; readonly date: string };

/** A package that could be added. */
export type Comparable = {
  readonly id: Id;
  readonly company: string;
  readonly role: string;
  readonly isSelected: boolean;
};

export type CompareView = {
  readonly columns: readonly CompareColumn[];
  readonly groups: readonly ClassGroup[];
  readonly totals: readonly TotalRow[];
  /** Best expected first, at the given risk share; columns without a base are left out. */
  readonly ranking: readonly Ranked[];
  readonly leaders: readonly LeaderSentence[];
  /** Null with fewer than two packages that can be ranked. */
  readonly breakEven: BreakEvenStatement | null;
  readonly axis: Axis;
  readonly comparables: readonly Comparable[];
  /** The dated rates behind converted figures (R28). */
  readonly rates: readonly UsedRate[];
  readonly horizonYears: number;
  readonly period: Period;
  readonly riskShare: number;
  /** True with at least two columns. */
  readonly isEnough: boolean;
  readonly isFull: boolean;
};

/** One scale for all bars, with the guaranteed pay of the current job marked on it. */
export type Axis = {
  readonly max: number;
  readonly ticks: readonly number[];
  readonly currentJob: number | null;
};

/** A column with the figures behind it: what the rows, totals and statements of the view are made from. */
export type Contestant = {
  readonly column: CompareColumn;
  readonly worth: PackageWorth;
  /** What the column shows: the paper where there is a base on paper, else the word. */
  readonly shown: Sums | null;
  /** The totals with every word counted; promises are read here. */
  readonly said: Sums | null;
  readonly levelPay: number | null;
  /** Live, complete, and on paper or the job one holds: may be best and may lead. */
  readonly mayLead: boolean;
};
