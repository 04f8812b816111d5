import { describe, expect, test } from "vitest";
import { pensionBand, pensionMatch } from "../../../../shared/compensation/items/pension";
import { componentSchema } from "../../../../shared/model/component";
import { answer, tryValue, valueOfA } from "../../../helpers/valuing";
import { amount, testId } from "../../../helpers/workspaces";

const safeHarbour = [
  { upTo: 0.03, rate: 1 },
  { upTo: 0.05, rate: 0.5 },
];
const match = (ownRate: number, tiers = safeHarbour) =>
  answer(pensionMatch({ base: 120_000, tiers, ownRate })).perYear;

describe("pension match in tiers (US safe harbour, IRC 401(k)(12)(B))", () => {
  test("they double the first 3% and add half of the next 2%, on what the worker pays in", () => {
    expect(match(0.02)).toBeCloseTo(2_400, 9);
    expect(match(0.04)).toBeCloseTo(4_200, 9);
    expect(match(0.05)).toBeCloseTo(4_800, 9);
  });

  test("paying in more than the last tier brings no more, paying nothing brings nothing", () => {
    expect(match(0.06)).toBeCloseTo(4_800, 9);
    expect(match(1)).toBeCloseTo(4_800, 9);
    expect(match(0)).toBe(0);
  });

  test("tiers that do not rise are a failure, not a guess of their order", () => {
    const result = pensionMatch({
      base: 100_000,
      tiers: [...safeHarbour].reverse(),
      ownRate: 0.05,
    });
    expect(result).toEqual({ ok: false, failure: { code: "tiers-not-rising", field: "tiers" } });
  });

  test("paying in more than all of the pay is a failure at its field", () => {
    const result = pensionMatch({ base: 100_000, tiers: safeHarbour, ownRate: 1.2 });
    expect(result).toEqual({ ok: false, failure: { code: "out-of-range", field: "ownRate" } });
  });
});

describe("pension on a band of pay (UK Pensions Act 2008, qualifying earnings)", () => {
  const uk = { rate: 0.03, lower: 6_240, upper: 50_270, trigger: 10_000 };
  const band = (base: number) => answer(pensionBand({ base, ...uk })).perYear;

  test("3% of 30,000 counts only what lies over 6,240", () => {
    expect(band(30_000)).toBeCloseTo(712.8, 9);
  });

  test("pay over the upper end brings no more", () => {
    expect(band(50_270)).toBeCloseTo(1_320.9, 9);
    expect(band(90_000)).toBe(band(50_270));
  });

  test("pay that is not above the trigger brings nothing, although it is in the band", () => {
    expect(band(9_999)).toBe(0);
    expect(band(10_000)).toBe(0);
    expect(band(10_001)).toBeGreaterThan(0);
  });

  test("a band that ends before it begins is a failure at its upper end", () => {
    const result = pensionBand({ base: 30_000, ...uk, upper: 6_000 });
    expect(result).toEqual({ ok: false, failure: { code: "out-of-range", field: "upper" } });
    const parsed = componentSchema.safeParse({
      id: testId(),
      kind: "pension",
      evidence: "written",
      scheme: {
        type: "band",
        rate: 0.03,
        lower: amount(2),
        upper: amount(1),
        trigger: amount(0),
      },
    });
    expect(parsed.error?.issues[0]?.path).toEqual(["scheme", "upper"]);
  });
});

describe("pension in a package", () => {
  test("R10: a percentage of base is concrete and the same every year", () => {
    const value = valueOfA("pension", { scheme: { type: "percent", rate: 0.06 } });
    expect(value).toMatchObject({ class: "concrete", countedYears: [6_000, 6_000, 6_000] });
    expect(value.promisedPerYear).toBe(6_000);
    expect(value.detail).toEqual([{ as: "percent", fraction: 0.06 }]);
    expect(value.explanation[0]?.parts).toEqual([
      { as: "money", amount: 100_000 },
      { as: "text", text: "×" },
      { as: "percent", fraction: 0.06 },
    ]);
  });

  test("tiers and a band of another currency are valued by the same rules", () => {
    const tiers = valueOfA("pension", {
      scheme: { type: "tiers", tiers: safeHarbour, ownRate: 0.04 },
    });
    expect(tiers.countedPerYear).toBeCloseTo(3_500, 9);
    expect(tiers.detail).toEqual([{ as: "percent", fraction: expect.closeTo(0.035, 12) }]);
    const scheme = {
      type: "band",
      rate: 0.1,
      lower: amount(10_000, "EUR"),
      upper: amount(20_000, "EUR"),
      trigger: amount(0, "EUR"),
    };
    const band = valueOfA("pension", { scheme }, { rates: { EUR: 2 } });
    expect(band.countedPerYear).toBeCloseTo(2_000, 9);
    expect(tryValue("pension", { scheme }).ok).toBe(false);
  });

  test("a percentage of a base that nobody has said is not zero but not known", () => {
    expect(
      tryValue("pension", { scheme: { type: "percent", rate: 0.06 } }, { base: null }),
    ).toEqual({
      ok: false,
      failure: { code: "base-missing", field: "base" },
    });
  });
});
