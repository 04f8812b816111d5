import type { z } from "zod";
import { type Failure, type FailureCode, failureCodes } from "../result";
import { failureSentence } from "./failure-sentence";

/** The sentence at each field of a form that cannot be saved as it is. */
export type FieldProblems<F extends string> = Partial<Record<F, string>>;

/** What a schema refused, one sentence a field: the first that is wrong with it. */
export function schemaProblems<F extends string>(
  error: z.ZodError,
  fields: readonly F[],
): FieldProblems<F> {
  const problems: FieldProblems<F> = {};
  for (const { path, message } of error.issues) {
    const field = fields.find((it) => it === path[0]);
    if (field) problems[field] ??= failureSentence({ code: codeOf(message) });
  }
  return problems;
}

/** What the host refused, at its field; at `otherwise` when the failure names none of the form's. */
export function failureProblem<F extends string>(
  failure: Failure,
  fields: readonly F[],
  otherwise: F,
): FieldProblems<F> {
  const named = failure.field?.split(".").at(-1);
  const field = fields.find((it) => it === named) ?? otherwise;
  return { [field]: failureSentence(failure) } as FieldProblems<F>;
}

function codeOf(message: string): FailureCode {
  return failureCodes.find((it) => it === message) ?? "invalid-input";
}
