import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildIfNeeded } from "../../electron/start/build.mjs";
import { href, opportunityTabs, type Route, type ScreenName } from "../../renderer/state/route";
import { type HostProcess, startHostProcess } from "../helpers/host-process";
import { temporaryFolder } from "../helpers/temporary-folder";
import { NARROW, WIDE } from "./harness/app";
import { launchBrowser } from "./harness/browser";

/** `npm run screenshots`: every screen with the sample search, light and dark, wide and narrow. */
const FOLDER = join(import.meta.dirname, "../../screenshots");
const themes = ["light", "dark"] as const;
const sizes = [WIDE, NARROW];

buildIfNeeded();
mkdirSync(FOLDER, { recursive: true });
const { folder, remove } = temporaryFolder();
const host = await startHostProcess({ folder });
const browser = await launchBrowser();
try {
  await photograph(host, browser, [{ name: "first-run", hash: "#/today" }]);
  const loaded = await host.call("loadSample", {});
  if (!loaded.ok) throw new Error(`No sample: ${JSON.stringify(loaded.failure)}`);
  await photograph(host, browser, await sampleScreens(host));
} finally {
  await browser.close();
  await host.kill("SIGTERM");
  remove();
}

type Screen = { readonly name: string; readonly hash: string };

/** Every screen there is; a new one does not compile without its name here. */
async function sampleScreens({ call }: HostProcess): Promise<readonly Screen[]> {
  const read = await call("readWorkspace", {});
  if (!read.ok) throw new Error(`The sample cannot be read: ${read.failure.code}`);
  const shown = Object.values(read.value.workspace.opportunities).find(({ company }) =>
    company.startsWith("Fabrikam"),
  );
  if (!shown) throw new Error("The sample has no Fabrikam to show");
  const of = shown.id;
  const routes = {
    anchor: [{ name: "1-anchor", route: { screen: "anchor" } }],
    compare: [{ name: "2-compare", route: { screen: "compare" } }],
    opportunity: opportunityTabs.map((tab) => ({
      name: `3-opportunity-${tab}`,
      route: { screen: "opportunity", id: of, tab },
    })),
    "counter-offer": [{ name: "4-counter-offer", route: { screen: "counter-offer", of } }],
    pipeline: [{ name: "5-pipeline", route: { screen: "pipeline" } }],
    today: [{ name: "6-today", route: { screen: "today" } }],
    settings: [{ name: "7-settings", route: { screen: "settings" } }],
    backups: [{ name: "7-settings-backups", route: { screen: "backups" } }],
    call: [{ name: "8-before-call", route: { screen: "call", of } }],
    career: [{ name: "9-career", route: { screen: "career" } }],
    rules: [{ name: "10-rules", route: { screen: "rules" } }],
    import: [{ name: "11-import", route: { screen: "import" } }],
    week: [{ name: "15-week", route: { screen: "week" } }],
    people: [{ name: "14-people", route: { screen: "people" } }],
    record: [{ name: "12-record", route: { screen: "record" } }],
    market: [{ name: "13-market", route: { screen: "market" } }],
  } satisfies Readonly<
    Record<ScreenName, readonly { readonly name: string; readonly route: Route }[]>
  >;
  return Object.values(routes)
    .flat()
    .map(({ name, route }) => ({ name, hash: href(route) }));
}

async function photograph(
  { address, call }: HostProcess,
  browser: Browser,
  screens: readonly Screen[],
): Promise<void> {
  for (const theme of themes) {
    await call("changeSettings", { settings: { theme }, assumptions: {} });
    for (const viewport of sizes) {
      const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
      const page = await context.newPage();
      await page.goto(address);
      for (const screen of screens) await shoot(page, screen, `${theme}-${viewport.width}`);
      await context.close();
    }
  }
}

async function shoot(page: Page, { name, hash }: Screen, variant: string): Promise<void> {
  await page.evaluate((next) => {
    window.location.hash = next;
  }, hash);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(FOLDER, `${name}-${variant}.png`) });
}
