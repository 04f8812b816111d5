import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../helpers/temporary-folder";

const ROOT = join(import.meta.dirname, "../..");
const { folder, remove } = temporaryFolder();
afterAll(remove);

/** `npm run vectors` over a file. */
function vectors(file: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "test/vectors/run.ts"],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, VECTORS: file } },
  );
  return { status, lines: stdout.trim().split("\n"), stderr };
}

test.each([
  ["is not there", () => join(folder, "none.json"), /none\.json cannot be evaluated\. ENOENT/],
  [
    "is no JSON",
    () => {
      writeFileSync(join(folder, "text.json"), "ask: 110000");
      return join(folder, "text.json");
    },
    /text\.json cannot be evaluated\./,
  ],
  [
    "has another form",
    () => {
      writeFileSync(join(folder, "form.json"), '{"examples":[]}');
      return join(folder, "form.json");
    },
    /not a list of examples/,
  ],
])("a file of examples that %s is one failure with its reason, not a crash", (_, file, says) => {
  const { status, lines, stderr } = vectors(file());
  expect(lines[0]).toMatch(says);
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
  expect(stderr).not.toContain("    at ");
  expect(status).toBe(1);
});
