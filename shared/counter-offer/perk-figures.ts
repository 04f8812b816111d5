import type { ComponentValue, PackageValue } from "../compensation/package-value";
import { cash, number, type Part, percent, text } from "../compensation/part";
import type { ComponentKind } from "../model/component";

/**
 * Perks a contract can name with one figure. What is the user's own fact (commute, food) or a plan for
 * everyone (ESPP) is nothing to ask one person for, and risky pay is never on the sheet (R9).
 */
export const sheetKinds = [
  "sign-on",
  "pension",
  "vacation",
  "hours",
  "sick-days",
  "remote-days",
  "allowance",
] as const satisfies readonly ComponentKind[];
export type SheetKind = (typeof sheetKinds)[number];

/** One figure of a package: how much, and how it reads. */
export type PerkFigure = { readonly amount: number; readonly parts: readonly Part[] };

/** Hours are better when they are fewer. */
export function isBetter(kind: SheetKind, a: number, b: number): boolean {
  return kind === "hours" ? a < b : a > b;
}

/** What a package says of one kind: a figure, known to be nothing, or nothing said (R11). */
export function perkFigure(value: PackageValue, kind: SheetKind): PerkFigure | "none" | "not-said" {
  const own = value.components.filter((it) => it.component.kind === kind);
  const amount = own.length === 0 ? null : amountOf(own, kind);
  if (amount !== null) return { amount, parts: partsOf(kind, amount) };
  return value.none.includes(kind) ? "none" : "not-said";
}

/** Money in the settings' currency, days, hours a week or a share of base. Null without a rate (R28). */
function amountOf(own: readonly ComponentValue[], kind: SheetKind): number | null {
  const amounts = own.map((it) => oneAmount(it));
  if (amounts.some((it) => it === null)) return null;
  const known = amounts.filter((it) => it !== null);
  return kind === "hours"
    ? (known.at(-1) ?? null)
    : known.reduce((total, amount) => total + amount, 0);
}

function oneAmount({ component, worth }: ComponentValue): number | null {
  switch (component.kind) {
    case "vacation":
    case "sick-days":
      return component.days;
    case "remote-days":
      return component.daysPerYear;
    case "hours":
      return component.contractHours;
    case "pension": {
      const share = worth.ok ? worth.value.detail[0] : null;
      return share?.as === "percent" ? share.fraction : null;
    }
    default:
      return worth.ok ? worth.value.promisedPerYear : null;
  }
}

function partsOf(kind: SheetKind, amount: number): readonly Part[] {
  switch (kind) {
    case "pension":
      return [percent(amount)];
    case "hours":
      return [number(amount), text("h a week")];
    case "vacation":
    case "sick-days":
    case "remote-days":
      return [number(amount, "days")];
    default:
      return [cash(amount)];
  }
}
