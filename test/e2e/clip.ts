import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildIfNeeded } from "../../electron/start/build.mjs";
import { startHostProcess } from "../helpers/host-process";
import { temporaryFolder } from "../helpers/temporary-folder";
import { logNumber, startSearch } from "./acts";
import { NARROW } from "./harness/app";
import { launchBrowser } from "./harness/browser";
import { movingPicture, type Still } from "./moving-picture";

/** `npm run clip`: the main job as a moving picture, from the first run to the number to say. */
const FILE = join(import.meta.dirname, "../../docs/main-job.png");

buildIfNeeded();
const { folder, remove } = temporaryFolder();
const host = await startHostProcess({ folder });
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ viewport: NARROW, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(host.address);
  writeFileSync(FILE, movingPicture(await playMainJob(page)));
} finally {
  await browser.close();
  await host.kill("SIGTERM");
  remove();
}

/** Says what one earns, logs what two companies answered, and sees the number after each. */
async function playMainJob(page: Page): Promise<readonly Still[]> {
  const stills: Still[] = [];
  const still = async (seconds: number) => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    stills.push({ png: await page.screenshot({ animations: "disabled" }), seconds });
  };
  await page.getByLabel("Your current base salary").fill("106,000");
  await still(2);
  await startSearch(page, { salary: "106,000" });
  await still(2.5);
  await logNumber(page, {
    company: "Globex",
    role: "Engineer",
    who: "They said",
    what: "Their first number",
    base: "130,000",
    evidence: "Written",
  });
  await still(3);
  await logNumber(page, {
    company: "Tailspin",
    role: "Engineer",
    who: "I said",
    what: "My ask",
    base: "146,000",
  });
  await still(2);
  await logNumber(page, {
    company: "Tailspin",
    who: "They said",
    what: "They refused my ask",
    base: "146,000",
  });
  await still(4);
  return stills;
}
