import type { SearchEvidence } from "../negotiation/search-evidence";
import { witnessOf } from "./company-rows";
import { captions, labelled } from "./labels";
import { type Axis, axisAround } from "./scale";
import type { CompanyRow, LineMark, MoneyLine } from "./view-types";

type Numbers = { readonly ask: number | null; readonly other: number | null };

/** One axis around every number on the card. */
export function lineAxis(
  evidence: SearchEvidence,
  rows: readonly CompanyRow[],
  steps: readonly { readonly at: number }[],
  { ask, other }: Numbers,
): Axis {
  const { floor, ceiling, currentSalary } = evidence;
  const values = [
    floor?.amount,
    ceiling?.amount,
    currentSalary,
    ask,
    other,
    ...steps.map((it) => it.at),
    ...rows.flatMap((row) => row.marks.map((it) => it.amount)),
  ].filter((it) => it !== null && it !== undefined);
  return axisAround(values, ceiling === null);
}

/** All companies on one line. */
export function moneyLine(
  evidence: SearchEvidence,
  rows: readonly CompanyRow[],
  axis: Axis,
  numbers: Numbers,
): MoneyLine {
  const { floor, ceiling, currentSalary } = evidence;
  const bound = { floor: floor?.amount ?? null, ceiling: ceiling?.amount ?? null };
  return {
    axis,
    floor: floor && { amount: floor.amount, witness: floor.figure && witnessOf(floor.figure) },
    ceiling: ceiling && { amount: ceiling.amount, witness: witnessOf(ceiling) },
    current: currentSalary,
    ...numbers,
    verbal: onePerAmount(
      rows.flatMap((row) => spokenAbove(row, floor?.amount ?? 0, ceiling?.amount ?? null)),
    ),
    captions: captions({ ...bound, current: currentSalary }, axis),
    gap: floor && ceiling ? ceiling.amount - floor.amount : null,
    inPlay: rows.length,
    onPaper: evidence.livePapers.length,
  };
}

/** The highest spoken number of a company between floor and ceiling: hollow, never counted (R4). */
function spokenAbove(row: CompanyRow, floor: number, ceiling: number | null): readonly LineMark[] {
  const said = row.marks.findLast((it) => it.kind === "verbal");
  const isInGap = said && said.amount > floor && (ceiling === null || said.amount < ceiling);
  return isInGap ? [said] : [];
}

/** Marks of one amount would lie on top of each other. */
function onePerAmount(marks: readonly LineMark[]): readonly LineMark[] {
  return [...new Map(marks.map((it) => [it.amount, it])).values()];
}

export function withLabels(rows: readonly CompanyRow[], axis: Axis): readonly CompanyRow[] {
  return rows.map((row) => ({ ...row, marks: labelled(row.marks, axis) }));
}
