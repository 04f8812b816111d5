import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { opportunityHref, opportunityTabs } from "../../renderer/state/route";
import { emptyWorkspace, type Workspace } from "../../shared/model/workspace";
import { sampleSearch } from "../../shared/sample/sample-search";
import { opportunityNamed } from "../helpers/prepared-search";
import { savedWorkspace } from "../helpers/saved-file";
import { enterKind, logNumber, openPackage, startSearch } from "./acts";
import { everyScreen, visit } from "./every-screen";
import { type Story, story } from "./harness/story";
import { ZOOMED } from "./zoomed";

const TODAY = "2026-05-12";
const LONG = "The Consolidated International Company of ".repeat(3).slice(0, 120);
const RIGHT_TO_LEFT = "שירותי תוכנה בע״מ";

/** What is wider than the window, and controls that nobody can reach: cut off at a side with no way to scroll. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isScroller = (it: Element) => /auto|scroll/.test(getComputedStyle(it).overflowX);
    for (const it of [document.documentElement, ...document.querySelectorAll("main, main > *")])
      if (it.scrollWidth > it.clientWidth + 1) found.push(`too wide: ${it.outerHTML.slice(0, 90)}`);
    const controls = "a, button, input:not([hidden]), select, textarea, [role=slider], [role=tab]";
    for (const it of document.querySelectorAll(`main :is(${controls}), header :is(${controls})`)) {
      const { left, right, width, height } = it.getBoundingClientRect();
      if (width < 2 || height < 2) continue;
      let around = it.parentElement;
      while (around && around.tagName !== "MAIN" && !isScroller(around))
        around = around.parentElement;
      const hasScroller = around !== null && around.tagName !== "MAIN";
      const isOut = left < -1 || right > window.innerWidth + 1;
      if (isOut && !(hasScroller && around && around.scrollWidth > around.clientWidth))
        found.push(`out of sight: ${it.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
}

/** Words that stick out of the card they belong to at a side, with nothing between that cuts or scrolls them. */
async function outsideTheirCard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cuts = (it: Element) => {
      const { overflowX, clipPath, position } = getComputedStyle(it);
      const isForReadersOnly = position === "absolute" && it.getBoundingClientRect().width < 3;
      return overflowX !== "visible" || clipPath !== "none" || isForReadersOnly;
    };
    const found = new Set<string>();
    for (const card of document.querySelectorAll("main :is(section, article)")) {
      const edge = card.getBoundingClientRect();
      const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        let around = text.parentElement;
        while (around && around !== card && !cuts(around)) around = around.parentElement;
        const range = document.createRange();
        range.selectNodeContents(text);
        const { left, right, width } = range.getBoundingClientRect();
        const isOut = left < edge.left - 1 || right > edge.right + 1;
        if (around === card && edge.width > 2 && width > 1 && isOut)
          found.add(`outside its card: ${text.textContent}`);
      }
    }
    return [...found];
  });
}

async function expectNothingCutOff(page: Page, addresses: readonly string[]): Promise<void> {
  const found: string[] = [];
  for (const address of addresses) {
    await visit(page, address);
    for (const problem of [...(await cutOff(page)), ...(await outsideTheirCard(page))])
      found.push(`${address}: ${problem}`);
  }
  expect(found).toEqual([]);
}

/** Starts again on these records. */
async function openOn({ folder, restart }: Story, workspace: Workspace): Promise<Page> {
  writeFileSync(join(folder, "workspace.json"), JSON.stringify(workspace));
  return restart();
}

function pagesOf(workspace: Workspace): readonly string[] {
  const [id = ""] = Object.keys(workspace.opportunities).slice(1);
  return opportunityTabs.map((tab) => opportunityHref(id, tab));
}

/** The sample with other names: the first company's, then all others', the past employers' among them. */
function named(first: string, others: string): Workspace {
  const sample = sampleSearch(TODAY);
  const renamed = Object.values(sample.opportunities).map((it, place) => ({
    ...it,
    company: place === 0 ? first : `${others} ${place}`,
    role: others,
  }));
  const pastJobs = Object.values(sample.pastJobs).map((it) => ({ ...it, employer: others }));
  return {
    ...sample,
    opportunities: Object.fromEntries(renamed.map((it) => [it.id, it])),
    pastJobs: Object.fromEntries(pastJobs.map((it) => [it.id, it])),
  };
}

const sizes = [
  { name: "a window of 1360 zoomed to 200%", ...ZOOMED },
  { name: "1024 wide", width: 1024, height: 700 },
  { name: "the narrowest with the whole navigation", width: 1101, height: 700 },
  { name: "a little wider", width: 1120, height: 700 },
  { name: "2560 wide", width: 2560, height: 1440 },
] as const;

story("no control is cut off from zoomed to 200% to 2560 wide, whatever the names", async (it) => {
  const workspace = named(LONG, LONG.slice(0, 112));
  const page = await openOn(it, workspace);
  await page.getByRole("heading", { level: 1 }).waitFor();
  for (const { width, height } of sizes) {
    await page.setViewportSize({ width, height });
    await expectNothingCutOff(page, [...everyScreen, ...pagesOf(workspace)]);
  }
});

