import type { ComponentOf } from "../../model/component";
import type { Result } from "../../result";
import { amountOf, computed, within } from "../check";
import { assumed, cash, formula, number, type Part, price } from "../part";
import {
  everyYear,
  inUnits,
  knownBase,
  type Valuation,
  type ValuationContext,
  valued,
} from "../valuation";

/**
 * What the way to work costs a year (negative): -days x (fare + 2 x one way x hourly x time value),
 * hourly = base / (52 x contract hours a week).
 */
export function commute(input: {
  readonly base: number;
  readonly daysPerYear: number;
  readonly oneWayHours: number;
  readonly farePerDay: number;
  readonly contractHours: number;
  readonly timeValue: number;
}): Result<{ readonly perYear: number }> {
  const { base, daysPerYear, oneWayHours, farePerDay, contractHours, timeValue } = input;
  return computed(
    [
      amountOf("base", base),
      within("daysPerYear", daysPerYear, 0, 366),
      within("oneWayHours", oneWayHours, 0, 12),
      amountOf("farePerDay", farePerDay),
      within("contractHours", contractHours, 1, 168),
      within("timeValue", timeValue, 0, 10),
    ],
    () => {
      const hour = base / (52 * contractHours);
      return { perYear: 0 - daysPerYear * (farePerDay + 2 * oneWayHours * hour * timeValue) };
    },
  );
}

/** Hours on the road in a year. */
export function commuteHours(component: ComponentOf<"commute">): number {
  return (component.daysPerYear * 2 * component.oneWayMinutes) / 60;
}

export function valueCommute(
  component: ComponentOf<"commute">,
  context: ValuationContext,
): Result<Valuation> {
  const base = knownBase(context);
  if (!base.ok) return base;
  const units = inUnits(context, { farePerDay: component.farePerDay });
  if (!units.ok) return units;
  const { daysPerYear, oneWayMinutes } = component;
  const { farePerDay } = units.value;
  const { assumptions, contractHours } = context;
  const cost = commute({
    base: base.value,
    daysPerYear,
    oneWayHours: oneWayMinutes / 60,
    farePerDay,
    contractHours,
    timeValue: assumptions.roadTimeValue,
  });
  if (!cost.ok) return cost;
  const hour = base.value / (52 * contractHours);
  const roadDay = ((2 * oneWayMinutes) / 60) * hour * assumptions.roadTimeValue;
  return valued(component, {
    countedYears: everyYear(context, cost.value.perYear),
    detail: commuteDetail(component, context),
    explanation: [
      {
        label: "Base for an hour",
        parts: formula(cash(base.value), "÷ (52 ×", number(contractHours, "hours"), ")"),
        result: price(hour),
      },
      {
        label: "Time on the road a day",
        parts: formula(
          "2 ×",
          number(oneWayMinutes, "minutes"),
          "÷ 60 ×",
          price(hour),
          "×",
          assumed(assumptions, "roadTimeValue"),
        ),
        result: price(roadDay),
      },
      {
        label: "Cost a year",
        parts: formula(
          number(daysPerYear, "days"),
          "× (",
          price(farePerDay),
          "fare +",
          price(roadDay),
          ")",
        ),
        result: cash(cost.value.perYear),
      },
    ],
  });
}

/** "40 min, 4 days": one way, and days in a working week. */
function commuteDetail(
  { daysPerYear, oneWayMinutes }: ComponentOf<"commute">,
  { assumptions }: ValuationContext,
): readonly Part[] {
  if (daysPerYear === 0) return formula("remote");
  const daysAWeek = Math.round((daysPerYear / assumptions.weeksWorked) * 10) / 10;
  return [number(oneWayMinutes, "minutes"), number(daysAWeek, "days")];
}
