import { assert, constantFrom, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAmount } from "../../shared/amount-text";
import type { PayPeriod } from "../../shared/model/pay";
import { unitsOf } from "../../shared/money";

/** What a text means in a field of `currency`: units and currency, or the code of its refusal. */
function meaning(text: string, currency = "USD"): string {
  const read = parseAmount(text, currency);
  if (!read.ok) return read.failure.code;
  return `${unitsOf(read.value.amount)} ${read.value.amount.currency}`;
}

function periodOf(text: string): PayPeriod | null {
  const read = parseAmount(text, "USD");
  if (!read.ok) throw new Error(`${text}: ${read.failure.code}`);
  return read.value.per;
}

describe("an amount as people write it", () => {
  it.each([
    ["120k", "120000 USD"],
    ["120K", "120000 USD"],
    ["120 k", "120000 USD"],
    ["120,000", "120000 USD"],
    ["120.000", "120000 USD"],
    ["120 000", "120000 USD"],
    ["120\u00a0000", "120000 USD"],
    ["120\u202f000", "120000 USD"],
    ["120'000", "120000 USD"],
    ["120\u2019000", "120000 USD"],
    ["120000", "120000 USD"],
    ["  120000  ", "120000 USD"],
    ["120,000.50", "120000.5 USD"],
    ["120.000,50", "120000.5 USD"],
    ["1,234,567", "1234567 USD"],
    ["1.234.567,89", "1234567.89 USD"],
    ["137.5k", "137500 USD"],
    ["137,5k", "137500 USD"],
    ["1.5m", "1500000 USD"],
    ["1.5 million", "1500000 USD"],
    ["120 thousand", "120000 USD"],
    ["45.50", "45.5 USD"],
    ["45,50", "45.5 USD"],
    ["\uff11\uff12\uff10\uff4b", "120000 USD"],
    ["$120k", "120000 USD"],
    ["about 120k", "120000 USD"],
    ["120k base salary", "120000 USD"],
  ])("%s is %s", (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  it.each([
    ["\u20ac85.000", "USD", "85000 EUR"],
    ["85.000 \u20ac", "USD", "85000 EUR"],
    ["95K USD", "EUR", "95000 USD"],
    ["usd 95k", "EUR", "95000 USD"],
    ["EUR 85k", "USD", "85000 EUR"],
    ["\u00a365,000", "USD", "65000 GBP"],
    ["\u00a58,400,000", "USD", "8400000 JPY"],
    ["840\u4e07\u5186", "USD", "8400000 JPY"],
    ["1.2 lakh", "INR", "120000 INR"],
    ["12,00,000", "INR", "1200000 INR"],
    ["Rs 24 lakh", "INR", "2400000 INR"],
    ["2.4 crore", "INR", "24000000 INR"],
    ["CHF 85'000", "USD", "85000 CHF"],
    ["C$120k", "USD", "120000 CAD"],
    ["12,000 z\u0142", "USD", "12000 PLN"],
    ["95 thousand pounds", "USD", "95000 GBP"],
  ])("the currency in %s wins over the field's %s", (text, currency, expected) => {
    expect(meaning(text, currency)).toBe(expected);
  });

  it.each([
    ["$120k", "CAD", "120000 CAD"],
    ["$120k", "EUR", "120000 USD"],
    ["\u00a5300,000", "CNY", "300000 CNY"],
    ["450 000 kr", "NOK", "450000 NOK"],
    ["450 000 kr", "USD", "450000 SEK"],
  ])(
    "a sign that several currencies share means the field's own: %s in %s",
    (text, currency, expected) => {
      expect(meaning(text, currency)).toBe(expected);
    },
  );

  it.each([
    ["45/hr", "hour"],
    ["$45 an hour", "hour"],
    ["45 per hour", "hour"],
    ["650 a day", "day"],
    ["\u00a3650/day", "day"],
    ["5000/month", "month"],
    ["5,000 pcm", "month"],
    ["120k a year", "year"],
    ["120k p.a.", "year"],
    ["120K/yr", "year"],
    ["120k", null],
  ])("%s is for a %s", (text, period) => {
    expect(periodOf(text)).toBe(period);
  });

  it.each([
    "60k - 70k",
    "60k-70k",
    "110\u2013130k",
    "110k \u2014 130k",
    "between 60 and 70k",
    "60 to 70",
    "60k to 70k a year",
    "$60,000 - $70,000",
    "60k or 70k",
    "60..70k",
    "60k/70k",
    "60k+",
    "up to 70k",
    "at least 60k",
    "from 60k",
  ])("R15: %s is a range and refused as one", (text) => {
    expect(meaning(text)).toBe("amount-is-a-range");
  });

  it.each([
    ["-5000", "amount-not-positive"],
    ["\u2212120k", "amount-not-positive"],
    ["$-5", "amount-not-positive"],
    ["(5,000)", "amount-not-positive"],
    ["0", "amount-not-positive"],
    ["0k", "amount-not-positive"],
    ["9999999999999", "amount-absurd"],
    ["120000k", "amount-absurd"],
    ["500 million", "amount-absurd"],
    ["95k XYZ", "unknown-currency"],
    ["XYZ 95k", "unknown-currency"],
    ["", "amount-not-a-number"],
    ["abc", "amount-not-a-number"],
    ["$", "amount-not-a-number"],
    ["NaN", "amount-not-a-number"],
    ["Infinity", "amount-not-a-number"],
    ["1e309", "amount-not-a-number"],
    ["0x10", "amount-not-a-number"],
    ["12,34,56", "amount-not-a-number"],
    ["1.2.3", "amount-not-a-number"],
    ["120kk", "amount-not-a-number"],
    ["60 70", "amount-not-a-number"],
    ["120k 20% bonus", "amount-not-a-number"],
    ["0.004", "amount-not-a-number"],
  ])("%s is refused: %s", (text, code) => {
    expect(meaning(text)).toBe(code);
  });

  it("the yen has no decimals", () => {
    expect(meaning("8400000", "JPY")).toBe("8400000 JPY");
    expect(meaning("8,400,000", "JPY")).toBe("8400000 JPY");
    expect(meaning("8400.5", "JPY")).toBe("amount-not-a-number");
    expect(meaning("0.5", "JPY")).toBe("amount-not-a-number");
  });

  it("a million is not absurd in a currency of small units", () => {
    expect(meaning("480 million", "IDR")).toBe("480000000 IDR");
    expect(meaning("18 million", "JPY")).toBe("18000000 JPY");
  });

  it("names the unknown currency, so that the sentence can", () => {
    const read = parseAmount("95k XYZ", "USD");
    expect(read).toEqual({
      ok: false,
      failure: { code: "unknown-currency", params: { currency: "XYZ" } },
    });
  });

  it("refuses a field of an unknown currency", () => {
    expect(meaning("120k", "XXQ")).toBe("unknown-currency");
  });

  it("whatever is typed is read or refused, never an exception, never NaN", () => {
    assert(
      property(string({ maxLength: 40 }), (text) => {
        const read = parseAmount(text, "USD");
        expect(
          !read.ok ||
            (Number.isSafeInteger(read.value.amount.minor) && read.value.amount.minor > 0),
        ).toBe(true);
      }),
    );
  });

  it("what the app writes out is read back as the same amount", () => {
    assert(
      property(
        integer({ min: 1, max: 99_999_999 }),
        constantFrom("en-US", "de-DE", "fr-FR", "de-CH", "en-IN", "sv-SE"),
        (units, locale) => {
          expect(meaning(new Intl.NumberFormat(locale).format(units))).toBe(`${units} USD`);
        },
      ),
    );
  });
});
