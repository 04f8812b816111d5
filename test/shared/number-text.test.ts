import { describe, expect, it } from "vitest";
import { parseNumber, parsePercent } from "../../shared/number-text";

describe("a number as people write it", () => {
  it.each([
    ["20", 20],
    ["7.5", 7.5],
    ["7,5", 7.5],
    ["40,000", 40_000],
    ["1,234,567.5", 1_234_567.5],
    ["0,125", 0.125],
    [" 1 000 ", 1000],
    ["\u22123", -3],
  ])("%s is %d", (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  it.each(["", "abc", "1.2.3", "1e5", "--3", "NaN"])("%s is no number", (text) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, failure: { code: "not-a-number" } });
  });

  it("says its bounds when it is outside them", () => {
    expect(parseNumber("400", { min: 0, max: 366 })).toEqual({
      ok: false,
      failure: { code: "out-of-range", params: { min: 0, max: 366 } },
    });
  });

  it("asks for a whole number where only one makes sense", () => {
    expect(parseNumber("2.5", { isWhole: true })).toMatchObject({ ok: false });
  });

  it("per cent is kept as a fraction, without the dust of floats", () => {
    expect(parsePercent("5.5")).toEqual({ ok: true, value: 0.055 });
    expect(parsePercent("5,5 %")).toEqual({ ok: true, value: 0.055 });
    expect(parsePercent("7%")).toEqual({ ok: true, value: 0.07 });
    expect(parsePercent("140", { min: 0, max: 1 })).toMatchObject({
      failure: { params: { min: 0, max: 100 } },
    });
  });
});
