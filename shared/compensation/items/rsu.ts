import type { ComponentOf } from "../../model/component";
import { isOnPaper } from "../../model/evidence";
import type { Result } from "../../result";
import { amountOf, computed, partsOfOne, within } from "../check";
import { added, assumed, cash, formula, number, type Part, percent, type Step } from "../part";
import { everyYear, inUnits, type Valuation, type ValuationContext, valued } from "../valuation";
import { vestedByPlan, vestingYears } from "./vesting";

/**
 * Shares granted, in money of today: for each year i of the horizon
 * G f_i (1 + g)^i (1 - h) (1 - l)^i / (1 + delta)^i, and their mean a year.
 */
export function rsu(input: {
  readonly grant: number;
  readonly schedule: readonly number[];
  readonly growth: number;
  readonly haircut: number;
  readonly yearlyLeaving: number;
  readonly discount: number;
  readonly horizonYears: number;
}): Result<{ readonly years: readonly number[]; readonly perYear: number }> {
  const { grant, schedule, growth, haircut, yearlyLeaving, discount, horizonYears } = input;
  return computed(
    [
      amountOf("grant", grant),
      partsOfOne("schedule", schedule, "fractions-do-not-sum"),
      within("growth", growth, -1),
      within("haircut", haircut, 0, 1),
      within("yearlyLeaving", yearlyLeaving, 0, 1),
      within("discount", discount, 0),
      within("horizonYears", horizonYears, 1, 100),
    ],
    () => {
      const yearly = ((1 + growth) * (1 - yearlyLeaving)) / (1 + discount);
      const years = Array.from(
        { length: horizonYears },
        (_, year) => grant * (schedule[year] ?? 0) * (1 - haircut) * yearly ** (year + 1),
      );
      return { years, perYear: years.reduce((sum, worth) => sum + worth, 0) / horizonYears };
    },
  );
}

export function valueRsu(
  component: ComponentOf<"rsu" | "refresher">,
  context: ValuationContext,
): Result<Valuation> {
  const { yearlyLeaving, discount, horizonYears, privateHaircut } = context.assumptions;
  const units = inUnits(context, { grant: component.grant });
  if (!units.ok) return units;
  const { grant } = units.value;
  const schedule = vestingYears(component);
  const haircut = component.isPrivate ? privateHaircut : 0;
  const worth = rsu({
    grant,
    schedule,
    growth: component.growth,
    haircut,
    yearlyLeaving,
    discount,
    horizonYears,
  });
  if (!worth.ok) return worth;
  const { years, perYear } = worth.value;
  const promisedYears = years.map((_, year) => grant * (schedule[year] ?? 0));
  return valued(component, {
    promisedYears,
    countedYears: years,
    flows: years.map((year, i) => year * (1 + discount) ** (i + 1)),
    detail: formula(cash(grant), "/", number(schedule.length, "years")),
    explanation: [
      ...years.map((year, i) => yearStep(component, context, { grant, schedule, year, i })),
      {
        label: "Yours if you leave after 18 months",
        parts: formula(cash(grant), "×", percent(vestedByPlan(component, 18))),
        result: cash(grant * vestedByPlan(component, 18)),
      },
      {
        label: "Counted a year",
        parts: formula(
          "(",
          ...added(years),
          ") ÷",
          assumed(context.assumptions, "horizonYears", "number", "years"),
        ),
        result: cash(perYear),
      },
    ],
  });
}

/** A grant to come counts nothing until it is on paper; then it is valued as any grant. */
export function valueRefresher(
  component: ComponentOf<"refresher">,
  context: ValuationContext,
): Result<Valuation> {
  const asGranted = valueRsu(component, context);
  if (!asGranted.ok || isOnPaper(component.evidence)) return asGranted;
  return valued(component, {
    promisedYears: asGranted.value.promisedYears,
    countedYears: everyYear(context, 0),
    detail: asGranted.value.detail,
    explanation: [
      { label: "Not on paper", parts: formula("a promise counts nothing"), result: cash(0) },
    ],
  });
}

function yearStep(
  component: ComponentOf<"rsu" | "refresher">,
  { assumptions }: ValuationContext,
  at: {
    readonly grant: number;
    readonly schedule: readonly number[];
    readonly year: number;
    readonly i: number;
  },
): Step {
  const power = number(at.i + 1);
  const growth: readonly (Part | string)[] =
    component.growth === 0 ? [] : ["× (1 +", percent(component.growth), ") ^", power];
  const haircut: readonly (Part | string)[] = component.isPrivate
    ? ["× (1 −", assumed(assumptions, "privateHaircut"), ")"]
    : [];
  return {
    label: `Year ${at.i + 1}`,
    parts: formula(
      cash(at.grant),
      "×",
      percent(at.schedule[at.i] ?? 0),
      ...growth,
      ...haircut,
      "× (1 −",
      assumed(assumptions, "yearlyLeaving"),
      ") ^",
      power,
      "÷ (1 +",
      assumed(assumptions, "discount"),
      ") ^",
      power,
    ),
    result: cash(at.year),
  };
}
