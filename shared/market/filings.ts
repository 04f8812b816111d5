import { type Table, tableFromIPC } from "apache-arrow";
import { employerKey } from "./employer-key";
import { type SortedPay, sortedPay } from "./sorted-pay";

/** What to look up; empty texts match everything. */
export type FilingQuery = {
  readonly employer: string;
  readonly title: string;
  readonly place: string;
  readonly year: number | null;
  /** The employer is the whole name: "Globex" is not "Globex Health". */
  readonly isWhole?: boolean;
};

/** Filed base pay for a query, in US dollars a year: hearsay, not an offer. */
export type FiledPay = {
  readonly count: number;
  /** 25%, 50% and 75% of the filings pay at most this; null when there are none. */
  readonly quartiles: readonly [number, number, number] | null;
  /** Equal steps of base with the filings in each. */
  readonly histogram: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
  }[];
  /** The median of each year, oldest first. */
  readonly trend: readonly {
    readonly year: number;
    readonly count: number;
    readonly median: number;
  }[];
  /** The filed bases, lowest first, for saying where a number stands. */
  readonly sorted: Int32Array;
};

type EmployerFound = { readonly name: string; readonly count: number };

/** Filings in memory, ready for look-ups as one types. */
export class Filings {
  readonly #employers: readonly string[];
  readonly #employerKeys: readonly string[];
  /** Where each employer's rows begin; one more than there are employers. */
  readonly #starts: Int32Array;
  readonly #titles: Names;
  readonly #places: Names;
  readonly #years: Uint16Array;
  readonly #bases: Int32Array;

  constructor(bytes: Uint8Array) {
    const table = tableFromIPC(bytes);
    const employers = namesOf(table, "employer");
    this.#employers = employers.names;
    this.#employerKeys = employers.names.map(employerKey);
    this.#starts = startsOf(employers.numbers, employers.names.length);
    this.#titles = namesOf(table, "title");
    this.#places = namesOf(table, "place");
    this.#years = table.getChild("year")?.toArray() ?? new Uint16Array();
    this.#bases = table.getChild("base")?.toArray() ?? new Int32Array();
  }

  get count(): number {
    return this.#bases.length;
  }

