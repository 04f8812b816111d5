import { expect } from "vitest";
import { savedWorkspace } from "../helpers/saved-file";
import { askSentence, expectAsk, logNumber, startSearch } from "./acts";
import { story } from "./harness/story";

story("in pounds from a blank start, with hourly contract offers made a year's", async (it) => {
  const page = it.page();
  await startSearch(page, { currency: "GBP", guess: "£80k" });
  expect(await askSentence(page)).toBe("Ask for £80,000 base.");
  // 45 an hour, 40 hours, 52 weeks: 93,600; no ceiling yet, so 1.10 times that, said off the round number.
  await logNumber(page, {
    company: "Contoso",
    role: "Contractor",
    who: "They said",
    what: "Their first number",
    base: "45/hr",
    evidence: "Written",
  });
  await expectAsk(page, "Ask for £103,000 base.");
  const [contoso] = Object.values(savedWorkspace(it.folder).opportunities);
  expect(contoso?.rounds[0]?.pay).toMatchObject({
    amount: { minor: 4_500, currency: "GBP" },
    per: "hour",
  });
});

story("in yen: no decimals, and a step that fits eight million", async (it) => {
  const page = it.page();
  await startSearch(page, { currency: "JPY", salary: "7,200,000" });
  await logNumber(page, {
    company: "Kaito",
    role: "Engineer",
    who: "They said",
    what: "Their first number",
    base: "¥8,000,000",
    evidence: "Written",
  });
  await expectAsk(page, "Ask for ¥8,800,000 base.");
  await logNumber(page, {
    company: "Sora",
    role: "Engineer",
    who: "I said",
    what: "My ask",
    base: "9,000,000",
  });
  await logNumber(page, {
    company: "Sora",
    who: "They said",
    what: "They refused my ask",
    base: "9,000,000",
  });
  await expectAsk(page, "Ask for ¥8,550,000 base.");
});

story("R14: without a ceiling the ask is 10% over the floor", async (it) => {
  const page = it.page();
  await startSearch(page, { salary: "106k" });
  await logNumber(page, {
    company: "Globex",
    role: "Engineer",
    who: "They said",
    what: "Their first number",
    base: "128k",
    evidence: "Signed",
  });
  await expectAsk(page, "Ask for $141,000 base.");
});

story("an accepted ask closes that company: nothing more is asked there", async (it) => {
  const page = it.page();
  await startSearch(page, { salary: "106k" });
  await logNumber(page, {
    company: "Globex",
    role: "Engineer",
    who: "I said",
    what: "My ask",
    base: "125k",
  });
  await logNumber(page, {
    company: "Globex",
    who: "They said",
    what: "They accepted my ask",
    base: "125k",
    evidence: "Verbal",
  });
  await expectAsk(page, "Get on paper $125,000.");
});

story("R15: a range is refused with its reason, and what was typed stays", async (it) => {
  const page = it.page();
  await startSearch(page, { salary: "106k" });
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Company", { exact: true }).click();
  await page.getByRole("option", { name: "A new company\u2026" }).click();
  await dialog.getByLabel("Name of the company").fill("Globex");
  await dialog.getByLabel("Base", { exact: true }).fill("110–130k");
  await dialog.getByRole("button", { name: "Log it" }).click();
  await dialog.getByText("That is a range. Write one number").waitFor();
  expect(await dialog.getByLabel("Base", { exact: true }).inputValue()).toBe("110–130k");
  expect(await dialog.getByLabel("Name of the company").inputValue()).toBe("Globex");
});
