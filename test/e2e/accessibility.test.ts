import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { story } from "./harness/story";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** Every screen by its address; the sample's companies fill them. */
const screens = [
  "today",
  "pipeline",
  "anchor",
  "compare",
  "counter-offer",
  "career",
  "import",
  "settings",
  "backups",
];
const tabs = ["Timeline", "Interviews", "Rounds", "Package", "Documents", "Notes"];

async function violations(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
    );
  });
  return found;
}

async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() =>
    document.getAnimations().every((it) => it.playState !== "running"),
  );
}

for (const colorScheme of ["light", "dark"] as const)
  story(`every screen and dialog is free of axe violations, ${colorScheme}`, async (it) => {
    const page = it.page();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await settled(page);
    await page.evaluate(axeSource);
    expect(await violations(page), "first run").toEqual([]);
    await page.getByRole("button", { name: "Look around with a sample search" }).click();
    await page.getByRole("heading", { name: "Anchor" }).waitFor();
    for (const screen of screens) {
      await page.evaluate((to) => {
        window.location.hash = `#/${to}`;
      }, screen);
      await settled(page);
      expect(await violations(page), screen).toEqual([]);
    }
    await page
      .getByRole("link", { name: /Fabrikam Health/ })
      .first()
      .click();
    for (const tab of tabs) {
      await page.getByRole("tab", { name: tab }).click();
      await settled(page);
      expect(await violations(page), `opportunity, ${tab}`).toEqual([]);
    }
    for (const { name, keys } of [
      { name: "log a number", keys: "n" },
      { name: "new opportunity", keys: "Shift+N" },
      { name: "keys", keys: "?" },
      { name: "palette", keys: "Control+k" },
    ]) {
      await page.keyboard.press(keys);
      await page.getByRole("dialog").first().waitFor();
      await settled(page);
      expect(await violations(page), name).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").first().waitFor({ state: "detached" });
    }
  });
