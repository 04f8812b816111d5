import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./axe";

/** Axe finds nothing, every picture is told in words, and every control shows the focus. */
export async function expectFinished(page: Page, what: string): Promise<void> {
  await expectAccessible(page, what);
  expect(await untoldPictures(page), `${what}: pictures without words`).toEqual([]);
  expect(await withoutRing(page), `${what}: no focus to be seen`).toEqual([]);
}

/**
 * A picture that a screen reader meets has a name, or its control has. One that is hidden from it and larger than an icon has the
 * same figures as a table or a list in its card.
 */
async function untoldPictures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const largestIcon = 32;
    return [...document.querySelectorAll("svg, canvas, img, figure, [role=img]")]
      .filter((picture) => {
        const { width } = picture.getBoundingClientRect();
        if (width === 0) return false;
        if (picture.closest("[aria-hidden=true]") === null)
          return !picture.closest("[role=img], button, a")?.getAttribute("aria-label");
        const words = picture
          .closest("section, article, [role=tabpanel]")
          ?.querySelector("table > caption, ol[aria-label]");
        return width > largestIcon && !words?.textContent;
      })
      .map((picture) => picture.outerHTML.slice(0, 160));
  });
}

/** Each control in turn gets the focus as from the keyboard: it, or what is drawn for it, wears the ring. */
async function withoutRing(page: Page): Promise<readonly string[]> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const wearsRing = (control: Element) => {
      const around: Element[] = [];
      for (let it: Element | null = control; it && around.length < 4; it = it.parentElement)
        around.push(it);
      if (control.nextElementSibling) around.push(control.nextElementSibling);
      return around
        .flatMap((it) =>
          [undefined, "::before", "::after"].map((part) => getComputedStyle(it, part)),
        )
        .some(
          ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth !== "0px",
        );
    };
    const controls =
      "a[href], button:enabled, input:enabled, select:enabled, textarea, [tabindex='0']";
    const missing: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      if (control.tabIndex < 0) continue;
      control.focus({ preventScroll: true });
      if (document.activeElement === control && !wearsRing(control))
        missing.push(control.outerHTML.slice(0, 160));
    }
    return missing;
  });
}
