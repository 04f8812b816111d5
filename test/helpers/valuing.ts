import { worthOf } from "../../shared/compensation/fields";
import type { Valuation, ValuationContext } from "../../shared/compensation/valuation";
import { type ComponentKind, componentSchema } from "../../shared/model/component";
import type { Evidence } from "../../shared/model/evidence";
import { type Package, packageSchema } from "../../shared/model/package";
import { type Assumptions, defaultSettings } from "../../shared/model/settings";
import { sharePrice } from "../../shared/money";
import { fail, ok, type Result } from "../../shared/result";
import { pay, testId } from "./workspaces";

/** Values single components in tests: US dollars, the default assumptions and 100,000 base unless told. */

export const dollarsAShare = (units: number) => sharePrice(units, "USD");

export function aContext(
  told: {
    readonly base?: number | null;
    readonly contractHours?: number;
    readonly assumptions?: Partial<Assumptions>;
    readonly rates?: Readonly<Record<string, number>>;
  } = {},
): ValuationContext {
  const rates: Readonly<Record<string, number>> = { USD: 1, ...told.rates };
  return {
    base: told.base === undefined ? 100_000 : told.base,
    contractHours: told.contractHours ?? 40,
    assumptions: { ...defaultSettings.assumptions, ...told.assumptions },
    rateFrom: (currency) => {
      const rate = rates[currency];
      return rate === undefined
        ? fail("missing-rate", { params: { from: currency, to: "USD" } })
        : ok(rate);
    },
  };
}

/** A component as a form would hand it over, parsed by its schema. */
export function aComponent(
  kind: ComponentKind,
  fields: Readonly<Record<string, unknown>>,
  evidence: Evidence = "written",
) {
  return componentSchema.parse({ id: testId(), kind, evidence, ...fields });
}

export function tryValue(
  kind: ComponentKind,
  fields: Readonly<Record<string, unknown>>,
  told: Parameters<typeof aContext>[0] & { readonly evidence?: Evidence } = {},
): Result<Valuation> {
  return worthOf(aComponent(kind, fields, told.evidence), aContext(told));
}

/** The valuation of a component that must succeed. */
export function valueOfA(...args: Parameters<typeof tryValue>): Valuation {
  const worth = tryValue(...args);
  if (!worth.ok) throw new Error(`${args[0]}: ${worth.failure.code}`);
  return worth.value;
}

/** The answer of a rule that must succeed. */
export function answer<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** A package version: base with its evidence and components by kind. */
export function aPackage(
  base: number | null,
  evidence: Evidence,
  components: Package["components"] = [],
  more: Partial<Package> = {},
): Package {
  return packageSchema.parse({
    id: testId(),
    date: "2026-05-01",
    base: base === null ? null : { pay: pay(base), evidence },
    components,
    ...more,
  });
}
