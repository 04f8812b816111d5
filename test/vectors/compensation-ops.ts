import { breakEven } from "../../shared/compensation/break-even";
import { equivalentAnnual } from "../../shared/compensation/equivalent-annual";
import { bonus } from "../../shared/compensation/items/bonus";
import { commute } from "../../shared/compensation/items/commute";
import { dayOff } from "../../shared/compensation/items/days-off";
import { espp } from "../../shared/compensation/items/espp";
import { hourly } from "../../shared/compensation/items/hours";
import { options } from "../../shared/compensation/items/options";
import { pensionBand, pensionMatch } from "../../shared/compensation/items/pension";
import { rsu } from "../../shared/compensation/items/rsu";
import { signOn } from "../../shared/compensation/items/sign-on";
import { vested } from "../../shared/compensation/items/vesting";
import { lifetime } from "../../shared/compensation/lifetime";
import { defaultSettings } from "../../shared/model/settings";
import type { Result } from "../../shared/result";

/** The ops of section 3 and 4 of the numbers by their name in a vector file. */

const { bonusPrior, bonusPriorWeight, discount } = defaultSettings.assumptions;

/** What a vector leaves out of a rule's input is filled in from `defaults`. */
function op<Input>(
  rule: (input: Input) => Result<unknown>,
  defaults: Partial<Input> = {},
): (input: unknown) => unknown {
  return (input) => {
    const answer = rule({ ...defaults, ...(input as Input) });
    return answer.ok ? answer.value : { failure: answer.failure.code, field: answer.failure.field };
  };
}

export const compensationOps: Readonly<Record<string, (input: unknown) => unknown>> = {
  "sign-on": op(signOn),
  bonus: op(bonus, { prior: bonusPrior, priorWeight: bonusPriorWeight }),
  vested: op(vested),
  rsu: op(rsu, { growth: 0, haircut: 0, yearlyLeaving: 0, discount: 0 }),
  options: op(options),
  espp: op(espp),
  "pension-match": op(pensionMatch),
  "pension-band": op(pensionBand),
  "day-off": op(dayOff),
  commute: op(commute),
  hourly: op(hourly, { commuteHoursPerYear: 0 }),
  "equivalent-annual": op(equivalentAnnual),
  "break-even": op(breakEven),
  lifetime: op(lifetime, { discount }),
};
