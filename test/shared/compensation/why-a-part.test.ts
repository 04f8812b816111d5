import { describe, expect, test } from "vitest";
import { presetOf, sumOfShares, vestingPresets } from "../../../shared/compensation/presets";
import type { Valuation } from "../../../shared/compensation/valuation";
import { valueOfA } from "../../helpers/valuing";
import { amount } from "../../helpers/workspaces";
import { written } from "../../helpers/written-part";

/** Its detail and every step of it as text. */
const lines = ({ detail, explanation }: Valuation) =>
  [written(detail), ...explanation.map(({ label, parts }) => `${label}: ${written(parts)}`)].join(
    "; ",
  );

describe("what a part of a package shows of itself", () => {
  test("a pension in tiers names each tier by its own width", () => {
    const tiers = [
      { upTo: 0.03, rate: 1 },
      { upTo: 0.05, rate: 0.5 },
    ];
    const worth = valueOfA("pension", { scheme: { type: "tiers", tiers, ownRate: 0.05 } });
    expect(lines(worth)).toContain("100% of the first 3% + 50% of the next 2%");
    expect(worth.countedPerYear).toBeCloseTo(4_000);
  });

  test("a sign-on says what of it has to be paid back, and until when", () => {
    const signOn = (clawback: string, clawbackMonths: number) =>
      lines(valueOfA("sign-on", { amount: amount(12_000), clawback, clawbackMonths }));
    const said = [signOn("none", 0), signOn("full", 12), signOn("pro-rata", 12)];
    expect(new Set(said).size).toBe(3);
    expect(signOn("full", 0)).toBe(signOn("none", 0));
    expect(signOn("none", 12)).toBe(signOn("none", 0));
  });

  test("a vesting plan is known by its preset, whatever else the grant says", () => {
    for (const preset of vestingPresets)
      expect(presetOf({ ...preset.plan, grant: 1 })).toBe(preset);
    expect(presetOf({ schedule: [0.1, 0.9], cliffMonths: 0, everyMonths: 12 })).toBeNull();
  });

  test("shares of a vesting plan add up, empty years as nothing", () => {
    expect(sumOfShares([0.25, null, 0.5])).toBe(0.75);
  });
});
