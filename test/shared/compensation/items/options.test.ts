import { describe, expect, test } from "vitest";
import { options } from "../../../../shared/compensation/items/options";
import { defaultExits } from "../../../../shared/compensation/presets";
import { componentSchema } from "../../../../shared/model/component";
import { answer, dollarsAShare, tryValue, valueOfA } from "../../../helpers/valuing";
import { amount, testId } from "../../../helpers/workspaces";

type Exit = { readonly probability: number; readonly value: number };
const exits: readonly Exit[] = defaultExits;

const startUp = {
  count: 20_000,
  strike: 2,
  fullyDilutedAtExit: 25_000_000,
  liquidationPreference: 60_000_000,
  preferredShare: 0.5,
  exits,
  years: 5,
  discount: 0.2,
  vestYears: 4,
};
const worth = (change: Partial<typeof startUp> = {}) => answer(options({ ...startUp, ...change }));
const soldFor = (value: number, change: Partial<typeof startUp> = {}) =>
  answer(options({ ...startUp, ...change, exits: [{ probability: 1, value }] })).payoffs[0];

describe("options by scenarios with preference and dilution (R13)", () => {
  test("are worth each payoff times how likely it is, discounted, for each year of vesting", () => {
    const value = worth();
    expect(value.payoffs).toEqual([0, 24_000.000000000004, 280_000, 1_560_000]);
    expect(value.expected).toBeCloseTo(59_600, 6);
    expect(value.present).toBeCloseTo(23_951.903292181076, 6);
    expect(value.perYear).toBeCloseTo(5_987.975823045269, 6);
  });

  test("say the chance of nothing and the cost to exercise", () => {
    expect(worth()).toMatchObject({ chanceOfNothing: 0.65, exerciseCost: 40_000 });
    expect(worth({ strike: 4 }).chanceOfNothing).toBeCloseTo(0.9, 12);
  });

  test("investors are paid first: below their preference common shares get nothing", () => {
    expect(soldFor(60_000_000)).toBe(0);
    expect(soldFor(59_000_000)).toBe(0);
  });

  test("between preference and conversion common shares divide the rest", () => {
    // 110 million: converting would pay investors 55, so they take 60 and leave 50 to half the shares.
    expect(soldFor(110_000_000)).toBeCloseTo(20_000 * (50 / 12.5 - 2), 6);
  });

  test("investors convert as soon as their part is worth their preference", () => {
    expect(soldFor(120_000_000)).toBeCloseTo(20_000 * (120 / 25 - 2), 6);
    expect(soldFor(400_000_000)).toBeCloseTo(20_000 * (400 / 25 - 2), 6);
  });

  test("without a preference every share gets the same", () => {
    expect(soldFor(50_000_001, { liquidationPreference: 0 })).toBeCloseTo(
      20_000 * (50.000001 / 25 - 2),
      6,
    );
    expect(soldFor(0, { liquidationPreference: 0 })).toBe(0);
  });

  test("a strike over the share price is worth nothing, never less", () => {
    expect(soldFor(400_000_000, { strike: 17 })).toBe(0);
  });

  test("probabilities that do not sum to 1 are a failure, never a wrong number", () => {
    expect(options({ ...startUp, exits: exits.slice(0, 3) })).toMatchObject({
      failure: { code: "probabilities-do-not-sum", field: "exits" },
    });
    const typed = componentSchema.safeParse({
      ...typedOptions,
      id: testId(),
      kind: "options",
      evidence: "written",
      exits: [{ probability: 0.5, value: amount(1) }],
    });
    expect(typed.error?.issues[0]).toMatchObject({
      message: "probabilities-do-not-sum",
      path: ["exits"],
    });
  });

  test("amounts below zero, no shares at all or only preferred shares are failures", () => {
    const failure = (change: Partial<typeof startUp>) => {
      const result = options({ ...startUp, ...change });
      return result.ok ? null : result.failure;
    };
    expect(failure({ strike: -1 })).toEqual({ code: "negative-amount", field: "strike" });
    expect(failure({ fullyDilutedAtExit: 0 })).toMatchObject({ field: "fullyDilutedAtExit" });
    expect(failure({ preferredShare: 1 })).toMatchObject({ field: "preferredShare" });
    expect(failure({ vestYears: 0 })).toMatchObject({ field: "vestYears" });
    expect(failure({ exits: [{ probability: 1, value: -5 }] })).toEqual({
      code: "negative-amount",
      field: "exits.0.value",
    });
  });
});

const typedOptions = {
  count: 40_000,
  strike: dollarsAShare(2),
  preferredPrice: dollarsAShare(14),
  fullyDilutedAtExit: 25_000_000,
  liquidationPreference: amount(60_000_000),
  preferredShare: 0.5,
  exits: defaultExits.map(({ probability, value }) => ({ probability, value: amount(value) })),
  years: 5,
};

describe("options in a package", () => {
  test("count x (preferred price - strike) is only what they say, a year of vesting at a time", () => {
    const value = valueOfA("options", typedOptions);
    expect(value).toMatchObject({ class: "risky", promisedPerYear: 120_000 });
    expect(value.countedPerYear).toBeCloseTo(2 * 5_987.975823045269, 6);
  });

  test("a strike of a tenth of a cent is kept exactly", () => {
    const cheap = { ...typedOptions, strike: dollarsAShare(0.001) };
    const steps = valueOfA("options", cheap).explanation;
    const cost = steps.find((step) => step.label === "Cost to exercise");
    expect(cost?.result).toEqual({ as: "money", amount: 40 });
  });

  test("years after the last vesting bring nothing", () => {
    const value = valueOfA("options", { ...typedOptions, vestYears: 1.5 });
    expect(value.countedYears[1]).toBeCloseTo((value.countedYears[0] ?? 0) / 2, 6);
    expect(value.countedYears[2]).toBe(0);
    expect(value.promisedYears).toEqual([320_000, 160_000, 0]);
  });

  test("as flows of their years they are worth the same today", () => {
    const { flows, countedYears } = valueOfA("options", typedOptions);
    const today = flows.map((flow, year) => flow / 1.05 ** (year + 1));
    for (const [year, flow] of today.entries())
      expect(flow).toBeCloseTo(countedYears[year] ?? 0, 6);
  });

  test("why this value: each ending, then nothing, the cost, expected, today, a year", () => {
    const steps = valueOfA("options", typedOptions).explanation;
    expect(steps).toHaveLength(4 + 5);
    expect(steps[1]?.result).toEqual({ as: "money", amount: expect.closeTo(48_000, 6) });
    expect(steps[1]?.parts).toContainEqual({ as: "price", amount: 3.2 });
    expect(steps.slice(4).map((step) => step.label)).toEqual([
      "Chance of nothing",
      "Cost to exercise",
      "Expected",
      "In money of today",
      "For each year of vesting",
    ]);
    expect(steps[4]?.result).toEqual({ as: "percent", fraction: 0.65 });
    const short = valueOfA("options", { ...typedOptions, vestYears: 1.5 });
    expect(short.explanation.at(-1)).toMatchObject({
      label: "Counted a year",
      result: { as: "money", amount: short.countedPerYear },
    });
  });

  test("an ending in a currency without a rate is a failure at that ending", () => {
    const inEuro = [{ probability: 1, value: amount(1, "EUR") }];
    expect(tryValue("options", { ...typedOptions, exits: inEuro })).toMatchObject({
      failure: { code: "missing-rate", field: "exits.0.value" },
    });
  });
});
