import { expect } from "vitest";
import { compareOrder, enterKind, goTo, logNumber, openPackage, startSearch } from "./acts";
import { story } from "./harness/story";

const they = { who: "They said", what: "Their first number", role: "Engineer" } as const;

story("packages side by side: the order turns with the share of risky pay", async (it) => {
  const page = it.page();
  await startSearch(page, { salary: "106k" });
  await logNumber(page, { ...they, company: "Initech", base: "114k", evidence: "Written" });
  await logNumber(page, { ...they, company: "Globex", base: "130k", evidence: "Written" });
  await logNumber(page, { ...they, company: "Fabrikam Health", base: "134k", evidence: "Verbal" });
  await openPackage(page, "Globex");
  await enterKind(page, "Sign-on", "Amount, once", "24k");
  await openPackage(page, "Fabrikam Health");
  await enterKind(page, "Bonus", "They say, of base", "20");
  await openPackage(page, "Initech");
  await enterKind(page, "Bonus", "They say, of base", "30");

  await goTo(page, "Compare");
  const share = page.getByRole("slider", { name: "Share of risky pay you count" });
  // 100%: 134,000 + half of 20%; 130,000 + a third of the sign-on; 114,000 + half of 30%; 106,000.
  expect(await compareOrder(page)).toEqual([
    "Fabrikam Health",
    "Globex",
    "Initech",
    "Your current job",
  ]);
  await share.focus();
  await page.keyboard.press("Home");
  expect(await compareOrder(page)).toEqual([
    "Globex",
    "Fabrikam Health",
    "Initech",
    "Your current job",
  ]);
  for (let press = 0; press < 10; press += 1) await page.keyboard.press("]");
  await page.getByText("50%", { exact: true }).first().waitFor();
  expect(await compareOrder(page)).toEqual([
    "Fabrikam Health",
    "Globex",
    "Initech",
    "Your current job",
  ]);

  // R4: what is only said leads no total that is called guaranteed.
  const guaranteed = page.getByRole("row", { name: /^Guaranteed/ });
  expect(await guaranteed.getByRole("button", { name: /Fabrikam Health/ }).count()).toBe(1);
  await page.getByRole("heading", { name: "Compare" }).waitFor();

  const second = await it.killAndRestart();
  await goTo(second, "Compare");
  expect(await compareOrder(second)).toEqual([
    "Fabrikam Health",
    "Globex",
    "Initech",
    "Your current job",
  ]);
});
