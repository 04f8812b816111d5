import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sources } from "../../shared/import/sources";
import { componentKinds } from "../../shared/model/component";
import { ruleBook } from "../../shared/wording/rule-book";

const textsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("\n");

/** The steps of CONTRIBUTING.md that the compiler cannot hold. */
describe("what is added is added whole", () => {
  const valued = textsIn("test/shared/compensation");
  it.each(componentKinds)("%s is tested where components are valued", (kind) => {
    expect(valued).toContain(`"${kind}"`);
  });

  const method = readFileSync("docs/method.md", "utf8");
  it("every rule has its row in docs/method.md, in order", () => {
    expect(method.match(/(?<=^\| )R\d+(?= \|)/gm)).toEqual(Object.keys(ruleBook));
  });

  const imported = readFileSync("test/shared/import/sources.test.ts", "utf8");
  it.each(sources)("$name is an import format whose header is tested", ({ name }) => {
    expect(imported).toContain(`"${name}"`);
  });

  it("every screen has a test", () => {
    const tested = new Set(readdirSync("test/renderer"));
    const screens = readdirSync("renderer/features", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith("-screen.tsx"))
      .map((path) => path.split(/[\\/]/)[0]);
    expect(screens.filter((name) => !tested.has(name ?? ""))).toEqual([]);
  });
});
