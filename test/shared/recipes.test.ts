import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sources } from "../../shared/import/sources";
import { componentKinds } from "../../shared/model/component";
import { ruleBook } from "../../shared/wording/rule-book";
import { popups } from "../e2e/popups";
import { previewFixture } from "../helpers/import-fixtures";

const text = (path: string) => readFileSync(path, "utf8");

function textsIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => text(`${folder}/${name}`))
    .join("\n");
}

/** The sentences of the steps that were left out, so that a failure says what to do. */
function leftOut(...steps: readonly (readonly [isDone: boolean, step: string])[]) {
  return steps.flatMap(([isDone, step]) => (isDone ? [] : [step]));
}

/** The steps of CONTRIBUTING.md that the compiler cannot hold. */
describe("a kind of component is added whole", () => {
  const valued = textsIn("test/shared/compensation/items");
  it.each(componentKinds)("%s", (kind) => {
    expect(
      leftOut([
        valued.includes(`"${kind}"`),
        `Step 3: value a component of the kind "${kind}" in test/shared/compensation/items/.`,
      ]),
    ).toEqual([]);
  });
});

describe("a rule is added whole", () => {
  const method = text("docs/method.md");
  const titles = textsIn("test");
  const checks = textsIn("shared/rules");
  const checkTitles = textsIn("test/shared/rules");

  it.each(Object.entries(ruleBook))("%s", (rule, { app }) => {
    const isReported = checks.includes(`rule: "${rule}"`);
    expect(
      leftOut(
        [method.includes(`\n| ${rule} |`), `Step 1: give ${rule} its row in docs/method.md.`],
        [
          !app.startsWith("Checked") || checks.includes(`"${rule}"`),
          `Step 2: the rule book says that ${rule} is checked; write the check in shared/rules/.`,
        ],
        [
          titles.includes(`"${rule}: `),
          `Step 3: write a test whose title starts with "${rule}: ".`,
        ],
        [
          !isReported || new RegExp(`\\b${rule}\\b`).test(checkTitles),
          `Step 3: shared/rules/ reports ${rule}; show in test/shared/rules/ what breaks it.`,
        ],
      ),
    ).toEqual([]);
  });

  it("docs/method.md tells the rules in their order, and no others", () => {
    expect(method.match(/(?<=^\| )R\d+(?= \|)/gm)).toEqual(Object.keys(ruleBook));
  });
});

describe("an import format is added whole", async () => {
  const headers = text("test/shared/import/sources.test.ts");
  const previews = textsIn("test/shared/import");
  const tables = readdirSync("test/fixtures/import").filter(
    (file) => previews.includes(`"${file}"`) && /^(?!not-a).*\.(csv|tsv)$/.test(file),
  );
  const shown = await Promise.all(tables.map(async (it) => (await previewFixture(it)).source.name));

  it.each([...new Set(sources.map(({ name }) => name))])("%s", (name) => {
    expect(
      leftOut(
        [
          headers.includes(`"${name}"`),
          `Step 2: write the header of ${name} down in test/shared/import/sources.test.ts.`,
        ],
        [
          shown.includes(name),
          `Step 3: put a small file of ${name} into test/fixtures/import/, and show what its rows become in test/shared/import/.`,
        ],
      ),
    ).toEqual([]);
  });
});

describe("a screen is added whole", () => {
  const app = text("renderer/app.tsx");
  const ways = ["shell/navbar.tsx", "palette/use-commands.ts"]
    .map((path) => text(`renderer/features/${path}`))
    .concat(text("renderer/ui/more-screens.ts"))
    .join("\n");
  const tested = new Set(readdirSync("test/renderer"));
  const screens = readdirSync("renderer/features", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("-screen.tsx"))
    .map((path) => path.replaceAll("\\", "/"));

  it.each(screens)("%s", (path) => {
    const [folder = ""] = path.split("/");
    expect(
      leftOut(
        [
          app.includes(`import("./features/${path.replace(".tsx", "")}")`),
          `Step 2: load renderer/features/${path} lazily in renderer/app.tsx.`,
        ],
        [tested.has(folder), `Step 3: write a test of the screen in test/renderer/${folder}/.`],
      ),
    ).toEqual([]);
  });

  const routes = [
    ...text("renderer/state/route.ts").matchAll(/ \| \{ readonly screen: "([\w-]+)"/g),
  ];
  it.each(routes.map(([, name]) => name))("the route %s is offered by a name", (name) => {
    expect(
      leftOut([
        ways.includes(`screen: "${name}"`),
        `Step 2: give "${name}" its entry in renderer/ui/more-screens.ts.`,
      ]),
    ).toEqual([]);
  });
});

describe("a dialog, a menu or a card is added whole", () => {
  const frames = ["ui/dialogs/dialog.tsx", "ui/dialogs/record-dialog.tsx"];
  const drawn = readdirSync("renderer", { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".tsx") && !frames.includes(path))
    .filter((path) =>
      /<(Dialog|RecordDialog|Menu|Popover|HoverCard|Spotlight\.Root|Modal)[\s>]/.test(
        text(`renderer/${path}`),
      ),
    );

  it("is met with axe, and its focus followed: it has its place in test/e2e/popups.ts", () => {
    expect(drawn.toSorted()).toEqual(Object.keys(popups).toSorted());
  });
});
