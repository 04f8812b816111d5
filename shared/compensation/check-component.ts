import { z } from "zod";
import { type Component, componentSchema } from "../model/component";
import { failureOf } from "../parse-input";
import type { Failure } from "../result";
import { worthOf } from "./fields";
import type { ValuationContext } from "./valuation";

type CheckedComponent =
  | { readonly component: Component; readonly failures: readonly [] }
  | { readonly component: null; readonly failures: readonly Failure[] };

/**
 * What a form holds, checked as it is typed: the component, or every failure at its field. What the
 * schema cannot see, the valuation can: a number too large to compute with. A base that nobody has said
 * yet, or a rate that is missing, is no fault of the component.
 */
export function checkComponent(draft: unknown, context: ValuationContext): CheckedComponent {
  const parsed = componentSchema.safeParse(draft);
  if (!parsed.success)
    return {
      component: null,
      failures: parsed.error.issues.map((issue) => atInput(failureOf(new z.ZodError([issue])))),
    };
  const worth = worthOf(parsed.data, context);
  if (worth.ok || worth.failure.code === "missing-rate" || worth.failure.code === "base-missing")
    return { component: parsed.data, failures: [] };
  return { component: null, failures: [worth.failure] };
}

/** An amount is one input of the form, whichever part of the record is wrong. */
function atInput(failure: Failure): Failure {
  const field = failure.field?.replace(/\.(minor|millionths|currency)$/, "");
  return field === undefined ? failure : { ...failure, field };
}
