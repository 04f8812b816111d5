import {
  type ComponentClass,
  type ComponentKind,
  classOf,
  componentKinds,
} from "../../model/component";
import { rowOf } from "../fields";
import type { Sums, View } from "../totals";
import { bestMarks, type Entry } from "./best-mark";
import { cellOf } from "./cells";
import type {
  ClassGroup,
  CompareCell,
  CompareRow,
  Contestant,
  Subtotal,
  TotalKind,
  TotalRow,
} from "./compare-types";

/** Base, concrete, risky: the subtotal of each column and a row for each kind that any column has. */
export function groupsOf(contestants: readonly Contestant[], view: View): readonly ClassGroup[] {
  const kinds = kindsIn(contestants);
  const rows = (of: ComponentClass) =>
    kinds.filter((kind) => classOf(kind) === of).map((kind) => rowFor(kind, contestants, view));
  return [
    { class: "base", subtotals: baseCells(contestants), rows: [] },
    { class: "concrete", subtotals: subtotals(contestants, "concrete"), rows: rows("concrete") },
    { class: "risky", subtotals: subtotals(contestants, "risky"), rows: rows("risky") },
  ];
}

/** Kinds that at least one column has, in the order of all screens. */
export function kindsIn(contestants: readonly Contestant[]): readonly ComponentKind[] {
  const present = new Set<ComponentKind>();
  for (const { worth } of contestants) {
    for (const { component } of worth.said.components) present.add(component.kind);
    for (const { component } of worth.onPaper?.components ?? []) present.add(component.kind);
  }
  return componentKinds.filter((kind) => present.has(kind));
}

function rowFor(kind: ComponentKind, contestants: readonly Contestant[], view: View): CompareRow {
  const cells = contestants.map((contestant) => cellOf(kind, contestant, view));
  const marks = bestMarks(
    cells.map((cell, i) => ({
      amount: meritOf(kind, cell),
      isProven: isProven(cell, contestants[i]),
      isLive: contestants[i]?.column.isLive ?? false,
    })),
  );
  const { label, labelNote } = rowOf(kind);
  return {
    kind,
    class: classOf(kind),
    label,
    labelNote: labelNote ?? null,
    cells: cells.map((cell, i) => ({ ...cell, mark: marks[i] ?? null })),
  };
}

/** What a cell is compared by: fewer hours are better, "none" is nothing, "not asked" is unknown. */
function meritOf(kind: ComponentKind, cell: CompareCell): number | null {
  if (kind === "hours") return cell.hours === null ? null : -cell.hours;
  return cell.state === "none" ? 0 : cell.counted;
}

/** "None" is as good as the column's paper; a figure has its own evidence. */
function isProven(cell: CompareCell, contestant: Contestant | undefined): boolean {
  if (!contestant?.column.isLive) return false;
  return cell.state === "none" ? contestant.column.isOnPaper : cell.isOnPaper;
}

function baseCells(contestants: readonly Contestant[]): readonly Subtotal[] {
  const marks = bestMarks(contestants.map((it) => entryOf(it, it.shown?.base ?? null)));
  return contestants.map((it, i) => ({
    ...subtotal(it, it.shown?.base ?? null, null),
    mark: marks[i] ?? null,
  }));
}

function subtotals(contestants: readonly Contestant[], of: ComponentClass): readonly Subtotal[] {
  const promised = (sums: Sums) => (of === "risky" ? sums.promisedRisky : sums.promisedConcrete);
  return contestants.map((it) =>
    subtotal(it, it.shown?.[of] ?? null, it.said && promised(it.said)),
  );
}

function subtotal(
  { column }: Contestant,
  counted: number | null,
  promised: number | null,
): Subtotal {
  return {
    columnId: column.id,
    counted,
    promised: promised === counted ? null : promised,
    isOnPaper: column.isOnPaper,
    mark: null,
  };
}

/** The three totals, the pay of a real hour and the level pay, each against the current job. */
export function totalsOf(contestants: readonly Contestant[]): readonly TotalRow[] {
  return [
    totalRow("guaranteed", contestants, (it) => it.shown?.guaranteed ?? null),
    totalRow("expected", contestants, (it) => it.shown?.expected ?? null),
    totalRow("promised", contestants, (it) => it.said?.promised ?? null),
    totalRow("per-hour", contestants, (it) => it.column.perHour?.withCommute ?? null),
    totalRow("level-pay", contestants, (it) => it.levelPay),
  ];
}

function totalRow(
  kind: TotalKind,
  contestants: readonly Contestant[],
  amountOf: (contestant: Contestant) => number | null,
): TotalRow {
  const current = contestants.find((it) => it.column.isCurrentJob);
  const now = current ? amountOf(current) : null;
  // The largest promise is nothing to mark: promises are not counted (R12).
  const marks =
    kind === "promised" ? [] : bestMarks(contestants.map((it) => entryOf(it, amountOf(it))));
  return {
    kind,
    cells: contestants.map((it, i) => {
      const amount = amountOf(it);
      const isCompared = amount !== null && now !== null && it !== current;
      return {
        columnId: it.column.id,
        amount,
        difference: isCompared ? amount - now : null,
        isOnPaper: it.column.isOnPaper,
        mark: marks[i] ?? null,
      };
    }),
  };
}

function entryOf({ mayLead, column }: Contestant, amount: number | null): Entry {
  const isComplete = column.failures.length === 0;
  return { amount, isProven: mayLead, isLive: column.isLive && isComplete && !column.isOnPaper };
}
