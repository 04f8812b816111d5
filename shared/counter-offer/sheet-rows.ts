import { rowOf } from "../compensation/fields";
import type { PackageValue } from "../compensation/package-value";
import { cash, type Part } from "../compensation/part";
import { isBetter, type PerkFigure, perkFigure, type SheetKind, sheetKinds } from "./perk-figures";

/** More than this does not fit three minutes (R22). */
const MOST_ASKED = 4;
const MOST_PERKS = 5;

/** A figure in a column: what it says, known to be nothing, nobody said, or a column left empty. */
export type SheetCell =
  | { readonly state: "figure"; readonly parts: readonly Part[] }
  | { readonly state: "none" | "not-said" | "empty" };

/** One line of the sheet. `ask` null: their figure is fine as it is. */
export type SheetRow = {
  readonly kind: "base" | SheetKind;
  readonly label: string;
  readonly said: SheetCell;
  readonly paper: SheetCell;
  readonly ask: readonly Part[] | null;
};

const emptyCell: SheetCell = { state: "empty" };

type SheetFigures = {
  /** The one number, units a year; null when there is nothing to ask. */
  readonly number: number | null;
  /** What the company of the sheet said, and the best paper elsewhere. Null where there is none. */
  readonly theirs: PackageValue | null;
  readonly elsewhere: PackageValue | null;
  /** The employer knows what the job pays: what was never entered stays empty, and nobody signs on. */
  readonly isEmployer: boolean;
  /** False where the other paper would show them that they pay more already (R17). */
  readonly showsPaper: boolean;
};

/**
 * What to write into the contract: the base first, then the concrete perks that the best paper has and
 * they have not, then what is fine as offered. Risky pay never (R9).
 */
export function sheetRows(figures: SheetFigures): readonly SheetRow[] {
  const perks = sheetKinds.flatMap((kind) => perkRow(kind, figures) ?? []);
  const asked = perks.filter((it) => it.ask !== null).slice(0, MOST_ASKED);
  const fine = perks.filter((it) => it.ask === null).slice(0, MOST_PERKS - asked.length);
  return [baseRow(figures), ...asked, ...fine];
}

function baseRow({ number, theirs, elsewhere, showsPaper }: SheetFigures): SheetRow {
  return {
    kind: "base",
    label: "Base salary",
    said: baseCell(theirs),
    paper: showsPaper ? baseCell(elsewhere) : emptyCell,
    ask: number === null ? null : [cash(number)],
  };
}

function baseCell(value: PackageValue | null): SheetCell {
  const base = value?.base ?? null;
  return base === null ? { state: "not-said" } : { state: "figure", parts: [cash(base)] };
}

function perkRow(kind: SheetKind, figures: SheetFigures): SheetRow | null {
  const said = figures.theirs ? perkFigure(figures.theirs, kind) : "not-said";
  const paper = figures.elsewhere ? perkFigure(figures.elsewhere, kind) : "not-said";
  const row = {
    kind,
    label: figures.isEmployer && kind === "sign-on" ? "One-off payment" : rowOf(kind).label,
    said: figures.isEmployer && said === "not-said" ? emptyCell : cellOf(said),
    paper: figures.showsPaper ? cellOf(paper) : emptyCell,
  };
  if (isFigure(paper) && isMissing(kind, said, paper)) return { ...row, ask: paper.parts };
  return isFigure(said) && isFigure(paper) ? { ...row, ask: null } : null;
}

function isMissing(
  kind: SheetKind,
  said: PerkFigure | "none" | "not-said",
  paper: PerkFigure,
): boolean {
  if (isFigure(said)) return isBetter(kind, paper.amount, said.amount);
  // Nothing said about hours is the usual week, not none.
  return kind !== "hours" && paper.amount > 0;
}

function isFigure(figure: PerkFigure | "none" | "not-said"): figure is PerkFigure {
  return typeof figure === "object";
}

function cellOf(figure: PerkFigure | "none" | "not-said"): SheetCell {
  return isFigure(figure) ? { state: "figure", parts: figure.parts } : { state: figure };
}
