import type { Component, ComponentKind } from "../model/component";
import { type Evidence, isOnPaper } from "../model/evidence";
import type { Package } from "../model/package";
import type { Settings } from "../model/settings";
import { annualise } from "../negotiation/annualise";
import { convert } from "../negotiation/convert";
import { type Failure, fail, ok, type Result } from "../result";
import { worthOf } from "./fields";
import { commuteHours } from "./items/commute";
import type { Valuation, ValuationContext } from "./valuation";

/** What the valuations need of the settings. */
export type ValuationSettings = Pick<Settings, "currency" | "rates" | "assumptions">;

export type ComponentValue = {
  readonly component: Component;
  /** A component that cannot be valued is left out of every total and says why. */
  readonly worth: Result<Valuation>;
};

/** Hours a person really gives a year. */
export type RealHours = {
  readonly perWeek: number;
  /** False when nobody said: the contract's hours, or 40. */
  readonly isKnown: boolean;
  readonly weeksWorked: number;
  readonly commutePerYear: number;
};

export type PackageValue = {
  /** Base a year in currency units of the settings; null when not said or not convertible. */
  readonly base: number | null;
  readonly baseEvidence: Evidence | null;
  readonly components: readonly ComponentValue[];
  /** Those of them that could be valued. */
  readonly valuations: readonly Valuation[];
  /** Kinds known to be nothing. */
  readonly none: readonly ComponentKind[];
  readonly hours: RealHours;
  readonly horizonYears: number;
  /** Currencies of its figures beside that of the settings. */
  readonly foreign: readonly string[];
  readonly failures: readonly Failure[];
};

/** Values every part of a package, of whatever evidence. Never throws: what cannot be valued says why. */
export function valuePackage(pkg: Package, settings: ValuationSettings): PackageValue {
  const { assumptions } = settings;
  const foreign = new Set<string>();
  const rateFrom = (currency: string) => {
    if (currency !== settings.currency) foreign.add(currency);
    return convert(1, currency, settings.currency, settings.rates);
  };
  const base = baseOf(pkg, rateFrom);
  const context = valuationContext(pkg, settings, rateFrom);
  const components = pkg.components.map((component) => ({
    component,
    worth: worthOf(component, context),
  }));
  return {
    base: context.base,
    baseEvidence: pkg.base?.evidence ?? null,
    components,
    valuations: components.flatMap(({ worth }) => (worth.ok ? [worth.value] : [])),
    none: pkg.none,
    hours: realHours(pkg, context),
    horizonYears: assumptions.horizonYears,
    foreign: [...foreign],
    failures: [
      ...(base.ok ? [] : [base.failure]),
      ...components.flatMap(({ worth }) => (worth.ok ? [] : [worth.failure])),
    ],
  };
}

/** What the components of a package are valued with: its base, its hours, the settings. */
export function valuationContext(
  pkg: Package,
  { assumptions, currency, rates }: ValuationSettings,
  rateFrom: ValuationContext["rateFrom"] = (from) => convert(1, from, currency, rates),
): ValuationContext {
  const base = baseOf(pkg, rateFrom);
  const contractHours = hoursOf(pkg)?.contractHours ?? pkg.base?.pay.hoursPerWeek ?? 40;
  return {
    base: base.ok ? base.value : null,
    contractHours: Math.max(1, contractHours),
    assumptions,
    rateFrom,
  };
}

function baseOf({ base }: Package, rateFrom: ValuationContext["rateFrom"]): Result<number | null> {
  if (base === null) return ok(null);
  const rate = rateFrom(base.pay.amount.currency);
  if (!rate.ok) return { ok: false, failure: { ...rate.failure, field: "base" } };
  const annual = annualise(base.pay) * rate.value;
  return Number.isFinite(annual) ? ok(annual) : fail("amount-absurd", { field: "base" });
}

function hoursOf(pkg: Package) {
  return pkg.components.findLast((component) => component.kind === "hours") ?? null;
}

function realHours(pkg: Package, { contractHours, assumptions }: ValuationContext): RealHours {
  const hours = hoursOf(pkg);
  return {
    perWeek: hours ? hours.realHours + hours.onCallHours : contractHours,
    isKnown: hours !== null,
    weeksWorked: assumptions.weeksWorked,
    commutePerYear: pkg.components.reduce(
      (sum, component) => (component.kind === "commute" ? sum + commuteHours(component) : sum),
      0,
    ),
  };
}

/**
 * What is proven of a package (R4): the last base on paper, everything the newest version has on paper,
 * and what the paper offer held beside. A newer word never takes back what stands on paper.
 * The newest version itself when all of it is on paper, null without a base on paper.
 */
export function onPaperPackage(versions: readonly Package[]): Package | null {
  const newest = versions.at(-1);
  const proven = versions.findLast((version) => version.base && isOnPaper(version.base.evidence));
  if (!newest || !proven) return null;
  if (newest === proven && newest.components.every((it) => isOnPaper(it.evidence))) return newest;
  const paper = newest.components.filter((component) => isOnPaper(component.evidence));
  const earlier = proven.components.filter(
    ({ kind, evidence }) => isOnPaper(evidence) && !paper.some((newer) => newer.kind === kind),
  );
  return {
    ...newest,
    base: proven.base,
    components: newest === proven ? paper : [...paper, ...earlier],
  };
}

/** Kinds that are promises even in the job one holds. */
const promises: readonly ComponentKind[] = ["promised-raise", "refresher"];

/** The job one holds: what is paid is proven by the payslip, only promises keep their own evidence. */
export function asPaid(pkg: Package): Package {
  const components = pkg.components.map((component) =>
    promises.includes(component.kind) ? component : { ...component, evidence: "signed" as const },
  );
  return { ...pkg, base: pkg.base && { ...pkg.base, evidence: "signed" }, components };
}
