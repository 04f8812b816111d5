import type { ComponentOf } from "../../model/component";
import { ok, type Result } from "../../result";
import { amountOf, computed, partsOfOne, within } from "../check";
import { added, assumed, cash, formula, number, percent, price, type Step } from "../part";
import { everyYear, inUnits, type Valuation, type ValuationContext, valued } from "../valuation";

type Exit = { readonly probability: number; readonly value: number };

type OptionsInput = {
  readonly count: number;
  readonly strike: number;
  readonly fullyDilutedAtExit: number;
  readonly liquidationPreference: number;
  readonly preferredShare: number;
  readonly exits: readonly Exit[];
  readonly years: number;
  readonly discount: number;
  readonly vestYears: number;
};

type OptionsWorth = {
  readonly payoffs: readonly number[];
  readonly expected: number;
  readonly present: number;
  readonly perYear: number;
  readonly chanceOfNothing: number;
  readonly exerciseCost: number;
};

/**
 * What one common share brings at an exit. Preferred holders convert when that pays them more than
 * their preference; otherwise they are paid first and the common shares divide the rest.
 */
function shareAtExit(exit: number, company: OptionsInput): number {
  const { fullyDilutedAtExit, liquidationPreference, preferredShare } = company;
  if (exit * preferredShare >= liquidationPreference) return exit / fullyDilutedAtExit;
  return Math.max(0, exit - liquidationPreference) / (fullyDilutedAtExit * (1 - preferredShare));
}

/**
 * Options by scenarios with preference and dilution (R13): the payoff at each exit, expected,
 * discounted and per vesting year, the chance of nothing and the cost to exercise. In currency units.
 */
export function options(input: OptionsInput): Result<OptionsWorth> {
  const { count, strike, exits, years, discount, vestYears } = input;
  return computed(
    [
      within("count", count),
      amountOf("strike", strike),
      within("fullyDilutedAtExit", input.fullyDilutedAtExit, 1),
      amountOf("liquidationPreference", input.liquidationPreference),
      within("preferredShare", input.preferredShare, 0, 0.99),
      ...exits.map((exit, i) => amountOf(`exits.${i}.value`, exit.value)),
      partsOfOne(
        "exits",
        exits.map((exit) => exit.probability),
        "probabilities-do-not-sum",
      ),
      within("years", years),
      within("discount", discount),
      within("vestYears", vestYears, 0.25),
    ],
    () => {
      const payoffs = exits.map(
        ({ value }) => count * Math.max(0, shareAtExit(value, input) - strike),
      );
      const expected = payoffs.reduce(
        (sum, payoff, i) => sum + payoff * (exits[i]?.probability ?? 0),
        0,
      );
      const present = expected / (1 + discount) ** years;
      const chanceOfNothing = exits.reduce(
        (sum, exit, i) => (payoffs[i] === 0 ? sum + exit.probability : sum),
        0,
      );
      const perYear = present / vestYears;
      return { payoffs, expected, present, perYear, chanceOfNothing, exerciseCost: count * strike };
    },
  );
}

/** Part of year i (from 0) in which options still vest. */
function vestingPart(vestYears: number, year: number): number {
  return Math.min(1, Math.max(0, vestYears - year));
}

export function valueOptions(
  component: ComponentOf<"options">,
  context: ValuationContext,
): Result<Valuation> {
  const input = optionsInput(component, context);
  if (!input.ok) return input;
  const worth = options(input.value);
  if (!worth.ok) return worth;
  const { perYear } = worth.value;
  const { strike, preferredPrice, vestYears, count } = input.value;
  const saidPerYear = (count * Math.max(0, preferredPrice - strike)) / vestYears;
  const vesting = everyYear(context, 1).map((_, year) => vestingPart(vestYears, year));
  const counted = vesting.map((part) => part * perYear);
  return valued(component, {
    promisedYears: vesting.map((part) => part * saidPerYear),
    countedYears: counted,
    flows: counted.map((year, i) => year * (1 + context.assumptions.discount) ** (i + 1)),
    detail: [cash(saidPerYear)],
    explanation: [
      ...exitSteps(input.value, worth.value),
      ...worthSteps(input.value, worth.value),
      ...meanStep(counted, context),
    ],
  });
}

function optionsInput(
  component: ComponentOf<"options">,
  context: ValuationContext,
): Result<OptionsInput & { readonly preferredPrice: number }> {
  const { strike, preferredPrice, liquidationPreference } = component;
  const units = inUnits(context, { strike, preferredPrice, liquidationPreference });
  if (!units.ok) return units;
  const exits: Exit[] = [];
  for (const [i, { probability, value }] of component.exits.entries()) {
    const exit = inUnits(context, { value });
    if (!exit.ok) return { ok: false, failure: { ...exit.failure, field: `exits.${i}.value` } };
    exits.push({ probability, value: exit.value.value });
  }
  const { count, fullyDilutedAtExit, preferredShare, years, discount, vestYears } = component;
  return ok({
    ...units.value,
    exits,
    count,
    fullyDilutedAtExit,
    preferredShare,
    years,
    discount,
    vestYears,
  });
}

function exitSteps(input: OptionsInput, worth: OptionsWorth): readonly Step[] {
  return input.exits.map((exit, i) => ({
    label: "If the company sells for",
    parts: formula(
      cash(exit.value),
      "(",
      percent(exit.probability),
      "likely):",
      number(input.count, "shares"),
      "× (",
      price(shareAtExit(exit.value, input)),
      "−",
      price(input.strike),
      "), never below 0",
    ),
    result: cash(worth.payoffs[i] ?? 0),
  }));
}

function worthSteps(input: OptionsInput, worth: OptionsWorth): readonly Step[] {
  return [
    {
      label: "Chance of nothing",
      parts: formula("endings where a share brings no more than the strike"),
      result: percent(worth.chanceOfNothing),
    },
    {
      label: "Cost to exercise",
      parts: formula(number(input.count, "shares"), "×", price(input.strike)),
      result: cash(worth.exerciseCost),
    },
    {
      label: "Expected",
      parts: formula(
        ...input.exits.flatMap(({ probability }, i) => [
          ...(i === 0 ? [] : ["+"]),
          percent(probability),
          "×",
          cash(worth.payoffs[i] ?? 0),
        ]),
      ),
      result: cash(worth.expected),
    },
    {
      label: "In money of today",
      parts: formula(
        cash(worth.expected),
        "÷ (1 +",
        percent(input.discount),
        ") ^",
        number(input.years, "years"),
      ),
      result: cash(worth.present),
    },
    {
      label: "For each year of vesting",
      parts: formula(cash(worth.present), "÷", number(input.vestYears, "years")),
      result: cash(worth.perYear),
    },
  ];
}

/** Options that vest within the horizon bring nothing in its later years: the mean is less. */
function meanStep(counted: readonly number[], { assumptions }: ValuationContext): readonly Step[] {
  const [first = 0] = counted;
  if (counted.every((year) => year === first)) return [];
  const years = assumed(assumptions, "horizonYears", "number", "years");
  const mean = counted.reduce((sum, year) => sum + year, 0) / counted.length;
  return [
    {
      label: "Counted a year",
      parts: formula("(", ...added(counted), ") ÷", years),
      result: cash(mean),
    },
  ];
}
