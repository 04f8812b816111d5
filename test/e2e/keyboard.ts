import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** A person without a mouse. Nothing here clicks, and nothing sets the focus but keys. */

/** More stops than any screen has: a walk this long has gone around. */
const MOST_STOPS = 150;

/** Walks with Tab until the control has the focus, and the ring to show it. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(control)) return expectVisibleFocus(page);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${control}`);
}

export async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((it) => it === document.activeElement);
}

/** What has the focus, or what is drawn for it, wears the ring. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const isVisible = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused?.matches(":focus-visible")) return false;
    const around: Element[] = [];
    for (let it: Element | null = focused; it && around.length < 4; it = it.parentElement)
      around.push(it);
    if (focused.nextElementSibling) around.push(focused.nextElementSibling);
    return around
      .flatMap((it) => [undefined, "::before", "::after"].map((part) => getComputedStyle(it, part)))
      .some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth !== "0px");
  });
  const name = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160));
  expect(isVisible, `the focus is to be seen on ${name}`).toBe(true);
}

/** Tabs to a control and presses it. */
export async function pressOn(page: Page, control: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Tabs to a text field and writes over what stands in it. */
export async function typeIn(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

/** Tabs to a list and picks the entry by typing its name, as a platform's list allows. */
export async function pickIn(page: Page, list: Locator, entry: string): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(entry);
  await expect
    .poll(() =>
      list.evaluate((it) => it instanceof HTMLSelectElement && it.selectedOptions[0]?.label),
    )
    .toBe(entry);
}

/** Tabs to a list of companies, types the name and takes the first that it finds. */
export async function findIn(page: Page, field: Locator, company: string): Promise<void> {
  await typeIn(page, field, company);
  await page.getByRole("option", { name: company, exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => field.inputValue()).toBe(company);
}

/** Tabs to a row of radio buttons and walks with the arrow to one of them. */
export async function chooseOf(page: Page, group: Locator, choice: string): Promise<void> {
  const chosen = group.locator("input:checked");
  const radios = group.getByRole("radio");
  const wanted = group.getByRole("radio", { name: choice, exact: true });
  const start = (await chosen.count()) > 0 ? chosen : radios.first();
  await tabTo(page, start);
  for (let step = 0; step < (await radios.count()); step += 1) {
    if (await wanted.isChecked()) return expectVisibleFocus(page);
    await page.keyboard.press("ArrowRight");
  }
  throw new Error(`The arrows never reach ${choice}`);
}
