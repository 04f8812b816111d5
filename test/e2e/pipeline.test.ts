import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Workspace } from "../../shared/model/workspace";
import { sampleSearch } from "../../shared/sample/sample-search";
import { savedWorkspace } from "../helpers/saved-file";
import { visit } from "./every-screen";
import { type Story, story } from "./harness/story";

/** So many companies that every column holds more than fit in the window. */
const COPIES = 100;

/** The sample search many times over, each company with a number behind its name. */
function longSearch(): Workspace {
  const sample = sampleSearch("2026-05-12");
  const models = Object.values(sample.opportunities);
  const copies = Array.from({ length: COPIES }, (_, place) => {
    const model = models[place % models.length];
    const id = `5c2ee000-0000-4000-8000-${String(place).padStart(12, "0")}`;
    return model && { ...model, id, company: `${model.company} ${place}` };
  });
  const all = copies.flatMap((copy) => copy ?? []);
  return {
    ...sample,
    opportunities: Object.fromEntries(all.map((one) => [one.id, one])),
    contacts: {},
  };
}

async function openPipeline({ folder, restart }: Story, workspace: Workspace): Promise<Page> {
  writeFileSync(join(folder, "workspace.json"), JSON.stringify(workspace));
  const page = await restart();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await visit(page, "#/pipeline");
  return page;
}

const column = (page: Page, stage: string) =>
  page.getByRole("region", { name: new RegExp(`^${stage}, \\d`) });

story("a card is dragged to the stage it has reached, and dropped beside one stays", async (it) => {
  const page = await openPipeline(it, sampleSearch("2026-05-12"));
  const card = column(page, "Verbal offer").getByRole("article").first();
  const company = (await card.getByRole("button").first().textContent()) ?? "";
  const stageOf = () =>
    Object.values(savedWorkspace(it.folder).opportunities)
      .find((one) => one.company === company)
      ?.stages.at(-1)?.stage;

  await card.hover({ position: { x: 40, y: 60 } });
  await page.mouse.down();
  await page.mouse.move(700, 20, { steps: 8 });
  await page.mouse.up();
  await column(page, "Verbal offer").getByRole("button", { name: company }).first().waitFor();
  expect(stageOf()).toBe("verbal-offer");

  await card.hover({ position: { x: 40, y: 60 } });
  await page.mouse.down();
  const target = await column(page, "Interviewing").boundingBox();
  if (!target) throw new Error("The column is not drawn.");
  await page.mouse.move(target.x + 60, target.y + 200, { steps: 8 });
  await page.mouse.up();
  await column(page, "Interviewing").getByRole("button", { name: company }).first().waitFor();
  await expect.poll(stageOf).toBe("interviewing");
});

story("a long column shows every card on the way down, in order and without a gap", async (it) => {
  const page = await openPipeline(it, longSearch());
  const shown = column(page, "Interviewing");
  const count = Number((await shown.getAttribute("aria-label"))?.split(", ")[1]);
  expect(count).toBeGreaterThan(9);
  await shown.getByRole("article").first().hover();
  const seen = new Set<number>();
  const look = () =>
    shown.getByRole("listitem").evaluateAll((all) => {
      const boxes = all.map((one) => one.getBoundingClientRect());
      return {
        places: all.map((one) => Number(one.getAttribute("aria-posinset"))),
        gaps: boxes.slice(1).map((box, at) => Math.round(box.top - (boxes[at]?.bottom ?? 0))),
      };
    });
  for (let turn = 0; turn < count && seen.size < count; turn += 1) {
    const { places, gaps } = await look();
    for (const place of places) seen.add(place);
    expect(new Set(gaps)).toEqual(new Set([8]));
    await page.mouse.wheel(0, 300);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
  }
  expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
});
