import { parseAmount, type WrittenAmount } from "../amount-text";
import type { Day, Id } from "../model/basics";
import { linkSchema } from "../model/basics";
import {
  type Opportunity,
  opportunitySchema,
  type Stage,
  type StageChange,
} from "../model/opportunity";
import { type Pay, paySchema } from "../model/pay";
import { type Failure, fail, ok, type Result } from "../result";
import { type MeantCells, oneLine } from "./cells";
import { stageOfWord } from "./stage-words";
import { type DayOrder, writtenDay } from "./written-day";

/** What every row is read with. `currency` is for amounts that name none. */
export type Reading = {
  readonly today: Day;
  readonly currency: string;
  readonly order: DayOrder;
  readonly stage: Stage;
  /** What the user says a word of the file means; it wins over our own list. */
  readonly stageWords?: ReadonlyMap<string, Stage>;
  readonly newId: () => Id;
};

/**
 * One row as an opportunity. Posted pay is kept as hearsay and never as an offer (R4); a range stays in
 * the note and neither end becomes a number (R15). Fails at the column that is missing.
 */
export function opportunityOfRow(cells: MeantCells, reading: Reading): Result<Opportunity> {
  const company = oneLine(cells.one("company"));
  const role = oneLine(cells.one("role")) || oneLine(cells.all("level").join(", "));
  if (company === "") return fail("company-missing", { field: "company" });
  if (role === "") return fail("role-missing", { field: "role" });
  const stages = stagesOf(cells, reading);
  if (!stages.ok) return stages;
  const posted = postedPayOf(cells.one("posted-pay"), reading.currency);
  const link = cells.one("link");
  const isLink = linkSchema.safeParse(link).success;
  return ok(
    opportunitySchema.parse({
      id: reading.newId(),
      company,
      role,
      place: oneLine(cells.one("place")),
      link: isLink ? link : "",
      source: oneLine(cells.one("source")),
      note: noteOf([
        ...cells.all("note"),
        ...cells.named("contact"),
        ...cells.named("equity"),
        posted.note,
        isLink ? "" : `Link: ${link}`,
      ]),
      stages: stages.value,
      postedPay: posted.pay,
    }),
  );
}

function noteOf(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

function postedPayOf(
  text: string,
  currency: string,
): { readonly pay: Pay | null; readonly note: string } {
  if (text === "") return { pay: null, note: "" };
  const written = parseAmount(text, currency);
  return written.ok
    ? { pay: payOf(written.value), note: "" }
    : { pay: null, note: `Posted pay: ${text}` };
}

export function payOf(written: WrittenAmount): Pay {
  return paySchema.parse({ amount: written.amount, per: written.per ?? "year" });
}

/** The dated history that the row's dates can prove; the last stage is the row's own. */
function stagesOf(cells: MeantCells, reading: Reading): Result<readonly StageChange[]> {
  const saved = dayIn(cells.one("saved-on"), reading.order, "saved-on");
  if (!saved.ok) return saved;
  const applied = dayIn(cells.one("applied-on"), reading.order, "applied-on");
  if (!applied.ok) return applied;
  const word = cells.one("stage");
  const named = word === "" ? null : (reading.stageWords?.get(word) ?? stageOfWord(word));
  const last = named ?? (applied.value ? "applied" : reading.stage);
  const history: StageChange[] = [];
  if (saved.value && last !== "target") history.push({ stage: "target", date: saved.value });
  if (applied.value && last !== "applied" && last !== "target")
    history.push({ stage: "applied", date: later(applied.value, saved.value) });
  const date = later(applied.value ?? saved.value ?? reading.today, saved.value);
  return ok([...history, { stage: last, date }]);
}

function later(day: Day, other: Day | null): Day {
  return other !== null && other > day ? other : day;
}

function dayIn(text: string, order: DayOrder, field: string): Result<Day | null> {
  if (text === "" || !/\d/.test(text)) return ok(null);
  const day = writtenDay(text, order);
  return day ? ok(day) : ({ ok: false, failure: notADay(text, field) } as const);
}

export function notADay(text: string, field: string): Failure {
  return { code: "not-a-date", field, params: { text } };
}
