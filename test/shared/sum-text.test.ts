import { describe, expect, test } from "vitest";
import { parseCount, parsePrice, parseSum } from "../../shared/sum-text";

describe("a sum that is not pay", () => {
  test.each([
    ["0", 0],
    ["$0", 0],
    ["12,50", 1250],
    ["26,000", 2_600_000],
    ["2 billion", 200_000_000_000],
    ["2,000,000,000", 200_000_000_000],
  ])("%s is read", (text, minor) => {
    expect(parseSum(text, "USD")).toEqual({ ok: true, value: { minor, currency: "USD" } });
  });

  test("a minus is a cost where costs are entered, and refused elsewhere", () => {
    expect(parseSum("-1,200", "USD", true)).toMatchObject({ value: { minor: -120_000 } });
    expect(parseSum("-1,200", "USD")).toMatchObject({ failure: { code: "negative-amount" } });
  });

  test.each([
    ["10-12k", "amount-is-a-range"],
    ["soon", "amount-not-a-number"],
    ["900 billion", "amount-absurd"],
    ["0.001", "amount-not-a-number"],
  ])("%s is refused as %s", (text, code) => {
    expect(parseSum(text, "GBP")).toMatchObject({ failure: { code } });
  });

  test("a currency in the text wins", () => {
    expect(parseSum("€85.000", "USD")).toMatchObject({ value: { currency: "EUR" } });
  });
});

describe("the price of a share", () => {
  test.each([
    ["2", 2_000_000],
    ["$1.25", 1_250_000],
    ["0.0005", 500],
    ["0", 0],
  ])("%s is read to a millionth", (text, millionths) => {
    expect(parsePrice(text, "USD")).toEqual({
      ok: true,
      value: { millionths, currency: "USD" },
    });
  });

  test("finer than a millionth is refused, and so is less than nothing", () => {
    expect(parsePrice("0.00000005", "USD").ok).toBe(false);
    expect(parsePrice("-1", "USD")).toMatchObject({ failure: { code: "negative-amount" } });
  });
});

describe("a number of shares", () => {
  test.each([
    ["40,000", 40_000],
    ["25M", 25_000_000],
    ["25000000", 25_000_000],
    ["1.2k", 1200],
    ["0", 0],
  ])("%s is read whole", (text, count) => {
    expect(parseCount(text)).toEqual({ ok: true, value: count });
  });

  test.each(["2.5", "many", "$40", "-3"])("%s is refused", (text) => {
    expect(parseCount(text).ok).toBe(false);
  });
});
