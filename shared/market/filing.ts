import { headerKey } from "../import/columns";
import { fail, ok, type Result } from "../result";

/** One certified filing: what an employer told the Labor Department it pays in base. Hearsay here (R20). */
export type Filing = {
  readonly employer: string;
  readonly title: string;
  readonly city: string;
  readonly state: string;
  readonly year: number;
  /** US dollars a year. */
  readonly base: number;
};

/** Where the columns of a disclosure file stand; they were named differently over the years. */
export type FilingColumns = Readonly<Record<keyof typeof columnNames, number>>;

const columnNames = {
  status: ["casestatus"],
  title: ["jobtitle"],
  fullTime: ["fulltimeposition"],
  begin: ["begindate", "employmentstartdate", "casesubmitted", "receiveddate"],
  employer: ["employername"],
  city: ["worksitecity", "worksitecity1"],
  state: ["worksitestate", "worksitestate1"],
  wage: ["wagerateofpayfrom", "wagerateofpayfrom1"],
  unit: ["wageunitofpay", "wageunitofpay1"],
} as const;

/** Finds the columns of the public H-1B disclosure file; fails with `not-a-disclosure-file`. */
export function filingColumns(header: readonly string[]): Result<FilingColumns> {
  const keys = header.map(headerKey);
  const entries = Object.entries(columnNames).map(([column, names]) => [
    column,
    names.map((name) => keys.indexOf(name)).find((at) => at >= 0) ?? -1,
  ]);
  const columns: FilingColumns = Object.fromEntries(entries);
  const { fullTime: _, ...needed } = columns;
  return Object.values(needed).every((at) => at >= 0) ? ok(columns) : fail("not-a-disclosure-file");
}

const periodsAYear: Readonly<Record<string, number>> = {
  year: 1,
  Year: 1,
  month: 12,
  "bi-weekly": 26,
  week: 52,
  hour: 2080,
  Hour: 2080,
};

/** Outside these a yearly base is a slip of the unit: a yearly wage filed as hourly. */
const LEAST_BASE = 10_000;
const MOST_BASE = 5_000_000;

/** A row as a filing; null when it is not certified, not full time, or names no plausible yearly base. */
export function filingOf(row: readonly string[], at: FilingColumns): Filing | null {
  if (!isWord(row[at.status], "certified")) return null;
  if (at.fullTime >= 0 && !isWord(row[at.fullTime], "y")) return null;
  const unit = row[at.unit] ?? "";
  const periods = periodsAYear[unit] ?? periodsAYear[unit.trim().toLowerCase()];
  const year = yearIn(row[at.begin] ?? "");
  const employer = row[at.employer]?.trim() ?? "";
  if (periods === undefined || year === null || employer === "") return null;
  const base = wageIn(row[at.wage] ?? "") * periods;
  if (!(base >= LEAST_BASE && base <= MOST_BASE)) return null;
  return {
    employer,
    title: row[at.title]?.trim() ?? "",
    city: row[at.city]?.trim() ?? "",
    state: row[at.state]?.trim() ?? "",
    year,
    base: Math.round(base),
  };
}

/** The length is looked at first: half a million rows are told apart without a copy of each cell. */
function isWord(cell: string | undefined, word: string): boolean {
  if (cell === undefined || cell.length < word.length) return false;
  return cell.trim().toLowerCase() === word;
}

/** The year of `2026-02-01` or `8/15/2018 0:00`; null when there is none. */
function yearIn(day: string): number | null {
  const leading = Number(day.slice(0, 4));
  if (leading >= 1900 && leading < 2100) return leading;
  const found = /\b(?:19|20)\d\d\b/.exec(day);
  return found ? Number(found[0]) : null;
}

/** `$130,000.00` and `62.5` as numbers; NaN when it is neither. */
function wageIn(cell: string): number {
  const plain = Number(cell);
  return Number.isNaN(plain) ? Number(cell.replace(/[$,\s]/g, "")) : plain;
}
