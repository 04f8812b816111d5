import { describe, expect, it } from "vitest";
import { createFormat } from "../../../renderer/state/create-format";

const us = createFormat("en-US", "USD");

describe("amounts as the user reads them", () => {
  it.each([
    [138_000, "$138,000"],
    [138_000.4, "$138,000"],
    [57.97, "$57.97"],
    [0, "$0"],
    [-1200, "\u2212$1,200"],
    [-8.06, "\u2212$8.06"],
  ])("%d is %s", (units, text) => {
    expect(us.money(units)).toBe(text);
  });

  it("a difference carries its sign, and the minus is a minus", () => {
    expect(us.signedMoney(8000)).toBe("+$8,000");
    expect(us.signedMoney(-1200)).toBe("\u2212$1,200");
    expect(us.signedMoney(0)).toBe("$0");
  });

  it.each([
    [138_000, "$138k"],
    [137_500, "$137.5k"],
    [98, "$98"],
    [1_500_000, "$1.5M"],
    [-12_000, "\u2212$12k"],
  ])("on an axis %d is %s", (units, text) => {
    expect(us.moneyShort(units)).toBe(text);
  });

  it("follows the locale and the currency", () => {
    expect(createFormat("de-DE", "EUR").money(138_000)).toBe("138.000\u00a0\u20ac");
    expect(createFormat("de-DE", "EUR").moneyShort(138_000)).toBe("138k\u00a0\u20ac");
    expect(createFormat("en-US", "JPY").money(8_400_000)).toBe("\u00a58,400,000");
    expect(createFormat("en-US", "JPY").moneyShort(8_400_000)).toBe("\u00a58.4M");
    expect(createFormat("en-IN", "INR").money(1_200_000)).toBe("\u20b912,00,000");
  });

  it("shows an entered amount in its own currency, with its cents", () => {
    expect(us.exact({ minor: 4_550, currency: "EUR" })).toBe("\u20ac45.50");
    expect(us.exact({ minor: 8_500_000, currency: "EUR" })).toBe("\u20ac85,000");
  });

  it("a locale that is none falls back to the computer's own", () => {
    expect(createFormat("no such locale", "USD").money(1)).toBe(createFormat(null, "USD").money(1));
  });
});

describe("days as the user reads them", () => {
  it("does not depend on the computer's time zone", () => {
    expect(us.day("2026-05-12")).toBe("12 May");
    expect(us.weekday("2026-05-15")).toBe("Fri");
    expect(us.dayLong("2026-05-12")).toBe("Tuesday 12 May");
  });

  it.each([
    ["2026-05-12", "today"],
    ["2026-05-13", "tomorrow"],
    ["2026-05-15", "3 days"],
    ["2026-05-11", "yesterday"],
    ["2026-05-08", "4 days ago"],
  ])("%s is %s on 12 May", (day, text) => {
    expect(us.daysUntil(day, "2026-05-12")).toBe(text);
  });
});
