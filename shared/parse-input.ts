import type { z } from "zod";
import { type Failure, type FailureCode, failureCodes, ok, type Result } from "./result";

const codes: ReadonlySet<string> = new Set(failureCodes);

/** The first thing wrong with an input, at its field. A schema's message is a failure code or a library's text. */
export function failureOf(error: z.ZodError): Failure {
  const issue = error.issues[0];
  const code = issue && isCode(issue.message) ? issue.message : "invalid-input";
  const field = issue?.path.join(".");
  return field ? { code, field } : { code };
}

/** Parses what came from outside: the value in the schema's shape, or a failure at its field. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(input);
  return parsed.success ? ok(parsed.data) : { ok: false, failure: failureOf(parsed.error) };
}

function isCode(text: string): text is FailureCode {
  return codes.has(text);
}
