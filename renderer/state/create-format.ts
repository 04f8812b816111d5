import type { DecimalSign } from "../../shared/digits-text";
import { currencyDigits, type Money, unitsOf } from "../../shared/money";
import { dayText } from "./day-text";

const MINUS = "\u2212";
/** Under this, cents matter: hourly pay, a fare. */
const SMALL_UNITS = 1000;

export type Format = ReturnType<typeof createFormat>;

/** A tenth of a millionth of a share's price: finer than any field asks. */
const TYPED_DIGITS = 8;

/**
 * Everything that turns a figure into text. `locale` null is the computer's own. Figures follow the
 * locale, in the digits 0 to 9; days are written in English like the sentences they stand in ("12 May").
 */
export function createFormat(locale: string | null, currency: string) {
  const tag = knownLocale(locale);
  const formatters = new Map<string, Intl.NumberFormat>();
  const cached = (key: string, options: Intl.NumberFormatOptions) => {
    const known = formatters.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(tag, { ...options, numberingSystem: "latn" });
    formatters.set(key, made);
    return made;
  };
  const inCurrency = (units: number, code: string, digits: number, sign: "auto" | "exceptZero") =>
    withMinus(
      cached(`${code} ${digits} ${sign}`, {
        style: "currency",
        currency: code,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: sign === "auto" ? "negative" : sign,
      }).format(units),
    );
  const digitsFor = (units: number, code: string) =>
    Math.abs(units) < SMALL_UNITS && !Number.isInteger(units) ? currencyDigits(code) : 0;

  return {
    currency,
    /** "$138,000"; cents only in small amounts that have them. */
    money: (units: number, code = currency) =>
      inCurrency(units, code, digitsFor(units, code), "auto"),
    /** An amount as it was entered, in its own currency, with its cents if it has any. */
    exact: (amount: Money) => {
      const units = unitsOf(amount);
      const digits = Number.isInteger(units) ? 0 : currencyDigits(amount.currency);
      return inCurrency(units, amount.currency, digits, "auto");
    },
    /** "$1.25": the price of a share, always with cents. */
    price: (units: number, code = currency) =>
      inCurrency(units, code, currencyDigits(code), "auto"),
    /** "$57.97": always with cents. */
    hourly: (units: number, code = currency) =>
      inCurrency(units, code, currencyDigits(code), "auto"),
    /** "+$8,000", "−$1,200", "$0". */
    signedMoney: (units: number, code = currency) =>
      inCurrency(units, code, digitsFor(units, code), "exceptZero"),
    /** "$815", "+$815": never with cents, for columns of yearly figures. */
    whole: (units: number, code = currency) => inCurrency(units, code, 0, "auto"),
    signedWhole: (units: number, code = currency) => inCurrency(units, code, 0, "exceptZero"),
    signedHourly: (units: number, code = currency) =>
      inCurrency(units, code, currencyDigits(code), "exceptZero"),
    /** "$138k", "¥8.4M": only on axes and small marks. */
    moneyShort: (units: number, code = currency) => {
      const size = Math.abs(units);
      const [scale, suffix, digits] =
        size >= 1e6 ? [1e6, "M", 2] : size >= 1e3 ? [1e3, "k", 1] : [1, "", 0];
      const formatter = cached(`${code} short ${suffix}`, {
        style: "currency",
        currency: code,
        minimumFractionDigits: 0,
        maximumFractionDigits: digits,
      });
      const parts = formatter.formatToParts(units / scale);
      const lastDigit = parts.findLastIndex(
        (it) => it.type === "integer" || it.type === "fraction",
      );
      return withMinus(
        parts.map((it, index) => (index === lastDigit ? it.value + suffix : it.value)).join(""),
      );
    },
    /** The digits of an amount alone, for a field that shows the sign beside it: "138,000". */
    digits: (amount: Money) => {
      const units = unitsOf(amount);
      const digits = Number.isInteger(units) ? 0 : currencyDigits(amount.currency);
      return withMinus(
        cached(`digits ${digits}`, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }).format(units),
      );
    },
    /** The sign of the currency alone, for a field: "$". */
    currencySign: (code = currency) =>
      cached(`${code} 0 auto`, {
        style: "currency",
        currency: code,
        minimumFractionDigits: 0,
        maximumFractionDigits: 0,
        signDisplay: "negative",
      })
        .formatToParts(0)
        .find((it) => it.type === "currency")?.value ?? code,
    /** A fraction: 0.055 is "5.5%". */
    percent: (fraction: number) =>
      withMinus(cached("percent", { style: "percent", maximumFractionDigits: 1 }).format(fraction)),
    /** A fraction as the number before the sign: 0.055 is "5.5". */
    percentNumber: (fraction: number) =>
      withMinus(cached("percent number", { maximumFractionDigits: 4 }).format(fraction * 100)),
    /** An exchange rate, to six digits. */
    rate: (value: number) => cached("rate", { maximumSignificantDigits: 6 }).format(value),
    /** A number for a field: as fine as it was written, so that it is read back as itself. */
    typed: (value: number) =>
      withMinus(cached("typed", { maximumFractionDigits: TYPED_DIGITS }).format(value)),
    /** What stands before the decimals. */
    decimalSign: (cached("number", { maximumFractionDigits: 2 })
      .formatToParts(0.5)
      .find((it) => it.type === "decimal")?.value === ","
      ? ","
      : ".") satisfies DecimalSign as DecimalSign,
    number: (value: number) =>
      withMinus(cached("number", { maximumFractionDigits: 2 }).format(value)),
    ...dayText,
  };
}

/** A locale that Intl does not know is the computer's own. */
function knownLocale(locale: string | null): string | undefined {
  if (locale === null) return undefined;
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

function withMinus(text: string): string {
  return text.replace("-", MINUS);
}
