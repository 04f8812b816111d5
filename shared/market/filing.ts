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
  month: 12,
  "bi-weekly": 26,
  week: 52,
  hour: 2080,
};

/** Outside these a yearly base is a slip of the unit: a yearly wage filed as hourly. */
const LEAST_BASE = 10_000;
const MOST_BASE = 5_000_000;

/** What is asked of a row: its cells by their column. */
type Cells = { readonly cell: (column: number) => string };

/** A row as a filing; null when it is not certified, not full time, or names no plausible yearly base. */
export function filingOf(row: Cells, at: FilingColumns): Filing | null {
  if (!isWord(row.cell(at.status), "Certified")) return null;
  if (at.fullTime >= 0 && !isWord(row.cell(at.fullTime), "Y")) return null;
  const periods = periodsOf(row.cell(at.unit));
  const year = yearIn(row.cell(at.begin));
  const employer = row.cell(at.employer).trim();
  if (periods === undefined || year === null || employer === "") return null;
  const base = wageIn(row.cell(at.wage)) * periods;
  if (!(base >= LEAST_BASE && base <= MOST_BASE)) return null;
  return {
    employer,
    title: row.cell(at.title).trim(),
    city: row.cell(at.city).trim(),
    state: row.cell(at.state).trim(),
    year,
    base: Math.round(base),
  };
}

/** Half a million rows are told apart: the usual spelling is compared before a copy is made. */
function isWord(cell: string, usual: string): boolean {
  if (cell === usual) return true;
  if (cell.length < usual.length) return false;
  return cell.trim().toLowerCase() === usual.toLowerCase();
}

function periodsOf(unit: string): number | undefined {
  return unit === "Year" ? 1 : periodsAYear[unit.trim().toLowerCase()];
}

/** The year of `2026-02-01` or `8/15/2018 0:00`; null when there is none. */
function yearIn(day: string): number | null {
  const leading = Number(day.slice(0, 4));
  if (leading >= 1900 && leading < 2100) return leading;
  const found = /\b(?:19|20)\d\d\b/.exec(day);
  return found ? Number(found[0]) : null;
}

const DIGIT_0 = 48;
const POINT = 46;

/** `$130,000.00` and `62.5` as numbers; NaN when there is anything else. Reads the signs one by one, for speed. */
function wageIn(cell: string): number {
  let value = 0;
  let scale = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell.charCodeAt(at);
    const digit = sign - DIGIT_0;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      scale *= 10;
    } else if (sign === POINT && scale === 0) scale = 1;
    else if (!"$, ".includes(cell[at] ?? "")) return Number.NaN;
  }
  return value / (scale || 1);
}
