import type { CurrentJob } from "../model/current-job";
import type { Opportunity } from "../model/opportunity";
import type { Package } from "../model/package";
import { equivalentAnnual } from "./equivalent-annual";
import { hourly } from "./items/hours";
import {
  asPaid,
  onPaperPackage,
  type PackageValue,
  type ValuationSettings,
  valuePackage,
} from "./package-value";
import type { Valuation } from "./valuation";

/** "year": the mean of the horizon. "first-year": as paid in year one. "horizon": all its years together. */
export const periods = ["year", "first-year", "horizon"] as const;
export type Period = (typeof periods)[number];

/** What the user chose to see: how much of the counted risky pay, 0 to 1, and over which time. */
export type View = { readonly riskShare: number; readonly period: Period };

/** A package as said, and the part of it that is proven. */
export type PackageWorth = {
  readonly said: PackageValue;
  /** Null without a base on paper. */
  readonly onPaper: PackageValue | null;
};

export function worthOfOpportunity(
  { packages }: Opportunity,
  settings: ValuationSettings,
): PackageWorth | null {
  const newest = packages.at(-1);
  if (!newest) return null;
  return worthOf(newest, onPaperPackage(packages), settings);
}

export function worthOfCurrentJob(job: CurrentJob, settings: ValuationSettings): PackageWorth {
  const paid = asPaid(job.package);
  return worthOf(paid, onPaperPackage([paid]), settings);
}

function worthOf(
  newest: Package,
  proven: Package | null,
  settings: ValuationSettings,
): PackageWorth {
  const said = valuePackage(newest, settings);
  if (proven === newest) return { said, onPaper: said };
  return { said, onPaper: proven && valuePackage(proven, settings) };
}

/** The totals of one package, in currency units of the settings for the period. Never one number alone. */
export type Sums = {
  readonly base: number;
  readonly concrete: number;
  /** Risky pay as counted at the risk share, and as counted when all of it counts. */
  readonly risky: number;
  readonly riskyInFull: number;
  /** base + concrete. */
  readonly guaranteed: number;
  /** guaranteed + risky as counted. */
  readonly expected: number;
  /** Everything they said, in year one (or over the horizon): base + the two below. */
  readonly promised: number;
  readonly promisedConcrete: number;
  readonly promisedRisky: number;
};

/** Null without a base: a total that leaves the base out would be a wrong number. */
export function sumsOf(value: PackageValue, view: View): Sums | null {
  if (value.base === null) return null;
  const base = value.base * yearsIn(view.period, value.horizonYears);
  const { valuations } = value;
  const concrete = sum(valuations, "concrete", (it) => countedIn(it, view.period));
  const riskyInFull = sum(valuations, "risky", (it) => countedIn(it, view.period));
  const risky = view.riskShare * riskyInFull;
  const guaranteed = base + concrete;
  const said = (it: Valuation) => promisedIn(it, view.period);
  const promisedConcrete = sum(valuations, "concrete", said);
  const promisedRisky = sum(valuations, "risky", said);
  const sums = {
    base,
    concrete,
    risky,
    riskyInFull,
    guaranteed,
    expected: guaranteed + risky,
    promised: base + promisedConcrete + promisedRisky,
    promisedConcrete,
    promisedRisky,
  };
  return Object.values(sums).every(Number.isFinite) ? sums : null;
}

export function countedIn(valuation: Valuation, period: Period): number {
  switch (period) {
    case "year":
      return valuation.countedPerYear;
    case "first-year":
      return valuation.countedYears[0] ?? 0;
    case "horizon":
      return valuation.countedYears.reduce((total, year) => total + year, 0);
  }
}

/** Promises are shown for year one, also beside the counted mean of all years. */
export function promisedIn(valuation: Valuation, period: Period): number {
  return period === "horizon"
    ? valuation.promisedYears.reduce((total, year) => total + year, 0)
    : valuation.promisedPerYear;
}

export function yearsIn(period: Period, horizonYears: number): number {
  return period === "horizon" ? horizonYears : 1;
}

/** Pay of a real hour, with and without the commute; null when the hours make no sense. */
export type PerHour = { readonly withCommute: number; readonly withoutCommute: number };

export function perHourOf(expectedPerYear: number, { hours }: PackageValue): PerHour | null {
  const at = (commuteHoursPerYear: number) =>
    hourly({
      perYear: expectedPerYear,
      hoursPerWeek: hours.perWeek,
      weeksWorked: hours.weeksWorked,
      commuteHoursPerYear,
    });
  const withCommute = at(hours.commutePerYear);
  const withoutCommute = at(0);
  if (!withCommute.ok || !withoutCommute.ok) return null;
  return { withCommute: withCommute.value.hourly, withoutCommute: withoutCommute.value.hourly };
}

/** What is expected to be paid at the end of each year of the horizon, before discounting. */
export function flowsOf(value: PackageValue, riskShare: number): readonly number[] | null {
  const { base } = value;
  if (base === null) return null;
  const { valuations } = value;
  const flows = Array.from({ length: value.horizonYears }, (_, year) => {
    const flow = (it: Valuation) => it.flows[year] ?? 0;
    return base + sum(valuations, "concrete", flow) + riskShare * sum(valuations, "risky", flow);
  });
  return flows.every(Number.isFinite) ? flows : null;
}

/** Flows as one level yearly pay, the same horizon for every offer. */
export function levelPayOf(flows: readonly number[] | null, discount: number): number | null {
  const level = flows && equivalentAnnual({ flows, discount });
  return level?.ok ? level.value.perYear : null;
}

function sum(
  valuations: readonly Valuation[],
  of: Valuation["class"],
  amount: (valuation: Valuation) => number,
): number {
  return valuations.reduce(
    (total, valuation) => (valuation.class === of ? total + amount(valuation) : total),
    0,
  );
}
