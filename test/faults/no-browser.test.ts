import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** One story of the end-to-end tests, on a computer whose browser cannot be found. */
function tell(environment: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--config=vitest.e2e.config.ts",
      "--reporter=default",
      "test/e2e/compare.test.ts",
    ],
    {
      cwd: ROOT,
      encoding: "utf8",
      env: { HOME: process.env.HOME, PATH: "/nowhere", NO_COLOR: "1", ...environment },
    },
  );
  return { status, said: stdout + stderr };
}

describe.runIf(process.platform === "linux")("a story without a browser", () => {
  test("is counted as skipped, and says so out loud", () => {
    const { status, said } = tell({});
    expect(said).toContain("SKIPPED, there is no Chrome, Chromium or Edge here");
    expect(said).toMatch(/Tests\s+1 skipped/);
    expect(status).toBe(0);
  });

  test.each([
    ["CI", "true"],
    ["E2E_REQUIRED", "1"],
  ])("fails with %s=%s", (name, state) => {
    const { status, said } = tell({ [name]: state });
    expect(said).toContain("No Chrome, Chromium or Edge on this computer");
    expect(said).toMatch(/Tests\s+1 failed/);
    expect(status).toBe(1);
  });
});
