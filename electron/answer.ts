import { type Handlers, inputs, type MethodName, methodNames } from "../shared/api";
import { parseInput } from "../shared/parse-input";
import { fail, type Result } from "../shared/result";

const known: ReadonlySet<string> = new Set(methodNames);

export function isMethod(name: string): name is MethodName {
  return known.has(name);
}

/**
 * The way of every call, from either host: parse, then the handler, always a Result. What a handler
 * throws is a broken invariant: it is logged without the user's figures and must not end the process.
 */
export async function answer(
  handlers: Handlers,
  method: MethodName,
  input: unknown,
): Promise<Result<unknown>> {
  try {
    const parsed = parseInput(inputs[method], input);
    if (!parsed.ok) return parsed;
    const handler = handlers[method] as (input: unknown) => Promise<Result<unknown>>;
    return await handler(parsed.value);
  } catch (error) {
    console.error(`${method} failed: ${error instanceof Error ? error.stack : "unknown"}`);
    return fail("unexpected");
  }
}
