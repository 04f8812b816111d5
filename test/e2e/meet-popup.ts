import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./axe";
import { visit } from "./every-screen";
import { hasFocus } from "./keyboard";
import type { Opening } from "./popups";
import { outOfReach } from "./zoomed";

/**
 * Opens it as a person does and looks at it: it has its name, takes the focus, nothing moves for who wants
 * no motion, axe finds nothing in both themes, and Esc gives the focus back to what opened it.
 */
export async function meetPopup(page: Page, opening: Opening): Promise<void> {
  const { isBeside = false, isRefused } = opening;
  const what = nameOf(opening);
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
  const { popup, hasFocusBack } = await open(page, opening);
  expect(await moving(page), `${what}: moves`).toEqual([]);
  await expect
    .poll(() => popup.evaluate((it) => it.contains(document.activeElement)), {
      message: `${what}: has the focus`,
    })
    .toBe(!isBeside);
  if (isRefused) {
    await popup.locator("button[type=submit]").click();
    await popup.locator("[aria-invalid=true], [role=alert]").first().waitFor();
  }
  await expectAccessible(page, what, "[role=dialog], [role=menu]");
  await page.keyboard.press("Escape");
  await popup.waitFor({ state: "detached" });
  await expect.poll(hasFocusBack, { message: `${what}: the focus is back` }).toBe(true);
}

/** Opens it in a window zoomed to 200%, where all of it can be reached. */
export async function reachZoomed(page: Page, opening: Opening): Promise<void> {
  const { popup } = await open(page, opening);
  expect(await outOfReach(popup), nameOf(opening)).toEqual([]);
  await page.keyboard.press("Escape");
  await popup.waitFor({ state: "detached" });
}

const nameOf = ({ at, press, key }: Opening) => `${at}, ${key ?? press.join(", ")}`;

async function open(page: Page, opening: Opening) {
  const { at, key, name } = opening;
  await visit(page, at);
  const hasFocusBack =
    key === undefined ? await pressAll(page, opening) : await pressKey(page, key);
  const popup = popupNamed(page, name);
  await popup.waitFor();
  return { popup, hasFocusBack };
}

function popupNamed(page: Page, name: string | RegExp): Locator {
  const named = typeof name === "string" ? { name, exact: true } : { name };
  return page.getByRole("dialog", named).or(page.getByRole("menu", named)).last();
}

/** Presses a button, then items of its menu. The button gets the focus back: the menu goes. */
async function pressAll(page: Page, { press, file }: Opening): Promise<() => Promise<boolean>> {
  const [first = "", ...items] = press;
  const button = page.getByRole("button", { name: first, exact: true }).first();
  const chooser = file ? page.waitForEvent("filechooser") : null;
  await button.click();
  for (const name of items) await page.getByRole("menuitem", { name, exact: true }).click();
  if (chooser && file)
    await (await chooser).setFiles({
      name: "export.json",
      mimeType: "application/json",
      buffer: Buffer.from(file()),
    });
  return () => hasFocus(button);
}

/** From a control that has the focus, as a person at the keyboard has it. */
async function pressKey(page: Page, key: string): Promise<() => Promise<boolean>> {
  await page.keyboard.press("Tab");
  const focused = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press(key);
  return () => focused.evaluate((it) => it !== document.body && it === document.activeElement);
}

/** The style sheet leaves 0.01 ms of every movement, so that what waits for its end goes on. */
const A_BLINK_MS = 1;

/** What is being animated now, each with the name of its element's class. */
async function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (shortest) =>
      document
        .getAnimations()
        .filter((it) => Number(it.effect?.getComputedTiming().activeDuration ?? 0) > shortest)
        .map((it) => {
          const { target } = it.effect instanceof KeyframeEffect ? it.effect : { target: null };
          return target?.outerHTML.slice(0, 120) ?? "";
        }),
    A_BLINK_MS,
  );
}
