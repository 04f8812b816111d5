import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { problemOf, readVectors } from "./evaluate";

/**
 * `npm run vectors`: evaluates the vector file that VECTORS names, else the project's own. A line for each
 * vector that fails, then the count; exit code 1 on a failure or an unknown op.
 */
const path = process.env.VECTORS || fileURLToPath(new URL("vectors.json", import.meta.url));
const vectors = readVectors(readFileSync(path, "utf8"));
const problems = vectors.flatMap((vector) => {
  const problem = problemOf(vector);
  return problem === null ? [] : [`${vector.op}: ${vector.name}: ${problem}`];
});
for (const line of problems) console.log(line);
console.log(`${vectors.length - problems.length} passed, ${problems.length} failed`);
if (problems.length > 0) process.exitCode = 1;
