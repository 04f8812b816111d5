import { assert, double, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormat } from "../../../renderer/state/create-format";
import { parseAmount } from "../../../shared/amount-text";
import { unitsOf, unitsOfPrice } from "../../../shared/money";
import { parseNumber, parsePercent } from "../../../shared/number-text";
import { parseCount, parsePrice } from "../../../shared/sum-text";

/** How eleven locales write 85,000 and 1,234.5 of their own currency, and type it. */
const written = [
  ["en-US", "USD", "$85,000", "85,000", "1,234.5"],
  ["en-GB", "GBP", "£85,000", "85,000", "1,234.5"],
  ["de-DE", "EUR", "85.000 €", "85.000", "1.234,5"],
  ["fr-FR", "EUR", "85 000 €", "85 000", "1 234,5"],
  ["fr-CH", "CHF", "85 000 CHF", "85 000", "1 234,5"],
  ["de-CH", "CHF", "CHF 85'000", "85’000", "1’234.5"],
  ["ja-JP", "JPY", "￥85,000", "85,000", "1,234.5"],
  ["hi-IN", "INR", "₹85,000", "85,000", "1,234.5"],
  ["ar-EG", "EGP", "85,000 ج.م.", "85,000", "1,234.5"],
  ["pt-BR", "BRL", "R$ 85.000", "85.000", "1.234,5"],
  ["pl-PL", "PLN", "85 000 zł", "85 000", "1234,5"],
] as const;
const locales = written.map(([locale]) => locale);

/** One kind of space, no marks of direction: what the eye sees. */
function seen(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]/g, " ")
    .replace(/[\u061c\u200e\u200f]/g, "")
    .replaceAll("\u2019", "'");
}

function unitsRead(text: string, currency: string): number {
  const read = parseAmount(text, currency);
  return read.ok ? unitsOf(read.value.amount) : Number.NaN;
}

describe("ten locales", () => {
  it.each(written)(
    "%s shows figures its own way, in the digits 0 to 9",
    (locale, currency, money) => {
      expect(seen(createFormat(locale, currency).money(85_000))).toBe(money);
    },
  );

  it.each(written)(
    "%s: an amount in %s and a number typed as people there write them are understood",
    (locale, currency, _, typed, number) => {
      expect(unitsRead(typed, currency)).toBe(85_000);
      const decimal = createFormat(locale, currency).decimalSign;
      expect(parseNumber(number, {}, decimal)).toEqual({ ok: true, value: 1234.5 });
    },
  );

  it.each(locales)("%s: a day stands in English, like the sentence around it", (locale) => {
    const format = createFormat(locale, "USD");
    expect(format.dayLong("2026-05-12")).toBe("Tuesday 12 May");
    expect(format.dayWithYear("2026-05-12")).toBe("12 May 2026");
    expect(format.daysUntil("2026-05-13", "2026-05-12")).toBe("tomorrow");
  });

  it.each(locales)("%s: what a field shows is read back as itself", (locale) => {
    const format = createFormat(locale, "USD");
    const { decimalSign } = format;
    assert(
      property(integer({ min: 1, max: 99_999_999 }), (count) => {
        expect(unitsRead(format.digits({ minor: count * 100, currency: "USD" }), "USD")).toBe(
          count,
        );
        expect(parseCount(format.number(count))).toEqual({ ok: true, value: count });
        expect(parseNumber(format.typed(count), {}, decimalSign)).toEqual({
          ok: true,
          value: count,
        });
        const fine = count / 1000;
        expect(parseNumber(format.typed(fine), {}, decimalSign)).toEqual({ ok: true, value: fine });
        const price = parsePrice(format.typed(fine), "USD", decimalSign);
        expect(price.ok && unitsOfPrice(price.value)).toBe(fine);
      }),
    );
    assert(
      property(double({ min: 0, max: 1, noNaN: true }), (share) => {
        const shown = Math.round(share * 10_000) / 10_000;
        const read = parsePercent(format.percentNumber(shown), {}, decimalSign);
        expect(read.ok && read.value).toBeCloseTo(shown, 10);
      }),
    );
  });

  it.each([
    ["٨٥٬٠٠٠", 85_000],
    ["۸۵٬۰۰۰", 85_000],
    ["८५,०००", 85_000],
    ["８５，０００", 85_000],
    ["٨٥ الف", Number.NaN],
  ])("an amount in the digits of another script is understood: %s", (typed, units) => {
    expect(unitsRead(typed, "EGP")).toBe(units);
  });
});
