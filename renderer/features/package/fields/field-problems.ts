import type { Failure } from "../../../../shared/result";
import { failureSentence } from "../../../../shared/wording/failure-sentence";

/** The sentence at one field, if it has a fault of its own. */
export function problemAt(failures: readonly Failure[], field: string): string | undefined {
  const failure = failures.find((it) => it.field === field);
  return failure && failureSentence(failure);
}

/** The faults inside a field, by their path from there: `exits.0.value` inside `exits` is `0.value`. */
export function problemsWithin(failures: readonly Failure[], field: string): readonly Failure[] {
  return failures.flatMap((failure) =>
    failure.field?.startsWith(`${field}.`)
      ? [{ ...failure, field: failure.field.slice(field.length + 1) }]
      : [],
  );
}
