import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { opportunityHref, opportunityTabs } from "../../renderer/state/route";
import { hostileWorkspace } from "../helpers/hostile-workspace";
import { everyScreen } from "./every-screen";
import { story } from "./harness/story";

story(
  "25: markup, script links and formulas in every text are only ever text",
  async ({ folder, restart }) => {
    const workspace = hostileWorkspace();
    writeFileSync(join(folder, "workspace.json"), JSON.stringify(workspace));
    const page = await restart();
    page.on("dialog", (dialog) => {
      throw new Error(`A text was run: ${dialog.message()}`);
    });
    const [opportunity] = Object.values(workspace.opportunities);
    const tabs = opportunityTabs.map((tab) => opportunityHref(opportunity?.id ?? "", tab));
    for (const address of [...everyScreen, ...tabs]) {
      await visit(page, address);
      expect(
        await page.locator("img[onerror], a[href^='javascript:'], script:not([src])").count(),
      ).toBe(0);
    }
  },
);

async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await page.getByRole("main").waitFor();
  await page.waitForTimeout(300);
}
