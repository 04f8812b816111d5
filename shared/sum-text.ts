import { readAmount } from "./amount-text";
import { type DecimalSign, withPlainDigits } from "./digits-text";
import {
  currencyDigits,
  LARGEST_MINOR,
  LARGEST_PRICE_MILLIONTHS,
  type Money,
  money,
  type SharePrice,
  sharePrice,
} from "./money";
import { fail, ok, type Result } from "./result";

/** How far apart a written figure and its stored integer may be, as a share of it: noise of floats only. */
const NOISE = 1e-9;

/**
 * A sum of money that is not pay: a fare of nothing, a grant, what a company sells for. Fails as
 * parseAmount does, and with `negative-amount` unless a minus is an answer here.
 */
export function parseSum(text: string, currency: string, allowsMinus = false): Result<Money> {
  const read = readAmount(text, currency);
  if (!read.ok) return read;
  const { units } = read.value;
  if (units < 0 && !allowsMinus) return fail("negative-amount");
  if (!(Math.abs(units) * 10 ** currencyDigits(read.value.currency) <= LARGEST_MINOR))
    return fail("amount-absurd");
  const amount = money(units, read.value.currency);
  const exact = units * 10 ** currencyDigits(read.value.currency);
  return isNear(exact, amount.minor) ? ok(amount) : fail("amount-not-a-number");
}

/** The price of one share, to a millionth: "1.25", "$0.0005", with the decimal sign of the locale "1.235" too. */
export function parsePrice(
  text: string,
  currency: string,
  decimal: DecimalSign = ".",
): Result<SharePrice> {
  const read = readAmount(text, currency, decimal);
  if (!read.ok) return read;
  const { units } = read.value;
  if (units < 0) return fail("negative-amount");
  if (!(units * 1_000_000 <= LARGEST_PRICE_MILLIONTHS)) return fail("amount-absurd");
  const price = sharePrice(units, read.value.currency);
  return isNear(units * 1_000_000, price.millionths) ? ok(price) : fail("amount-not-a-number");
}

/** A whole number of things, as large as a person writes it: "40,000", "25M". Fails with `not-a-number`. */
export function parseCount(text: string): Result<number> {
  const read = readAmount(text, "USD");
  if (!read.ok) return fail("not-a-number", { params: { whole: 1 } });
  const { units } = read.value;
  const whole = Math.round(units);
  const isWhole =
    isNear(units, whole) && /^[\d\s.,'\u2019+-]*[a-z]*\.?\s*$/i.test(withPlainDigits(text.trim()));
  if (!isWhole) return fail("not-a-number", { params: { whole: 1 } });
  return whole < 0 || whole > Number.MAX_SAFE_INTEGER ? fail("out-of-range") : ok(whole);
}

function isNear(exact: number, stored: number): boolean {
  return Math.abs(exact - stored) <= NOISE * Math.max(1, Math.abs(exact));
}
