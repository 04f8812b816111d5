import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { story } from "./harness/story";
import {
  chooseOf,
  expectVisibleFocus,
  findIn,
  hasFocus,
  pickIn,
  pressOn,
  tabTo,
  typeIn,
} from "./keyboard";

type Said = {
  readonly company: string;
  readonly by: "They said" | "I said";
  readonly what: string;
  readonly base: string;
  readonly evidence?: string;
};

/** N, the fields by Tab, Enter. Afterwards the focus is where it was. */
async function logByKeys(page: Page, said: Said): Promise<void> {
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Log a number" });
  await findIn(page, dialog.getByLabel("Company", { exact: true }), said.company);
  await chooseOf(page, dialog.getByRole("radiogroup", { name: "Who said it" }), said.by);
  await pickIn(page, dialog.getByLabel("What", { exact: true }), said.what);
  await typeIn(page, dialog.getByLabel("Base", { exact: true }), said.base);
  if (said.evidence)
    await chooseOf(page, dialog.getByRole("radiogroup", { name: /evidence/i }), said.evidence);
  await pressOn(page, dialog.getByRole("button", { name: "Log it" }));
  await dialog.waitFor({ state: "detached" });
}

/** Shift N (a browser keeps Ctrl N), company, role, Enter. */
async function newOpportunity(page: Page, company: string, role: string): Promise<void> {
  await page.keyboard.press("Shift+N");
  const dialog = page.getByRole("dialog", { name: "New opportunity" });
  await dialog.waitFor();
  await expect.poll(() => hasFocus(dialog.getByLabel("Company"))).toBe(true);
  await page.keyboard.type(company);
  await typeIn(page, dialog.getByLabel("Role"), role);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1, name: company }).waitFor();
}

/** A key that opens a dialog, Esc, and the focus is back on the control that had it. */
async function returnsFocus(page: Page, keys: string, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(keys);
  await page.getByRole("dialog").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").first().waitFor({ state: "detached" });
  await expect.poll(() => hasFocus(control), { message: keys }).toBe(true);
  await expectVisibleFocus(page);
}

/** The desk of the employer: would you stay, who decides, a message without faults, sent, answered. */
async function counterOffer(page: Page): Promise<void> {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await pressOn(page, button("Yes, I would stay"));
  await pressOn(page, button("Name the person"));
  const decider = page.getByRole("dialog", { name: "Who decides?" });
  await typeIn(page, decider.getByLabel("Name"), "Mara Voss");
  await page.keyboard.press("Enter");
  await decider.waitFor({ state: "detached" });
  await page.getByText("Mara Voss").first().waitFor();

  const message = page.getByRole("textbox", { name: "Your message" });
  await typeIn(page, message, "I am looking for $140k to $150k, and I am willing to negotiate.");
  await page.getByRole("list", { name: "To fix" }).waitFor();
  await pressOn(page, button("Use the clean version"));
  await page.getByText("Nothing to mend").waitFor();
  await expect.poll(() => message.inputValue()).toContain("$146,000");

  await pressOn(page, button("Mark as sent"));
  await pressOn(page, button("Start the clock"));
  await page.getByText("Wait. No call, no reminder, no lower number.").waitFor();
  await pressOn(page, button("Log their answer"));
  const answer = page.getByRole("dialog");
  await answer.waitFor();
  await typeIn(page, answer.getByLabel(/base/i), "120k");
  await page.keyboard.press("Enter");
  await answer.waitFor({ state: "detached" });
  await button("Log another answer").waitFor();
}

