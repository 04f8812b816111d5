import { currencyOfText } from "./amount-currency";
import { type DecimalSign, withPlainDigits } from "./digits-text";
import type { PayPeriod } from "./model/pay";
import { currencyDigits, isCurrency, type Money } from "./money";
import { fail, ok, type Result } from "./result";

/** An amount as a person wrote it. `per` is null where the text names no period. */
export type WrittenAmount = { readonly amount: Money; readonly per: PayPeriod | null };

/** Above this a yearly pay is a slip of the zeros, in currencies whose unit is worth a meal rather than a grain. */
const ABSURD_UNITS = 100_000_000;
const ABSURD_SMALL_UNITS = 100_000_000_000;
const smallUnitCurrencies: ReadonlySet<string> = new Set(
  "ARS CLP COP CRC GNF HUF IDR IQD IRR JPY KHR KRW KZT LAK LBP LKR MGA MMK NGN PKR PYG RSD RWF SYP TZS UGX UZS VND XAF XOF YER".split(
    " ",
  ),
);

const SPACED_GROUPS = String.raw`\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?`;
const PLAIN_DIGITS = String.raw`\d+(?:[.,']\d+)*|[.,]\d+`;
const NUMBER = new RegExp(`${SPACED_GROUPS}|${PLAIN_DIGITS}`, "g");

/** Words and signs that make one number an open range: "60k+", "up to 70k". */
const OPEN_RANGE =
  /\b(?:up to|at least|at most|from|minimum|min|max|maximum|upwards of|over|under|more than|less than|between)\b|\+\s*$/i;

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:thousand|grand|tsd|k)(?![a-z])\.?/i, 1e3],
  [/^ ?(?:lakhs?|lacs?|l)(?![a-z])/i, 1e5],
  [/^ ?(?:crores?|cr)(?![a-z])/i, 1e7],
  [/^ ?(?:millions?|mio|mln|mn|m)(?![a-z])\.?/i, 1e6],
  [/^ ?(?:billions?|bn|b)(?![a-z])/i, 1e9],
  [/^ ?\u4e07/, 1e4],
];

const periods: readonly (readonly [RegExp, PayPeriod])[] = [
  [/(?:\/|\bper |\ban? )?\b(?:hourly|hours?|hrs?|h|p\.?h\.?)(?![a-z])\.?/i, "hour"],
  [/(?:\/|\bper |\ba )?\b(?:daily|days?|d|p\.?d\.?)(?![a-z])\.?/i, "day"],
  [
    /(?:\/|\bper |\ba )?\b(?:monthly|months?|mth|mo|pcm|p\.m\.|pm)(?![a-z])\.?|\/ ?m(?![a-z])/i,
    "month",
  ],
  [
    /(?:\/|\bper |\ba )?\b(?:yearly|annually|annual|annum|years?|yrs?|y|p\.a\.|pa)(?![a-z])\.?/i,
    "year",
  ],
];

const FILLER =
  /\b(?:base|salary|pay|gross|before tax|about|around|roughly|approximately|approx|circa|ca|exactly|only|is|it|was)\b\.?|~/gi;

/** The figure of a text before any limit: any size, any sign, as fine as it was written. */
type ReadAmount = {
  readonly units: number;
  readonly currency: string;
  readonly per: PayPeriod | null;
};

/**
 * Reads `120k`, `120,000`, `120.000`, `€85.000`, `95K USD`, `45/hr`, `1.2 lakh`. A currency in the text
 * wins over `currency`. Fails with `amount-is-a-range` (R15: one fixed number), `amount-not-positive`,
 * `amount-absurd`, `unknown-currency` or `amount-not-a-number`.
 */
export function parseAmount(text: string, currency: string): Result<WrittenAmount> {
  const read = readAmount(text, currency);
  if (!read.ok) return read;
  const amount = inSmallestUnit(read.value.units, read.value.currency);
  return amount.ok ? ok({ amount: amount.value, per: read.value.per }) : amount;
}

/**
 * What any text with one figure says. Fails as parseAmount does, but sets no limits. One sign before three
 * digits groups them, unless it is the `decimal` sign given: "1.235" is then the price of a share.
 */
