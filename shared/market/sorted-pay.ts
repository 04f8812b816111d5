/** Filed bases with their years, lowest first. */
export type SortedPay = { readonly bases: Int32Array; readonly years: Uint16Array };

const FIRST_YEAR = 1900;
const YEAR_BITS = 8;
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Sorts filings by base. A base under 2^23 and a year from 1900 to 2155 share one 31-bit number, which is
 * sorted by its digits (LSD radix sort, Knuth 5.2.5): half a million filings within a few milliseconds, where
 * comparing them would take longer than a key press may.
 */
export function sortedPay(bases: Int32Array, years: Uint16Array): SortedPay {
  let from = bases.map((base, row) => (base << YEAR_BITS) | ((years[row] ?? 0) - FIRST_YEAR));
  let to = new Int32Array(from.length);
  for (const shift of [0, DIGIT_BITS, 2 * DIGIT_BITS]) {
    byDigit(from, to, shift);
    [from, to] = [to, from];
  }
  return {
    bases: from.map((packed) => packed >> YEAR_BITS),
    years: Uint16Array.from(from, (packed) => (packed & ((1 << YEAR_BITS) - 1)) + FIRST_YEAR),
  };
}

/** One stable pass: `to` holds what `from` does, in the order of one digit. */
function byDigit(from: Int32Array, to: Int32Array, shift: number): void {
  const next = new Int32Array(DIGITS + 1);
  for (const value of from) {
    const digit = (value >>> shift) & (DIGITS - 1);
    next[digit + 1] = (next[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit += 1)
    next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0);
  for (const value of from) {
    const digit = (value >>> shift) & (DIGITS - 1);
    const place = next[digit] ?? 0;
    to[place] = value;
    next[digit] = place + 1;
  }
}
