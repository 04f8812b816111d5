import { describe, expect, test } from "vitest";
import { lifetime } from "../../../shared/compensation/lifetime";
import { answer } from "../../helpers/valuing";

const marks = { difference: 5_000, growth: 0.05, years: 40, discount: 0.05 };
const of = (change: Partial<typeof marks> = {}) => answer(lifetime({ ...marks, ...change }));

/** The same by adding up year for year, as an independent check. */
function added(years: number, amountOf: (year: number) => number): number {
  return Array.from({ length: years }, (_, year) => amountOf(year)).reduce((a, b) => a + b, 0);
}

describe("the price of not asking (R25)", () => {
  test("5,000 more at 5% raises over 40 years is 603,999 (Marks and Harold 2011, one step less)", () => {
    expect(of().total).toBeCloseTo(603_998.8712124658, 6);
    // The figure they quote takes one growth step more.
    expect(of().total * 1.05).toBeCloseTo(634_198.81, 2);
  });

  test("without raises it is the difference times the years, and near it no digit is lost", () => {
    expect(of({ growth: 0 }).total).toBe(200_000);
    expect(of({ growth: 1e-12 }).total).toBeCloseTo(200_000, 5);
  });

  test("a first honest bound: four years only, until the next job sets a new pay", () => {
    expect(of().fourYears).toBeCloseTo(
      added(4, (year) => 5_000 * 1.05 ** year),
      6,
    );
    expect(of({ years: 2 }).fourYears).toBeCloseTo(of({ years: 2 }).total, 6);
  });

  test("a second honest bound: a fifth of the difference is lost each year", () => {
    expect(of().fading).toBeCloseTo(
      added(40, (year) => 5_000 * (1.05 * 0.8) ** year),
      6,
    );
    // Raises of 25% make up for the loss exactly.
    expect(of({ growth: 0.25 }).fading).toBeCloseTo(200_000, 6);
  });

  test("a third honest bound: in money of today, each year from its end", () => {
    expect(of({ discount: 0.03 }).present).toBeCloseTo(
      added(40, (year) => (5_000 * 1.05 ** year) / 1.03 ** (year + 1)),
      6,
    );
    expect(of().present).toBeCloseTo((40 * 5_000) / 1.05, 6);
  });

  test("the bounds stay below the total while pay grows and money is discounted", () => {
    const { total, fourYears, fading, present } = of();
    for (const bound of [fourYears, fading, present]) expect(bound).toBeLessThan(total);
  });

  test("a loss counts as a loss, no years as nothing, a raise of -100% as one year", () => {
    expect(of({ difference: -5_000 }).total).toBeCloseTo(-603_998.87, 2);
    expect(of({ years: 0 })).toEqual({ total: 0, fourYears: 0, fading: 0, present: 0 });
    expect(of({ growth: -1 }).total).toBe(5_000);
  });

  test("years below zero or a growth that no pay has are a failure at their field", () => {
    const field = (change: Partial<typeof marks>) => {
      const result = lifetime({ ...marks, ...change });
      return result.ok ? null : result.failure.field;
    };
    expect(field({ years: -1 })).toBe("years");
    expect(field({ growth: -1.5 })).toBe("growth");
    expect(field({ discount: -0.1 })).toBe("discount");
    expect(field({ difference: Number.NaN })).toBe("difference");
  });
});
