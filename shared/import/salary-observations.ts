import { parseAmount } from "../amount-text";
import { withLoggedRound } from "../changes/log-round";
import type { Evidence } from "../model/evidence";
import { type Opportunity, opportunitySchema, ROLE_NOT_RECORDED } from "../model/opportunity";
import { type Channel, type Round, roundSchema } from "../model/round";
import { fail, ok, type Result } from "../result";
import { oneLine, plainText } from "./cells";
import { headerKey } from "./columns";
import { notADay, payOf, type Reading } from "./opportunity-row";
import type { Table, TableRow } from "./table";
import { writtenDay } from "./written-day";

/** One observation, read: a number with who said it, or posted pay. */
type Observation = { readonly tracker: string; readonly posted: boolean; readonly round: Round };

/** A tracker's whole story as one opportunity, with the lines that told it. */
type ObservedOpportunity = {
  readonly line: number;
  readonly opportunity: Opportunity;
};
type BadRow = { readonly line: number; readonly result: Result<never> };

/**
 * The salary-observations table: rows of one tracker number become one opportunity, `desired` is my
 * first number, `actual` theirs, `advertised` posted pay (hearsay, R4). A range is refused (R15).
 */
export function observedOpportunities(
  table: Table,
  reading: Reading,
): { readonly found: readonly ObservedOpportunity[]; readonly bad: readonly BadRow[] } {
  const found = new Map<string, ObservedOpportunity>();
  const bad: BadRow[] = [];
  for (const row of table.rows) {
    const read = observationOf(row, table.header, reading);
    if (!read.ok) {
      bad.push({ line: row.line, result: read });
      continue;
    }
    const { tracker, posted, round } = read.value;
    const known = found.get(tracker) ?? {
      line: row.line,
      opportunity: bare(tracker, round, reading),
    };
    const opportunity = posted
      ? { ...known.opportunity, postedPay: round.pay }
      : withLoggedRound(known.opportunity, round, reading);
    found.set(tracker, { ...known, opportunity });
  }
  return { found: [...found.values()], bad };
}

function bare(tracker: string, round: Round, reading: Reading): Opportunity {
  return opportunitySchema.parse({
    id: reading.newId(),
    company: `Tracker ${tracker}`,
    role: ROLE_NOT_RECORDED,
    stages: [{ stage: "applied", date: round.date }],
  });
}

function observationOf(
  row: TableRow,
  header: readonly string[],
  reading: Reading,
): Result<Observation> {
  const keys = header.map(headerKey);
  const cell = (...names: readonly string[]) =>
    plainText(row.cells[keys.findIndex((key) => names.includes(key))] ?? "");
  const date = writtenDay(cell("date"), reading.order);
  if (!date) return { ok: false, failure: notADay(cell("date"), "date") };
  const currency = cell("currency") || reading.currency;
  const written = parseAmount(cell("amount"), currency);
  if (!written.ok) return { ok: false, failure: { ...written.failure, field: "amount" } };
  const type = cell("type").toLowerCase();
  if (!["desired", "advertised", "actual"].includes(type))
    return fail("invalid-input", { field: "type", params: { text: type } });
  const told = `${cell("source")} ${cell("note")}`;
  return ok({
    tracker: oneLine(cell("tracker#", "trackernumber", "tracker")) || "without a number",
    posted: type === "advertised",
    round: roundSchema.parse({
      id: reading.newId(),
      date,
      by: type === "desired" ? "me" : "them",
      kind: "first-number",
      pay: payOf(written.value),
      evidence: type === "actual" ? evidenceIn(told) : "verbal",
      channel: channelIn(told),
      note: oneLine(
        [
          cell("note"),
          withName("Round", cell("round")),
          withName("Interviewer", cell("interviewer")),
        ]
          .filter(Boolean)
          .join(", "),
      ),
    }),
  });
}

function withName(name: string, cell: string): string {
  return cell === "" ? "" : `${name} ${cell}`;
}

function evidenceIn(told: string): Evidence {
  if (/verbal|phone|call|said/i.test(told)) return "verbal";
  if (/contract/i.test(told)) return "signed";
  return /letter|e-?mail|written|offer/i.test(told) ? "written" : "verbal";
}

function channelIn(told: string): Channel {
  if (/letter|contract/i.test(told)) return "letter";
  if (/e-?mail/i.test(told)) return "email";
  return /form|portal/i.test(told) ? "form" : "phone";
}
