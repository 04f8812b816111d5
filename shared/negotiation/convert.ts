import type { Pay } from "../model/pay";
import type { Rate, Settings } from "../model/settings";
import { type Money, unitsOf } from "../money";
import { fail, ok, type Result } from "../result";
import { annualise } from "./annualise";

/** What turns every figure into one currency: the settings, or any part of them that holds these two. */
export type Exchange = Pick<Settings, "currency" | "rates">;

/** Whether both turn every figure into the same: a setting that has nothing to do with money changes none. */
export function isSameExchange(a: Exchange, b: Exchange): boolean {
  if (a === b) return true;
  return (
    a.currency === b.currency &&
    a.rates.length === b.rates.length &&
    a.rates.every((it, place) => isSameRate(it, b.rates[place]))
  );
}

function isSameRate(a: Rate, b: Rate | undefined): boolean {
  return (
    b !== undefined && a.from === b.from && a.to === b.to && a.rate === b.rate && a.date === b.date
  );
}

/**
 * The newest rate the user entered between two currencies, in either direction, with its date; null when
 * there is none. Of two rates of one day the one entered later counts. Rates are never chained.
 */
export function newestRate(
  from: string,
  to: string,
  rates: readonly Rate[],
): { readonly rate: number; readonly date: string } | null {
  let newest: { rate: number; date: string } | null = null;
  for (const it of rates) {
    if (newest !== null && it.date < newest.date) continue;
    if (it.from === from && it.to === to) newest = { rate: it.rate, date: it.date };
    else if (it.from === to && it.to === from) newest = { rate: 1 / it.rate, date: it.date };
  }
  return newest;
}

/** Units of `from` in units of `to`, by the newest dated rate. Fails with missing-rate, never 1.0 (R28). */
export function convert(
  units: number,
  from: string,
  to: string,
  rates: readonly Rate[],
): Result<number> {
  if (from === to) return ok(units);
  const newest = newestRate(from, to, rates);
  return newest === null ? fail("missing-rate", { params: { from, to } }) : ok(units * newest.rate);
}

/** Base pay in units a year of the settings' currency. Fails with missing-rate. */
export function annualisedIn(pay: Pay, exchange: Exchange): Result<number> {
  return convert(annualise(pay), pay.amount.currency, exchange.currency, exchange.rates);
}

/** An amount in units of the settings' currency. Fails with missing-rate. */
export function unitsIn(amount: Money, exchange: Exchange): Result<number> {
  return convert(unitsOf(amount), amount.currency, exchange.currency, exchange.rates);
}
