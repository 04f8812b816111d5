import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { disclosureHeader, disclosureRow, writeDisclosure } from "../helpers/disclosure-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { goTo, logNumber, startSearch } from "./acts";
import { story } from "./harness/story";

const chooser = (page: Page) => page.getByLabel("Disclosure file", { exact: true });

async function openMarket(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = "#/market";
  });
  await page.getByRole("heading", { level: 1, name: "Market facts" }).waitFor();
}

story(
  "filed pay: a long file is read by a worker, can be cancelled, and is looked up",
  async (it) => {
    const { folder, remove } = temporaryFolder();
    try {
      const path = join(folder, "disclosure.csv");
      await writeDisclosure(path, 100_000);
      const kept = join(it.folder, "market.arrow");
      const page = it.page();
      await startSearch(page, { salary: "106k" });
      await openMarket(page);

      // Cancelled: nothing is left behind.
      await chooser(page).setInputFiles(path);
      await page.getByText(/rows read, .* kept/).waitFor();
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByText("Cancelled. Nothing was changed.").waitFor();
      expect(existsSync(kept)).toBe(false);

      // A line that never ends, behind a good beginning.
      const endless = join(folder, "endless.csv");
      writeFileSync(endless, `${disclosureHeader}\n${disclosureRow(1)}\n`);
      truncateSync(endless, 1_000_000_000);
      await chooser(page).setInputFiles(endless);
      await page.getByText(/This is not the H-1B disclosure file/).waitFor();
      expect(existsSync(kept)).toBe(false);

      await chooser(page).setInputFiles(path);
      await page.getByLabel("Employer").waitFor({ timeout: 60_000 });
      const filed = readFileSync(kept);
      expect(filed.subarray(0, 6).toString()).toBe("ARROW1");
      const count = page
        .getByText("Filings", { exact: true })
        .locator("xpath=following-sibling::dd");
      const all = await count.first().textContent();
      await page.getByLabel("Employer").fill("employer 123");
      await expect.poll(() => count.first().textContent()).not.toBe(all);

      // A file that changes while it is read: the filings from before stand.
      await chooser(page).setInputFiles(path);
      appendFileSync(path, `${disclosureRow(2)}\n`);
      await page.getByText(/The file cannot be read/).waitFor();
      expect(readFileSync(kept).equals(filed)).toBe(true);

      const again = await it.killAndRestart();
      await openMarket(again);
      await again.getByLabel("Employer").waitFor();
    } finally {
      remove();
    }
  },
);

/** Width and height of a PNG file (PNG specification, 11.2.1). */
function sizeOfPng(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

story("Anchor and Compare leave as pictures, drawn without the network", async (it) => {
  const page = it.page();
  await startSearch(page, { salary: "106k" });
  const they = { who: "They said", what: "Their first number", role: "Engineer" } as const;
  await logNumber(page, { ...they, company: "Globex", base: "130k", evidence: "Written" });
  for (const screen of ["Anchor", "Compare"]) {
    await goTo(page, screen);
    await page.getByRole("button", { name: `Export ${screen}` }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "Save as picture (PNG)" }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`Leverage ${screen} 2026-05-12.png`);
    const [width, height] = sizeOfPng(readFileSync(await file.path()));
    expect(width).toBeGreaterThanOrEqual(2 * 1180);
    expect(height).toBeGreaterThan(600);
    await page.emulateMedia({ media: "print" });
    for (const nothingToPress of ["Copy", "Log the answer", "Add package"])
      expect(await page.getByRole("button", { name: nothingToPress }).count()).toBe(0);
    await page.emulateMedia({ media: "screen" });
  }
});

story("the counter-offer sheet prints alone and stays white in the dark theme", async (it) => {
  const page = it.page();
  await startSearch(page, { salary: "106k" });
  const they = { who: "They said", what: "Their first number", role: "Engineer" } as const;
  await logNumber(page, { ...they, company: "Globex", base: "130k", evidence: "Written" });
  await logNumber(page, { ...they, company: "Initech", base: "120k", evidence: "Verbal" });
  await goTo(page, "Counter-offer");
  const sheet = page.getByRole("article", { name: "The sheet" });
  await sheet.waitFor();
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(background).not.toBe("rgb(255, 255, 255)");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect.poll(background).toBe("rgb(255, 255, 255)");
  const printed = await sheet.evaluate((half) => {
    const style = getComputedStyle(half);
    const [red = 255] = (style.color.match(/\d+/g) ?? []).map(Number);
    const others = [...document.body.querySelectorAll("*")].filter(
      (other) => !half.contains(other) && getComputedStyle(other).visibility === "visible",
    );
    return { background: style.backgroundColor, isInkDark: red < 80, others: others.length };
  });
  expect(printed).toEqual({ background: "rgb(255, 255, 255)", isInkDark: true, others: 0 });
});
