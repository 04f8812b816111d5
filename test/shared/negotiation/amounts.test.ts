import { describe, expect, it } from "vitest";
import { paySchema } from "../../../shared/model/pay";
import type { Rate } from "../../../shared/model/settings";
import { annualise } from "../../../shared/negotiation/annualise";
import { annualisedIn, convert, isSameExchange } from "../../../shared/negotiation/convert";
import { amount, pay } from "../../helpers/workspaces";

const rate = (from: string, to: string, value: number, date: string): Rate => ({
  from,
  to,
  rate: value,
  date,
});

describe("base pay as an amount a year (numbers.md, section 1)", () => {
  it("an hourly rate counts the hours and weeks as entered", () => {
    const hourly = { amount: amount(62.5, "GBP"), per: "hour", hoursPerWeek: 37.5 } as const;
    expect(annualise(paySchema.parse({ ...hourly, weeksPerYear: 46 }))).toBe(62.5 * 37.5 * 46);
  });

  it("a day rate counts 260 days unless told, a monthly salary twelve months", () => {
    expect(annualise(pay(450, "day"))).toBe(117_000);
    const days = { amount: amount(450), per: "day", daysPerYear: 220 };
    expect(annualise(paySchema.parse(days))).toBe(99_000);
    expect(annualise(pay(8_000, "month"))).toBe(96_000);
  });

  it("a salary in yen has no cents and is not divided by a hundred", () => {
    expect(annualise(pay(8_000_000, "year", "JPY"))).toBe(8_000_000);
  });
});

describe("R28: no figure changes currency without a dated rate of the user", () => {
  it("one currency needs no rate", () => {
    expect(convert(5, "USD", "USD", [])).toEqual({ ok: true, value: 5 });
  });

  it("a missing rate is a failure, never 1.0", () => {
    const answer = annualisedIn(pay(8_000_000, "year", "JPY"), { currency: "USD", rates: [] });
    expect(answer).toEqual({
      ok: false,
      failure: { code: "missing-rate", params: { from: "JPY", to: "USD" } },
    });
  });

  it("the newest rate counts, whatever the order of entry", () => {
    const rates = [
      rate("EUR", "USD", 1.2, "2026-05-01"),
      rate("EUR", "USD", 1.1, "2026-01-01"),
      rate("GBP", "USD", 1.3, "2026-06-01"),
    ];
    expect(convert(100, "EUR", "USD", rates)).toEqual({ ok: true, value: 120 });
    expect(convert(100, "EUR", "USD", rates.toReversed())).toEqual({ ok: true, value: 120 });
  });

  it("a correction on the same day replaces the earlier entry", () => {
    const rates = [rate("EUR", "USD", 1.2, "2026-05-01"), rate("EUR", "USD", 1.25, "2026-05-01")];
    expect(convert(100, "EUR", "USD", rates)).toEqual({ ok: true, value: 125 });
  });

  it("a rate works in the other direction too, and two rates are never chained", () => {
    const rates = [rate("USD", "JPY", 160, "2026-05-01"), rate("EUR", "USD", 1.1, "2026-05-01")];
    expect(convert(8_000_000, "JPY", "USD", rates)).toEqual({ ok: true, value: 50_000 });
    expect(convert(1, "EUR", "JPY", rates).ok).toBe(false);
    expect(convert(1, "EUR", "USD", rates.slice(0, 1)).ok).toBe(false);
  });

  it("two settings are one exchange only where the currency and every rate agree", () => {
    const euro = rate("EUR", "USD", 1.1, "2026-05-01");
    const told = { currency: "USD", rates: [euro] };
    expect(isSameExchange(told, { currency: "USD", rates: [{ ...euro }] })).toBe(true);
    const others = [
      { ...euro, from: "GBP" },
      { ...euro, to: "CHF" },
      { ...euro, rate: 1.2 },
      { ...euro, date: "2026-05-02" },
    ];
    for (const other of others)
      expect(isSameExchange(told, { currency: "USD", rates: [other] })).toBe(false);
    expect(isSameExchange(told, { ...told, currency: "CHF" })).toBe(false);
    expect(isSameExchange(told, { currency: "USD", rates: [] })).toBe(false);
    expect(isSameExchange(told, { currency: "USD", rates: [euro, euro] })).toBe(false);
  });
});
