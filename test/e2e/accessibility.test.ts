import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { opportunityHref, opportunityTabs } from "../../renderer/state/route";
import { emptyWorkspace, type Workspace } from "../../shared/model/workspace";
import { opportunityNamed, preparedSearch } from "../helpers/prepared-search";
import { encrypt } from "./acts";
import { expectAccessible } from "./axe";
import { everyScreen, visit } from "./every-screen";
import { type Story, story } from "./harness/story";
import { expectFinished } from "./screen-checks";

async function openOn({ folder, restart }: Story, workspace: Workspace): Promise<Page> {
  writeFileSync(join(folder, "workspace.json"), JSON.stringify(workspace));
  const page = await restart();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

story("axe finds nothing on the first run, a locked search and a broken screen", async (it) => {
  const page = it.page();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expectFinished(page, "first run");
  await page.getByLabel("Your current base salary").fill("as much as you");
  await page.getByRole("button", { name: "Show my first number" }).click();
  await page.locator("[aria-invalid=true]").first().waitFor();
  await expectAccessible(page, "first run, refused");
  await page.getByRole("button", { name: "Look around with a sample search" }).click();
  await page.getByRole("heading", { name: "Anchor" }).waitFor();

  const broken = await it.newTab();
  broken.removeAllListeners("console");
  broken.removeAllListeners("pageerror");
  await broken.route(/career-screen/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error('broken')" }),
  );
  await broken.evaluate(() => {
    window.location.hash = "#/career";
  });
  await broken.getByText("This screen broke. Your records are safe.").waitFor();
  await expectAccessible(broken, "a broken screen");
  await broken.close();

  await encrypt(page, "a long enough passphrase");
  await page.getByRole("button", { name: "Lock now" }).click();
  await page.getByRole("heading", { name: "Leverage is locked" }).waitFor();
  await expectFinished(page, "locked");
  await page.getByLabel("Passphrase", { exact: true }).fill("another passphrase");
  await page.getByRole("button", { name: "Unlock" }).click();
  await page.locator("[aria-invalid=true]").waitFor();
  await expectAccessible(page, "locked, a wrong passphrase");
});

for (const screens of [everyScreen.slice(0, 8), everyScreen.slice(8)])
  story(
    `every picture has words, every focus a ring, axe nothing on ${screens.join(" ")}`,
    async (it) => {
      const page = await openOn(it, preparedSearch());
      for (const screen of screens) {
        await visit(page, screen);
        await expectFinished(page, screen);
      }
    },
  );

story("the same holds for every part of an opportunity", async (it) => {
  const page = await openOn(it, preparedSearch());
  const { id } = opportunityNamed("Fabrikam Health");
  for (const tab of opportunityTabs) {
    await visit(page, opportunityHref(id, tab));
    await page.getByRole("tab", { name: new RegExp(`^${tab}`, "i"), selected: true }).waitFor();
    await expectFinished(page, `opportunity, ${tab}`);
  }
});

story("the same holds for every screen while there is nothing to show", async (it) => {
  const { settings } = preparedSearch();
  const page = await openOn(it, { ...emptyWorkspace, settings });
  for (const screen of everyScreen) {
    await visit(page, screen);
    await expectFinished(page, `${screen}, empty`);
  }
});
