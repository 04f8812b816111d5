import {
  Dictionary,
  Int32,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Uint16,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { employerKey } from "./employer-key";
import type { Filing } from "./filing";
import { NameTable } from "./name-table";

/** More than any country has; one number holds city and state. */
const MOST_STATES = 1_000_000;

/** A column of whole numbers that grows without boxing them. */
class Numbers {
  #values = new Int32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  get values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}

/**
 * Collects filings column by column and writes them as an Apache Arrow file: names once, numbers packed,
 * rows of one employer side by side, so that a look-up reads one stretch. 600,000 filings take some 20 MB.
 */
export class FilingsBuilder {
  readonly #spellings = new NameTable();
  readonly #keys = new NameTable();
  /** The number of the employer's key by the number of a spelling, and the spelling that is shown by its key. */
  readonly #keyOfSpelling: number[] = [];
  readonly #employers: string[] = [];
  readonly #titles = new NameTable();
  readonly #places = new NameTable();
  readonly #cities = new NameTable();
  readonly #states = new NameTable();
  /** City and state as filed -> place number: each pair is tidied once. */
  readonly #placeOfPair = new Map<number, number>();
  readonly #columns = {
    employer: new Numbers(),
    title: new Numbers(),
    place: new Numbers(),
    year: new Numbers(),
    base: new Numbers(),
  };

  get count(): number {
    return this.#columns.base.length;
  }

  add(filing: Filing): void {
    this.#columns.employer.push(this.#employerNumber(filing.employer));
    this.#columns.title.push(this.#titles.numberOf(filing.title));
    this.#columns.place.push(this.#placeNumber(filing));
    this.#columns.year.push(filing.year);
    this.#columns.base.push(filing.base);
  }

  /** The bytes of an Arrow file, sorted by employer. */
  finish(): Uint8Array {
    const keys = this.#keys.list;
    const order = keys.map((_, index) => index).sort((a, b) => compare(keys[a], keys[b]));
    const rankOf = new Int32Array(keys.length);
    order.forEach((number, rank) => {
      rankOf[number] = rank;
    });
    const employerRanks = this.#columns.employer.values.map((number) => rankOf[number] ?? 0);
    const rows = rowsByEmployer(employerRanks, keys.length);
    const sorted = (column: Int32Array) => rows.map((row) => column[row] ?? 0);
    const table = new Table({
      employer: dictionary(
        sorted(employerRanks),
        order.map((number) => this.#employers[number] ?? ""),
      ),
      title: dictionary(sorted(this.#columns.title.values), this.#titles.list),
      place: dictionary(sorted(this.#columns.place.values), this.#places.list),
      year: makeVector(
        makeData({ type: new Uint16(), data: Uint16Array.from(sorted(this.#columns.year.values)) }),
      ),
      base: makeVector(makeData({ type: new Int32(), data: sorted(this.#columns.base.values) })),
    });
    return tableToIPC(table, "file");
  }

  #placeNumber({ city, state }: Filing): number {
    const pair = this.#cities.numberOf(city) * MOST_STATES + this.#states.numberOf(state);
    const known = this.#placeOfPair.get(pair);
    if (known !== undefined) return known;
    const number = this.#places.numberOf(placeName(city, state));
    this.#placeOfPair.set(pair, number);
    return number;
  }

  /** One number for all spellings of an employer; the first spelling is the one shown. */
  #employerNumber(spelling: string): number {
    const number = this.#spellings.numberOf(spelling);
    const known = this.#keyOfSpelling[number];
    if (known !== undefined) return known;
    const own = this.#spellings.list[number] ?? "";
    const key = this.#keys.numberOf(employerKey(own));
    if (key === this.#employers.length) this.#employers.push(own);
    this.#keyOfSpelling.push(key);
    return key;
  }
}

function placeName(city: string, state: string): string {
  const town = city.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());
  return state === "" ? town : `${town}, ${state.toUpperCase()}`;
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Row numbers in the order of their employer's rank: a counting sort, linear in the rows. */
function rowsByEmployer(ranks: Int32Array, employers: number): Int32Array {
  const next = new Int32Array(employers + 1);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 0; rank < employers; rank += 1)
    next[rank + 1] = (next[rank + 1] ?? 0) + (next[rank] ?? 0);
  const rows = new Int32Array(ranks.length);
  ranks.forEach((rank, row) => {
    const place = next[rank] ?? 0;
    rows[place] = row;
    next[rank] = place + 1;
  });
  return rows;
}

function dictionary(numbers: Int32Array, names: readonly string[]) {
  const type = new Dictionary(new Utf8(), new Int32());
  const values = vectorFromArray(names.length > 0 ? names : [""], new Utf8());
  return makeVector(makeData({ type, data: numbers, dictionary: values }));
}