story("the picture of the rounds keeps its width in every window from 1024 on", async (it) => {
  const page = await openOn(it, sampleSearch(TODAY));
  await page.getByRole("heading", { level: 1 }).waitFor();
  await visit(page, opportunityHref(opportunityNamed("Fabrikam Health").id, "rounds"));
  const picture = page.getByRole("tabpanel", { name: /^Rounds/ }).locator("svg[viewBox]");
  await picture.first().waitFor();
  const narrow: string[] = [];
  for (const width of [1024, 1100, 1101, 1120, 1200, 1240, 1280, 1300, 1301, 1360]) {
    await page.setViewportSize({ width, height: 800 });
    const widths = await picture.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().width),
    );
    const widest = Math.max(...widths);
    if (widest < 160) narrow.push(`${width}: ${widest} px`);
  }
  expect(narrow).toEqual([]);
});

story(
  "a component that is entered leaves the window where it is, title bar and all",
  async (it) => {
    const workspace = sampleSearch(TODAY);
    const page = await openOn(it, workspace);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });
    const [id = ""] = Object.keys(workspace.opportunities);
    await visit(page, opportunityHref(id, "package"));
    await page
      .getByRole("button", { name: /^Enter / })
      .last()
      .click();
    await page.getByRole("banner").first().waitFor();
    const frame = await page.evaluate(() => {
      const { scrollHeight, scrollTop } = document.documentElement;
      return { tooTall: scrollHeight - window.innerHeight, scrollTop };
    });
    expect(frame).toEqual({ tooTall: 0, scrollTop: 0 });
  },
);

/** Those of the buttons that something else lies over: a click would meet that instead. */
async function covered(buttons: Locator): Promise<readonly string[]> {
  return buttons.evaluateAll((all) =>
    all
      .filter((it) => {
        const { left, right, top, bottom } = it.getBoundingClientRect();
        const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return !it.contains(met);
      })
      .map((it) => it.textContent ?? ""),
  );
}

story("a toast never lies over the buttons of what is being filled in", async (it) => {
  const page = it.page();
  await page.setViewportSize({ width: 1024, height: 700 });
  await startSearch(page, { salary: "106k" });
  await logNumber(page, {
    who: "They said",
    what: "Their first number",
    company: "Initech",
    role: "Engineer",
    base: "114k",
  });
  await openPackage(page, "Initech");
  await enterKind(page, "Sign-on", "Amount, once", "24k");
  const toast = page.getByRole("status").filter({ hasText: "Saved the package." });
  // A toast under the mouse stays.
  await toast.hover();
  const bonus = page.getByRole("button", { name: "Enter Bonus", exact: true });
  await bonus.focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("They say, of base").focus();
  await page.keyboard.type("20");
  expect(
    await covered(page.getByRole("region", { name: "Unsaved edits" }).getByRole("button")),
  ).toEqual([]);
  await page.getByRole("button", { name: "Discard" }).focus();
  await page.keyboard.press("n");
  const foot = page.getByRole("dialog").getByRole("button", { name: /^(Cancel|Log it)$/ });
  await foot.last().scrollIntoViewIfNeeded();
  expect(await foot.count()).toBe(2);
  expect(await toast.count()).toBeGreaterThan(0);
  expect(await covered(foot)).toEqual([]);
});

story("every screen stands with no, one and fifty opportunities", async (it) => {
  const sample = sampleSearch(TODAY);
  const all = Object.values(sample.opportunities);
  const copies = Array.from({ length: 50 }, (_, place) => {
    const model = all[place % all.length];
    const id = `5c2ee000-0000-4000-8000-${String(place).padStart(12, "0")}`;
    return model && { ...model, id, company: `${model.company} ${place}` };
  });
  const of = (some: readonly (typeof all)[number][]): Workspace => ({
    ...emptyWorkspace,
    settings: sample.settings,
    currentJob: sample.currentJob,
    opportunities: Object.fromEntries(some.map((one) => [one.id, one])),
  });
  for (const some of [[], all.slice(0, 1), copies.flatMap((copy) => copy ?? [])]) {
    const page = await openOn(it, of(some));
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectNothingCutOff(page, everyScreen);
    expect(Object.keys(savedWorkspace(it.folder).opportunities)).toHaveLength(some.length);
  }
});

story(
  "a name written from right to left leaves the figures beside it in their places",
  async (it) => {
    const page = await openOn(it, named(RIGHT_TO_LEFT, "Initech"));
    await page.getByRole("heading", { level: 1 }).waitFor();
    const all: string[] = [];
    for (const address of everyScreen) {
      await visit(page, address);
      const misplaced = await page.evaluate((name) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          const at = text.textContent?.indexOf(name) ?? -1;
          const rest = text.textContent?.slice(at + name.length) ?? "";
          const figure = /\d[\d,]*/.exec(rest);
          if (at < 0 || !figure) continue;
          const place = (from: number, to: number) => {
            const range = document.createRange();
            range.setStart(text, from);
            range.setEnd(text, to);
            return range.getBoundingClientRect();
          };
          const start = at + name.length + figure.index;
          const figureAt = place(start, start + figure[0].length);
          const nameAt = place(at, at + name.length);
          if (figureAt.width > 0 && figureAt.top === nameAt.top && figureAt.left < nameAt.right - 1)
            found.push(text.textContent ?? "");
        }
        return found;
      }, RIGHT_TO_LEFT);
      all.push(...misplaced.map((text) => `${address}: ${text}`));
    }
    expect(all).toEqual([]);
  },
);
