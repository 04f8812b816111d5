import type { ComponentKind } from "../../../shared/model/component";

/** Kinds of which a package may hold several: two grants, three allowances. */
const repeatable: readonly ComponentKind[] = [
  "sign-on",
  "allowance",
  "bonus",
  "rsu",
  "refresher",
  "options",
  "promised-raise",
];

export function mayRepeat(kind: ComponentKind): boolean {
  return repeatable.includes(kind);
}
