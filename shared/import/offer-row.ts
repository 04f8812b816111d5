import { parseAmount } from "../amount-text";
import { withLoggedRound } from "../changes/log-round";
import type { Component } from "../model/component";
import type { Evidence } from "../model/evidence";
import { currentPackage, type Opportunity, ROLE_NOT_RECORDED } from "../model/opportunity";
import { roundSchema } from "../model/round";
import { ok, type Result } from "../result";
import { type MeantCells, oneLine } from "./cells";
import { notADay, opportunityOfRow, payOf, type Reading } from "./opportunity-row";
import { writtenDay } from "./written-day";

/**
 * One offer of an offer spreadsheet: base becomes a number of theirs with its evidence (verbal where the
 * table does not say: only paper moves the floor, R4), bonus, sign-on and vacation become components.
 */
export function offerOfRow(cells: MeantCells, reading: Reading): Result<Opportunity> {
  const bare = opportunityOfRow(withRole(cells), reading);
  if (!bare.ok) return bare;
  const base = parseAmount(cells.one("base"), reading.currency);
  if (!base.ok)
    return cells.one("base") === ""
      ? bare
      : { ok: false, failure: { ...base.failure, field: "base" } };
  const evidence = evidenceOf(cells.one("evidence"));
  const round = roundSchema.parse({
    id: reading.newId(),
    date: reading.today,
    by: "them",
    kind: "first-number",
    pay: payOf(base.value),
    evidence,
    channel: "letter",
    note: "Imported",
  });
  const logged = withLoggedRound(bare.value, round, reading);
  return withDeadline(
    withComponents(logged, componentsOf(cells, evidence, reading)),
    cells,
    reading,
  );
}

function withRole(cells: MeantCells): MeantCells {
  return {
    ...cells,
    one: (column) => cells.one(column) || (column === "role" ? ROLE_NOT_RECORDED : ""),
  };
}

function evidenceOf(text: string): Evidence {
  if (/sign|contract/i.test(text)) return "signed";
  if (/writ|letter|mail|paper/i.test(text)) return "written";
  return /hear|posted|rumou?r/i.test(text) ? "hearsay" : "verbal";
}

function componentsOf(
  cells: MeantCells,
  evidence: Evidence,
  reading: Reading,
): readonly Component[] {
  const parts: Component[] = [];
  const common = () => ({ id: reading.newId(), evidence, note: "" });
  const signOn = parseAmount(cells.one("sign-on"), reading.currency);
  if (signOn.ok)
    parts.push({
      ...common(),
      kind: "sign-on",
      amount: signOn.value.amount,
      clawback: "none",
      clawbackMonths: 0,
    });
  const bonus = /^(\d{1,3}(?:[.,]\d+)?) ?%/.exec(cells.one("bonus"));
  if (bonus?.[1])
    parts.push({
      ...common(),
      kind: "bonus",
      target: Number(bonus[1].replace(",", ".")) / 100,
      history: [],
    });
  const days = /^\d{1,3}/.exec(cells.one("vacation"));
  if (days && Number(days[0]) <= 366)
    parts.push({ ...common(), kind: "vacation", days: Number(days[0]) });
  return parts;
}

function withComponents(opportunity: Opportunity, components: readonly Component[]): Opportunity {
  const latest = currentPackage(opportunity);
  if (!latest || components.length === 0) return opportunity;
  return {
    ...opportunity,
    packages: [...opportunity.packages.slice(0, -1), { ...latest, components }],
  };
}

function withDeadline(
  opportunity: Opportunity,
  cells: MeantCells,
  reading: Reading,
): Result<Opportunity> {
  const text = oneLine(cells.one("deadline"));
  if (text === "") return ok(opportunity);
  const date = writtenDay(text, reading.order);
  if (!date) return { ok: false, failure: notADay(text, "deadline") };
  const deadline = {
    id: reading.newId(),
    kind: "offer-expires" as const,
    date,
    time: null,
    note: "",
    isDone: false,
  };
  return ok({ ...opportunity, deadlines: [...opportunity.deadlines, deadline] });
}
