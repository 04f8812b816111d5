/** Filed bases with their years, lowest first. */
export type SortedPay = { readonly bases: Int32Array; readonly years: Uint16Array };

const FIRST_YEAR = 1900;
const YEAR_BITS = 8;
const YEAR_MASK = (1 << YEAR_BITS) - 1;
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Sorts filings by base. A base under 2^23 and a year from 1900 to 2155 share one 31-bit number, which is
 * sorted by its digits (LSD radix sort, Knuth 5.2.5): half a million filings within a few milliseconds, where
 * comparing them would take longer than a key press may.
 */
export function sortedPay(bases: Int32Array, years: Uint16Array): SortedPay {
  const count = bases.length;
  let from = new Int32Array(count);
  let to = new Int32Array(count);
  for (let row = 0; row < count; row += 1)
    from[row] = ((bases[row] ?? 0) << YEAR_BITS) | ((years[row] ?? 0) - FIRST_YEAR);
  for (const shift of [0, DIGIT_BITS, 2 * DIGIT_BITS]) {
    byDigit(from, to, shift);
    [from, to] = [to, from];
  }
  const sortedYears = new Uint16Array(count);
  for (let row = 0; row < count; row += 1) {
    const packed = from[row] ?? 0;
    sortedYears[row] = (packed & YEAR_MASK) + FIRST_YEAR;
    to[row] = packed >> YEAR_BITS;
  }
  return { bases: to, years: sortedYears };
}

/** One stable pass: `to` holds what `from` does, in the order of one digit. Counted loops, for speed. */
function byDigit(from: Int32Array, to: Int32Array, shift: number): void {
  const next = new Int32Array(DIGITS + 1);
  for (let row = 0; row < from.length; row += 1) {
    const digit = ((from[row] ?? 0) >>> shift) & (DIGITS - 1);
    next[digit + 1] = (next[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit += 1)
    next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0);
  for (let row = 0; row < from.length; row += 1) {
    const value = from[row] ?? 0;
    const digit = (value >>> shift) & (DIGITS - 1);
    const place = next[digit] ?? 0;
    to[place] = value;
    next[digit] = place + 1;
  }
}
