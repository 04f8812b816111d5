import type { Page } from "playwright-core";
import { opportunityTabs } from "../../renderer/state/route";
import { expectAccessible } from "./axe";
import { everyScreen, visit } from "./every-screen";
import { story } from "./harness/story";

async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Look around with a sample search" }).click();
  await page.getByRole("heading", { name: "Anchor" }).waitFor();
}

async function openFabrikam(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /Fabrikam Health/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: "Fabrikam Health" }).waitFor();
}

story("axe finds nothing on the first run, a locked search and a broken screen", async (it) => {
  const page = it.page();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expectAccessible(page, "first run");
  await openSample(page);

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

  await visit(page, "#/settings");
  await page.getByRole("button", { name: "Set a passphrase" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await expectAccessible(page, "set a passphrase");
  await dialog.getByLabel("New passphrase").fill("a long enough passphrase");
  await dialog.getByLabel("The new one again").fill("a long enough passphrase");
  await dialog.getByRole("button", { name: "Encrypt everything" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Lock now" }).click();
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await expectAccessible(page, "locked");
});

for (const screens of [everyScreen.slice(0, 6), everyScreen.slice(6, 12), everyScreen.slice(12)])
  story(`axe finds nothing on ${screens.join(" ")}`, async (it) => {
    const page = it.page();
    await openSample(page);
    for (const screen of screens) {
      await visit(page, screen);
      await expectAccessible(page, screen);
    }
  });

story("axe finds nothing on any part of an opportunity", async (it) => {
  const page = it.page();
  await openSample(page);
  await openFabrikam(page);
  for (const tab of opportunityTabs) {
    const name = new RegExp(`^${tab}`, "i");
    await page.getByRole("tab", { name }).click();
    await page.getByRole("tab", { name, selected: true }).waitFor();
    await expectAccessible(page, `opportunity, ${tab}`);
  }
});

type Opening = { readonly at: string; readonly press: string | RegExp; readonly key?: string };

/** What opens each dialog, and where. A key opens it from anywhere. */
const dialogs: Readonly<Record<string, Opening>> = {
  "log a number": { at: "#/anchor", press: "", key: "n" },
  "new opportunity": { at: "#/anchor", press: "", key: "Shift+N" },
  keys: { at: "#/anchor", press: "", key: "?" },
  palette: { at: "#/anchor", press: "", key: "Control+k" },
  "past job": { at: "#/career", press: "Add a past job" },
  snooze: { at: "#/rules", press: "Snooze R4" },
  contact: { at: "#/people", press: "Add a person" },
  "pay fact": { at: "#/people", press: "Add a pay fact" },
  package: { at: "#/settings", press: "Edit the whole package" },
  leaving: { at: "#/settings", press: "I do not hold it any more" },
  "decision maker": { at: "#/counter-offer", press: "Change" },
  sent: { at: "#/counter-offer", press: "Mark as sent" },
};
const partDialogs = ["Add a next step", "Add a deadline", "Add a person", "Correct the dates"];

async function lookAtDialog(page: Page, what: string): Promise<void> {
  await page.getByRole("dialog").first().waitFor();
  await expectAccessible(page, what);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").first().waitFor({ state: "detached" });
}

const allDialogs = Object.entries(dialogs);
for (const some of [allDialogs.slice(0, 6), allDialogs.slice(6)])
  story(`axe finds nothing in the dialogs ${some.map(([what]) => what).join(", ")}`, async (it) => {
    const page = it.page();
    await openSample(page);
    for (const [what, { at, press, key }] of some) {
      await visit(page, at);
      if (key === undefined)
        await page
          .getByRole("main")
          .getByRole("button", { name: press, exact: true })
          .first()
          .click();
      else await page.keyboard.press(key);
      await lookAtDialog(page, what);
    }
  });

story("axe finds nothing in the dialogs of an opportunity", async (it) => {
  const page = it.page();
  await openSample(page);
  await openFabrikam(page);
  for (const name of partDialogs) {
    await page.getByRole("button", { name }).first().click();
    await lookAtDialog(page, name);
  }
  await page.getByRole("tab", { name: "Interviews" }).click();
  await page.getByRole("button", { name: "Add an interview" }).click();
  await lookAtDialog(page, "interview");
});

/** What opens each menu and card, and where. */
const menus: readonly Opening[] = [
  { at: "#/anchor", press: "More" },
  { at: "#/anchor", press: "Change stop rule" },
  { at: "#/anchor", press: "Asked something else?" },
  { at: "#/pipeline", press: "Filter" },
  { at: "#/pipeline", press: "More for Globex" },
  { at: "#/compare", press: "Add package 1 left out" },
  { at: "#/compare", press: /^Globex$/ },
  { at: "#/compare", press: /^Expected, Globex/ },
  { at: "#/counter-offer", press: /\d more/ },
  { at: "#/call", press: "Another company" },
];

story("axe finds nothing where a menu or a card is open", async (it) => {
  const page = it.page();
  await openSample(page);
  const look = async (what: string) => {
    await page.locator("[role=menu], [role=dialog]").first().waitFor();
    await expectAccessible(page, what, true);
    await page.keyboard.press("Escape");
    await page.locator("[role=menu], [role=dialog]").first().waitFor({ state: "detached" });
  };
  for (const { at, press } of menus) {
    await visit(page, at);
    await page.getByRole("button", { name: press, exact: true }).first().click();
    await look(`${at}, ${press}`);
  }
  await openFabrikam(page);
  await page.getByRole("button", { name: "More for Fabrikam Health" }).click();
  await look("the menu of an opportunity");
});