export function readAmount(
  text: string,
  currency: string,
  decimal: DecimalSign | null = null,
): Result<ReadAmount> {
  if (!isCurrency(currency)) return fail("unknown-currency", { params: { currency } });
  const tidy = tidied(text);
  const numbers = [...tidy.matchAll(NUMBER)];
  const [number] = numbers;
  if (!number) return fail("amount-not-a-number");
  if (numbers.length > 1)
    return fail(isRange(tidy, numbers) ? "amount-is-a-range" : "amount-not-a-number");
  if (OPEN_RANGE.test(tidy)) return fail("amount-is-a-range");

  const before = tidy.slice(0, number.index);
  const after = tidy.slice(number.index + number[0].length);
  const scale = multipliers.find(([pattern]) => pattern.test(after));
  const rest = scale ? after.replace(scale[0], " ") : after;
  const named = currencyOfText(before, rest, currency);
  if (!named.ok) return named;
  const per = takePeriod(named.value.rest);
  if (!isOnlyFiller(per.rest)) return fail("amount-not-a-number");
  const size = unitsOfDigits(number[0], scale?.[1] ?? 1, decimal);
  if (size === null) return fail("amount-not-a-number");
  const units = isNegative(before, after) ? 0 - size : size;
  return ok({ units, currency: named.value.currency, per: per.period });
}

/** One kind of space, apostrophe and dash; full-width signs as plain ones. */
function tidied(text: string): string {
  return withPlainDigits(text.normalize("NFKC"))
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/[\s\u00a0\u2000-\u200b\u202f\ufeff]+/g, " ")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]|\.{2,}/g, "-")
    .trim();
}

/** Two numbers with only a dash or a joining word (and units) between them. */
function isRange(tidy: string, numbers: readonly RegExpExecArray[]): boolean {
  const [first, second] = numbers;
  if (numbers.length !== 2 || !first || !second) return false;
  const between = tidy.slice(first.index + first[0].length, second.index);
  return /-|~|\/|\b(?:to|and|or|till|until|bis)\b/i.test(between);
}

function isNegative(before: string, after: string): boolean {
  return /-\s*[^\w\s]*\s*$|^\s*-/.test(before) || (before.includes("(") && after.includes(")"));
}

function takePeriod(rest: string): { readonly period: PayPeriod | null; readonly rest: string } {
  const found = periods.find(([pattern]) => pattern.test(rest));
  return found ? { period: found[1], rest: rest.replace(found[0], " ") } : { period: null, rest };
}

function isOnlyFiller(rest: string): boolean {
  return /^[\s.,;:()\-/]*$/.test(rest.replace(FILLER, " "));
}

/** The value of digits with group and decimal signs, or null when they fit no way of writing numbers. */
function unitsOfDigits(digits: string, scale: number, known: DecimalSign | null): number | null {
  const plain = digits.replace(/ /g, "'");
  const decimal = decimalSign(plain, scale, known);
  const [whole = "", fraction = "", ...more] = decimal ? plain.split(decimal) : [plain];
  if (more.length > 0 || /\D/.test(fraction) || !areGroups(whole)) return null;
  return Number(`${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}`) * scale;
}

/** Which sign is the decimal one: the last of two kinds, or a single one that is not before three digits. */
function decimalSign(plain: string, scale: number, known: DecimalSign | null): DecimalSign | null {
  const points = plain.split(".").length - 1;
  const commas = plain.split(",").length - 1;
  if (points > 0 && commas > 0) return plain.lastIndexOf(".") > plain.lastIndexOf(",") ? "." : ",";
  if (points + commas !== 1) return null;
  const sign = points === 1 ? "." : ",";
  if (plain.includes("'") || sign === known) return sign;
  const looksGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  return looksGrouped && !(scale > 1 && sign === ".") ? null : sign;
}

/** Groups of three, or the Indian way (12,00,000), with one kind of sign. */
function areGroups(whole: string): boolean {
  return (
    /^\d*$/.test(whole) ||
    /^\d{1,3}([.,'])\d{3}(?:\1\d{3})*$/.test(whole) ||
    /^\d{1,2}(?:,\d{2})*,\d{3}$/.test(whole)
  );
}

/** Refuses what is not pay: nothing, more than anyone earns, or finer than the smallest coin. */
function inSmallestUnit(units: number, currency: string): Result<Money> {
  if (units <= 0) return fail("amount-not-positive");
  const most = smallUnitCurrencies.has(currency) ? ABSURD_SMALL_UNITS : ABSURD_UNITS;
  if (!Number.isFinite(units) || units > most) return fail("amount-absurd");
  const exact = units * 10 ** currencyDigits(currency);
  const minor = Math.round(exact);
  if (Math.abs(exact - minor) > 1e-6 * Math.max(1, exact) || minor <= 0)
    return fail("amount-not-a-number");
  return ok({ minor, currency });
}
