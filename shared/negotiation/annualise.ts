import type { Pay } from "../model/pay";
import { unitsOf } from "../money";

/**
 * Base pay as units of its own currency a year: hour x hours x weeks, day x days, month x 12, as entered
 * (numbers.md, section 1). Never mixes currencies: see convert.ts (R28).
 */
export function annualise(pay: Pay): number {
  const units = unitsOf(pay.amount);
  switch (pay.per) {
    case "year":
      return units;
    case "month":
      return units * 12;
    case "day":
      return units * pay.daysPerYear;
    case "hour":
      return units * pay.hoursPerWeek * pay.weeksPerYear;
  }
}
