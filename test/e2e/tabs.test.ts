import { expect } from "vitest";
import { storyInBrowser } from "./harness/story";

storyInBrowser(
  "a second tab works, and each sees what the other does",
  async ({ page, newTab }) => {
    const first = page();
    await first.getByRole("button", { name: /sample search/i }).click();
    await first.getByRole("button", { name: "Leave the sample" }).waitFor();
    const second = await newTab();
    await second.getByRole("button", { name: "Leave the sample" }).click();
    await first.getByRole("button", { name: /sample search/i }).waitFor();
  },
);

storyInBrowser("a reload keeps the way in, and the address shows no token", async ({ page }) => {
  expect(page().url()).not.toContain("token");
  await page().reload();
  await page()
    .getByRole("button", { name: /sample search/i })
    .waitFor();
});

storyInBrowser("an address without its token shows nothing of the search", async ({ page }) => {
  await page()
    .getByRole("button", { name: /sample search/i })
    .click();
  await page().getByRole("button", { name: "Leave the sample" }).waitFor();
  const stranger = await page().context().browser()?.newPage();
  if (!stranger) return;
  await stranger.goto(page().url().replace(/#.*$/, ""));
  await expect.poll(() => stranger.getByText("Leverage does not answer").count()).toBe(1);
  expect(await stranger.content()).not.toContain("Globex");
});
