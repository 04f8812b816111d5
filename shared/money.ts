import { z } from "zod";

/**
 * An amount as it was entered: an integer of the currency's smallest unit and an ISO 4217 code.
 * Amounts of different currencies never add (R28).
 */
export type Money = { readonly minor: number; readonly currency: string };

/** Digits after the point, from the platform's Intl data (JPY 0, USD 2, KWD 3). */
const digitsByCurrency = new Map<string, number>();

/** The ISO 4217 codes that the platform knows. */
const knownCurrencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

export function isCurrency(code: string): boolean {
  return knownCurrencies.has(code);
}

/** Digits after the decimal point of a known currency. Throws on an unknown code: check with isCurrency first. */
export function currencyDigits(currency: string): number {
  const known = digitsByCurrency.get(currency);
  if (known !== undefined) return known;
  const digits =
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
      .maximumFractionDigits ?? 2;
  digitsByCurrency.set(currency, digits);
  return digits;
}

/** From currency units (dollars) to Money, rounded to the smallest unit. */
export function money(units: number, currency: string): Money {
  return { minor: Math.round(units * 10 ** currencyDigits(currency)), currency };
}

/** Currency units (dollars), for computing and showing. Never stored. */
export function unitsOf(amount: Money): number {
  return amount.minor / 10 ** currencyDigits(amount.currency);
}

/**
 * The price of one share or option: integer millionths of a currency unit, because strikes of a
 * tenth of a cent are common and the smallest coin is too coarse for them.
 */
export type SharePrice = { readonly millionths: number; readonly currency: string };

/** From currency units (dollars) a share to SharePrice, rounded to a millionth. */
export function sharePrice(units: number, currency: string): SharePrice {
  return { millionths: Math.round(units * 1_000_000), currency };
}

/** Currency units (dollars) a share. Never stored. */
export function unitsOfPrice(price: SharePrice): number {
  return price.millionths / 1_000_000;
}

export const currencySchema = z.string().refine(isCurrency, { message: "unknown-currency" });

/** The largest amount any field takes, in smallest units: ten trillion yen or a hundred billion dollars. */
export const LARGEST_MINOR = 10_000_000_000_000;

/** Any amount, also negative: what a commute costs, or a correction. */
export const signedMoneySchema = z
  .object({ minor: z.int().min(-LARGEST_MINOR).max(LARGEST_MINOR), currency: currencySchema })
  .readonly();

/** Zero or more. */
export const moneySchema = z
  .object({
    minor: z.int().nonnegative("negative-amount").max(LARGEST_MINOR, "amount-absurd"),
    currency: currencySchema,
  })
  .readonly();

/** More than zero: pay. */
export const positiveMoneySchema = z
  .object({
    minor: z.int().positive("amount-not-positive").max(LARGEST_MINOR, "amount-absurd"),
    currency: currencySchema,
  })
  .readonly();

/** The largest price of a share: a billion currency units. */
export const LARGEST_PRICE_MILLIONTHS = 1_000_000_000_000_000;

/** Zero or more a share. */
export const sharePriceSchema = z
  .object({
    millionths: z
      .int()
      .nonnegative("negative-amount")
      .max(LARGEST_PRICE_MILLIONTHS, "amount-absurd"),
    currency: currencySchema,
  })
  .readonly();

/** More than zero a share: what a share trades for. */
export const positiveSharePriceSchema = z
  .object({
    millionths: z
      .int()
      .positive("amount-not-positive")
      .max(LARGEST_PRICE_MILLIONTHS, "amount-absurd"),
    currency: currencySchema,
  })
  .readonly();
