import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "../../.github/workflows");
const workflow = (name: string) => readFileSync(join(FOLDER, name), "utf8");
const threeSystems = "system: [ubuntu-latest, windows-latest, macos-latest]";

test("every change is checked on three systems and three versions of Node", () => {
  expect(workflow("check.yml")).toContain(threeSystems);
  expect(workflow("check.yml")).toContain("node: [20, 22, 24]");
});

test("the stories are told on real Electron on three systems, and fail where its runtime is missing", () => {
  expect(workflow("desktop.yml")).toContain(threeSystems);
  expect(workflow("desktop.yml")).toContain('E2E_DESKTOP: "1"');
});

test("a release is a draft until a person publishes it", () => {
  expect(workflow("release.yml")).toContain(threeSystems);
  expect(workflow("release.yml")).toMatch(/gh release create .* --draft/);
  expect(workflow("release.yml")).toContain("--publish never");
});

test("a workflow may write nothing unless a job says so", () => {
  for (const name of readdirSync(FOLDER))
    expect(workflow(name), name).toMatch(/^permissions:\n {2}contents: read$/m);
});

test("no action can change under its name: each is named by its commit", () => {
  for (const name of readdirSync(FOLDER)) {
    const used = workflow(name).match(/uses: .*/g) ?? [];
    expect(used.length, name).toBeGreaterThan(0);
    for (const action of used)
      expect(action).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/);
  }
});

test("every script that a workflow runs is one of the project's", () => {
  const { scripts } = JSON.parse(readFileSync(join(FOLDER, "../../package.json"), "utf8")) as {
    scripts: Readonly<Record<string, string>>;
  };
  const run = readdirSync(FOLDER).flatMap((name) => [
    ...workflow(name).matchAll(/npm (?:run )?(?!ci\b|run\b)([a-z][\w:]*)/g),
  ]);
  const names = run.map(([, name = ""]) => name).filter((name) => name !== "");
  expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(["check", "test", "test:e2e", "package"]));
});
