import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";

/**
 * Runs the named parts of the tests one after another, all of them even when one fails, and ends with one
 * line: `N passed, N failed, N skipped`. `--kills 1000` sets how often the faults kill a writing host; `--quick` tries each
 * property with 500 cases instead of 10,000.
 */
const configs: Readonly<Record<string, string>> = {
  unit: "vitest.config.ts",
  faults: "vitest.faults.config.ts",
  e2e: "vitest.e2e.config.ts",
};

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
});

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: "string" }, quick: { type: "boolean" } },
});
if (values.quick) process.env.PROPERTY_RUNS ??= "500";
if (values.kills) process.env.LEVERAGE_KILLS = values.kills;

const counts = positionals.map(runPart);
const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
const failed = sum((count) => count.failed);
console.log(
  `${sum((count) => count.passed)} passed, ${failed} failed, ${sum((count) => count.skipped)} skipped`,
);
process.exitCode = failed > 0 ? 1 : 0;

/** A part that ends badly without a failed test (its setup broke) counts as one failure. */
function runPart(part: string): Count {
  const config = configs[part];
  if (!config) throw new Error(`No such part: ${part}. There are ${Object.keys(configs)}.`);
  const folder = mkdtempSync(join(tmpdir(), "leverage-report-"));
  const reportFile = join(folder, "report.json");
  const { status } = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      `--config=${config}`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${reportFile}`,
    ],
    { stdio: "inherit" },
  );
  const count = countIn(reportFile);
  rmSync(folder, { recursive: true });
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function countIn(reportFile: string): Count {
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(reportFile, "utf8")));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
