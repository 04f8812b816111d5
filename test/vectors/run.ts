import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ZodError } from "zod";
import { problemOf, readVectors } from "./evaluate";

/**
 * `npm run vectors`: evaluates the vector file that VECTORS names, else the project's own. A line for each
 * vector that fails, then the count; exit code 1 on a failure or an unknown op. A file that cannot be
 * evaluated is one failure.
 */
const path = process.env.VECTORS || fileURLToPath(new URL("vectors.json", import.meta.url));
const read = vectorsIn(path);
const vectors = read.ok ? read.vectors : [];
const problems = read.ok
  ? vectors.flatMap((vector) => {
      const problem = problemOf(vector);
      return problem === null ? [] : [`${vector.op}: ${vector.name}: ${problem}`];
    })
  : [read.problem];
for (const line of problems) console.log(line);
console.log(`${Math.max(0, vectors.length - problems.length)} passed, ${problems.length} failed`);
if (problems.length > 0) process.exitCode = 1;

type Read =
  | { readonly ok: true; readonly vectors: ReturnType<typeof readVectors> }
  | { readonly ok: false; readonly problem: string };

function vectorsIn(path: string): Read {
  try {
    return { ok: true, vectors: readVectors(readFileSync(path, "utf8")) };
  } catch (error) {
    const why =
      error instanceof ZodError
        ? "It is not a list of examples, each with its op, input and expect."
        : error instanceof Error
          ? error.message
          : String(error);
    return { ok: false, problem: `${path} cannot be evaluated. ${why}` };
  }
}