  /** Employers whose name begins like this, the ones with most filings first. */
  employers(prefix: string, most: number): readonly EmployerFound[] {
    const [from, to] = this.#employersLike(prefix);
    const found: EmployerFound[] = [];
    for (let at = from; at < to; at += 1) {
      const count = (this.#starts[at + 1] ?? 0) - (this.#starts[at] ?? 0);
      const last = found.at(-1);
      if (found.length === most && last && last.count >= count) continue;
      const place = found.findIndex((it) => it.count < count);
      found.splice(place < 0 ? found.length : place, 0, { name: this.#employers[at] ?? "", count });
      if (found.length > most) found.pop();
    }
    return found;
  }

  lookUp(query: FilingQuery): FiledPay {
    const [from, to] = this.#employersLike(query.employer, query.isWhole);
    const titles = matching(this.#titles.names, query.title);
    const places = matching(this.#places.names, query.place);
    const start = this.#starts[from] ?? 0;
    const end = this.#starts[to] ?? 0;
    const bases = new Int32Array(end - start);
    const years = new Uint16Array(end - start);
    let count = 0;
    for (let row = start; row < end; row += 1) {
      const year = this.#years[row] ?? 0;
      if (titles && !titles[this.#titles.numbers[row] ?? 0]) continue;
      if (places && !places[this.#places.numbers[row] ?? 0]) continue;
      if (query.year !== null && year !== query.year) continue;
      bases[count] = this.#bases[row] ?? 0;
      years[count] = year;
      count += 1;
    }
    return payOf(sortedPay(bases.subarray(0, count), years.subarray(0, count)));
  }

  /** From the first to behind the last employer of that name, or of a name that begins like it. */
  #employersLike(name: string, isWhole = false): readonly [number, number] {
    const key = name.trim() === "" ? "" : employerKey(name);
    if (key === "") return [0, isWhole ? 0 : this.#employers.length];
    const behind = isWhole ? `${key}\u0000` : `${key}\uffff`;
    return [lowerBound(this.#employerKeys, key), lowerBound(this.#employerKeys, behind)];
  }
}

type Names = { readonly names: readonly string[]; readonly numbers: Int32Array };

function namesOf(table: Table, column: string): Names {
  const [part] = table.getChild(column)?.data ?? [];
  const names: string[] = part?.dictionary ? [...part.dictionary] : [];
  // The file pads its buffers: only `length` values are ours.
  return { names, numbers: part ? part.values.subarray(0, part.length) : new Int32Array() };
}

function startsOf(numbers: Int32Array, employers: number): Int32Array {
  const starts = new Int32Array(employers + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let at = 0; at < employers; at += 1)
    starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  return starts;
}

/** Which names hold the text, or null when every name does. */
function matching(names: readonly string[], text: string): Uint8Array | null {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return null;
  return Uint8Array.from(names, (name) => (name.toLowerCase().includes(wanted) ? 1 : 0));
}

/** The first place at or after which the sorted names are not below `key`. */
function lowerBound(names: readonly string[], key: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

const HISTOGRAM_STEPS = 24;
/** The last year that fits beside a base; see sorted-pay.ts. */
const LAST_YEAR = 2155;

function payOf({ bases: sorted, years }: SortedPay): FiledPay {
  if (sorted.length === 0) return { count: 0, quartiles: null, histogram: [], trend: [], sorted };
  return {
    count: sorted.length,
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)],
    histogram: histogramOf(sorted),
    trend: trendOf(sorted, years),
    sorted,
  };
}

/** The value that the share `q` of the filings does not exceed (nearest rank). */
function quantile(sorted: Int32Array, q: number): number {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
}

/** Between the 1% and 99% quantiles, so that one slip does not flatten the picture. */
function histogramOf(sorted: Int32Array): FiledPay["histogram"] {
  const low = quantile(sorted, 0.01);
  const high = quantile(sorted, 0.99);
  const width = Math.max(1, Math.ceil((high - low + 1) / HISTOGRAM_STEPS));
  const steps = Array.from({ length: Math.ceil((high - low + 1) / width) }, (_, index) => ({
    from: low + index * width,
    to: low + (index + 1) * width,
    count: 0,
  }));
  for (let at = 0; at < sorted.length; at += 1) {
    const step = steps[Math.floor(((sorted[at] ?? 0) - low) / width)];
    if (step) step.count += 1;
  }
  return steps;
}

/** The filings come lowest first, so the middle one of a year is its median. */
function trendOf(sorted: Int32Array, years: Uint16Array): FiledPay["trend"] {
  const counts = new Uint32Array(LAST_YEAR + 1);
  for (let at = 0; at < years.length; at += 1) add(counts, years[at]);
  const seen = new Uint32Array(LAST_YEAR + 1);
  const medians = new Uint32Array(LAST_YEAR + 1);
  for (let at = 0; at < years.length; at += 1) {
    const year = years[at] ?? 0;
    if (add(seen, year) === Math.ceil((counts[year] ?? 0) / 2)) medians[year] = sorted[at] ?? 0;
  }
  return [...counts.entries()]
    .filter(([, count]) => count > 0)
    .map(([year, count]) => ({ year, count, median: medians[year] ?? 0 }));
}

/** Counts one more; the count it comes to. */
function add(counts: Uint32Array, at = 0): number {
  const count = (counts[at] ?? 0) + 1;
  counts[at] = count;
  return count;
}

/** The share of the filings that pay at most `base`: where a number stands. */
export function standingOf({ sorted }: FiledPay, base: number): number | null {
  if (sorted.length === 0) return null;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= base) low = middle + 1;
    else high = middle;
  }
  return low / sorted.length;
}