story("the whole main job by keyboard alone", async (it) => {
  const page = it.page();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const heading = (name: string) => page.getByRole("heading", { level: 1, name });

  await typeIn(page, page.getByLabel("Your current base salary"), "106k");
  await typeIn(page, page.getByLabel("What you would like to earn"), "140k");
  await page.keyboard.press("Enter");
  await heading("Anchor").waitFor();
  await page.getByText("Ask for $117,000 base.").waitFor();

  await newOpportunity(page, "Initech", "Engineer");
  await newOpportunity(page, "Globex", "Staff Engineer");
  await newOpportunity(page, "Fabrikam Health", "Principal Engineer");
  const first = { by: "They said", what: "Their first number" } as const;
  await logByKeys(page, { ...first, company: "Initech", base: "114k", evidence: "Written" });
  await logByKeys(page, { ...first, company: "Globex", base: "130k", evidence: "Written" });
  const ask = { company: "Fabrikam Health", base: "162k" };
  await logByKeys(page, { ...ask, by: "I said", what: "My ask" });
  await logByKeys(page, { ...ask, by: "They said", what: "They refused my ask" });

  await page.keyboard.press("2");
  await heading("Pipeline").waitFor();
  const globex = page.locator("[data-card]", { hasText: "Globex" });
  for (let card = 0; card < 3 && !(await hasFocus(globex)); card += 1) {
    const before = await page.evaluate(() => document.activeElement?.outerHTML);
    await page.keyboard.press("j");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.outerHTML))
      .not.toBe(before);
  }
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await heading("Globex").waitFor();
  const enterSignOn = page.getByRole("button", { name: "Enter Sign-on", exact: true });
  // A new page takes the focus once it stands: a key pressed before goes nowhere, one pressed twice too far.
  await expect
    .poll(
      async () => {
        const selected = page.getByRole("tab", { selected: true });
        await tabTo(page, selected);
        const tab = (await selected.textContent()) ?? "";
        if (tab.startsWith("Rounds")) await page.keyboard.press("ArrowRight");
        if (tab.startsWith("Documents")) await page.keyboard.press("ArrowLeft");
        return enterSignOn.isVisible();
      },
      { interval: 1_000, timeout: 20_000 },
    )
    .toBe(true);
  await pressOn(page, enterSignOn);
  await typeIn(page, page.getByLabel("Amount, once"), "24k");
  await pressOn(page, page.getByRole("button", { name: "Save", exact: true }));
  await page.getByText("Unsaved edits.").waitFor({ state: "detached" });

  await page.keyboard.press("3");
  await heading("Anchor").waitFor();
  await page.getByText("Ask for $146,000 base.").waitFor();
  await page.keyboard.press("c");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe("It will take $146,000 base salary to leave my current company.");

  await page.keyboard.press("4");
  await heading("Compare").waitFor();
  const share = page.getByRole("slider", { name: "Share of risky pay you count" });
  await share.waitFor();
  for (const key of ["[", "[", "]"]) await page.keyboard.press(key);
  await expect.poll(() => share.getAttribute("aria-valuenow")).toBe("0.95");
  const yearly = page.getByRole("radiogroup", { name: "Time compared" }).locator("input:checked");
  await returnsFocus(page, "n", yearly);
  await returnsFocus(page, "Shift+N", yearly);
  await returnsFocus(page, "?", yearly);
  await returnsFocus(page, "Control+k", yearly);

  await page.keyboard.press("5");
  await heading("Counter-offer").waitFor();
  await page
    .getByText(/\$146,000/)
    .first()
    .waitFor();
  await chooseOf(
    page,
    page.getByRole("radiogroup", { name: "Whose counter-offer" }),
    "Current job",
  );
  await counterOffer(page);

  await page.keyboard.press("b");
  await heading("Before the call").waitFor();
  await page.getByRole("region", { name: "If they ask" }).waitFor();
  await page.keyboard.press("w");
  await page.getByRole("list", { name: "The week" }).getByText("their two days end").waitFor();

  await page.keyboard.press("4");
  await heading("Compare").waitFor();
  const signOn = page.getByText("$24,000").first();
  await signOn.waitFor();
  const pressUntil = (keys: string, isThere: boolean) =>
    expect
      .poll(
        async () => {
          await page.keyboard.press(keys);
          await page
            .getByText(isThere ? /^Done again: / : /^Undone: /)
            .first()
            .waitFor();
          return signOn.isVisible();
        },
        { interval: 500 },
      )
      .toBe(isThere);
  await pressUntil("Control+z", false);
  await pressUntil("Control+Shift+Z", true);
});
