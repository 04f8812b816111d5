import { expect } from "vitest";
import { savedWorkspace } from "../helpers/saved-file";
import { askSentence, expectAsk, goTo, logNumber, startSearch, tidy } from "./acts";
import { story } from "./harness/story";

story("the main job, from an empty folder: evidence in, the next number out", async (it) => {
  const page = it.page();
  await startSearch(page, { salary: "106k", guess: "140,000" });
  expect(await askSentence(page)).toBe("Ask for $117,000 base.");

  await logNumber(page, {
    company: "Initech",
    role: "Senior Backend Engineer",
    who: "They said",
    what: "Their first number",
    base: "114,000",
    evidence: "Written",
  });
  await expectAsk(page, "Ask for $126,000 base.");
  await logNumber(page, {
    company: "Globex",
    role: "Staff Platform Engineer",
    who: "They said",
    what: "Their first number",
    base: "130k",
    evidence: "Written",
  });
  await expectAsk(page, "Ask for $143,000 base.");

  await logNumber(page, {
    company: "Fabrikam Health",
    role: "Principal Engineer",
    who: "They said",
    what: "Their first number",
    base: "118k",
    evidence: "Verbal",
  });
  await logNumber(page, {
    company: "Fabrikam Health",
    who: "I said",
    what: "My ask",
    base: "162k",
  });
  await logNumber(page, {
    company: "Fabrikam Health",
    who: "They said",
    what: "They refused my ask",
    base: "162k",
  });
  await expectAsk(page, "Ask for $146,000 base.");
  await logNumber(page, {
    company: "Fabrikam Health",
    who: "They said",
    what: "Their counter",
    base: "126k",
    evidence: "Verbal",
  });
  await logNumber(page, {
    company: "Fabrikam Health",
    who: "They said",
    what: "Their final",
    base: "134k",
    evidence: "Verbal",
  });
  await expectAsk(page, "Ask for $146,000 base.");

  await logNumber(page, {
    company: "Tailspin Freight",
    role: "Senior Backend Engineer",
    who: "I said",
    what: "My ask",
    base: "146k",
  });
  await logNumber(page, {
    company: "Tailspin Freight",
    who: "They said",
    what: "They refused my ask",
    base: "146k",
  });
  await expectAsk(page, "Ask for $138,000 base.");

  // R4: verbal 134,000 did not move the floor; R6: the ceiling is the lowest refused ask.
  const line = page.getByRole("table", { name: "Every number on the line" });
  const amountOf = async (what: string) =>
    tidy(
      await line.getByRole("row", { name: what }).first().getByRole("cell").nth(1).textContent(),
    );
  expect(await amountOf("Proven floor")).toBe("$130,000");
  expect(await amountOf("Lowest refused")).toBe("$146,000");
  expect(await amountOf("Gap left")).toBe("$16,000");
  await page.getByText("It will take $138,000 base salary to leave my current company.").waitFor();

  // Nothing that was acknowledged is lost when the host dies without a warning.
  const before = savedWorkspace(it.folder);
  const again = await it.killAndRestart();
  await expectAsk(again, "Ask for $138,000 base.");
  expect(savedWorkspace(it.folder)).toEqual(before);

  // A second start shows the same.
  const second = await it.restart();
  await expectAsk(second, "Ask for $138,000 base.");
  await goTo(second, "Pipeline");
  await second.getByText("4 in play, 0 closed. Proven floor $130,000.").waitFor();
});

story("R16: the line is copied word for word with C, also by keyboard alone", async (it) => {
  const page = it.page();
  await startSearch(page, { salary: "106k" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("c");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe("It will take $117,000 base salary to leave my current company.");
});

story("a kill right after an acknowledged change loses nothing", async (it) => {
  await startSearch(it.page(), { salary: "90k" });
  await logNumber(it.page(), {
    company: "Initech",
    role: "Engineer",
    who: "They said",
    what: "Their first number",
    base: "100k",
    evidence: "Written",
  });
  const page = await it.killAndRestart();
  await expectAsk(page, "Ask for $111,000 base.");
});
