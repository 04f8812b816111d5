import type { Entered, EnteredFields } from "../../../../shared/compensation/component-draft";
import { isFields } from "../../../../shared/compensation/component-draft";
import type { Money, SharePrice } from "../../../../shared/money";

/** What a draft holds, narrowed for the input that shows it; anything else shows as empty. */

export function enteredMoney(entered: Entered | undefined): Money | null {
  if (!isFields(entered)) return null;
  const { minor, currency } = entered;
  return typeof minor === "number" && typeof currency === "string" ? { minor, currency } : null;
}

export function enteredPrice(entered: Entered | undefined): SharePrice | null {
  if (!isFields(entered)) return null;
  const { millionths, currency } = entered;
  return typeof millionths === "number" && typeof currency === "string"
    ? { millionths, currency }
    : null;
}

export function enteredNumber(entered: Entered | undefined): number | null {
  return typeof entered === "number" ? entered : null;
}

export function enteredNumbers(entered: Entered | undefined): readonly (number | null)[] {
  return Array.isArray(entered) ? entered.map(enteredNumber) : [];
}

export function enteredRows(entered: Entered | undefined): readonly EnteredFields[] {
  return Array.isArray(entered) ? entered.filter(isFields) : [];
}
