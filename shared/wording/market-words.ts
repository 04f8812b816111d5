import type { FilingQuery } from "../market/filings";

/** Where a guess comes from: "median of 120 filed base pays: Globex, Engineer, 2026". At most 500 characters. */
export function medianSource({ employer, title, place, year }: FilingQuery, count: number): string {
  const about = [employer, title, place, year === null ? "" : String(year)]
    .map((it) => it.trim())
    .filter(Boolean)
    .join(", ");
  const filed = count === 1 ? "1 filed base pay" : `${count} filed base pays`;
  return `median of ${filed}${about === "" ? "" : `: ${about}`}`.slice(0, 500);
}
