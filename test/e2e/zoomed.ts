import type { Locator } from "playwright-core";

/** What is left of a window of 1360 by 880 zoomed to 200%. */
export const ZOOMED = { width: 680, height: 440 };

/**
 * What of a dialog, menu or card is out of reach: cut at a side of the window, or a control that no scrolling
 * brings under the pointer.
 */
export async function outOfReach(popup: Locator): Promise<readonly string[]> {
  return popup.evaluate((root) => {
    const problems = new Set<string>();
    const nameOf = (it: Element) => `${it.tagName} ${it.textContent || it.outerHTML}`.slice(0, 90);
    for (const it of root.querySelectorAll("*")) {
      const { left, right, width } = it.getBoundingClientRect();
      const isForReadersOnly = getComputedStyle(it).clipPath !== "none" || width < 3;
      if (!isForReadersOnly && (left < -1 || right > window.innerWidth + 1))
        problems.add(`cut at a side: ${nameOf(it)}`);
    }
    const controls = "button, a[href], input, select, textarea, [role=menuitem]";
    for (const it of root.querySelectorAll<HTMLElement>(controls)) {
      const drawn = it.getBoundingClientRect().width < 3 ? it.closest("label, div") : it;
      if (!drawn || it.matches(":disabled, [type=hidden], [type=file]")) continue;
      drawn.scrollIntoView({ block: "center" });
      const { left, top, width, height } = drawn.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      const isUnderPointer = hit !== null && (drawn.contains(hit) || hit.contains(drawn));
      if (!isUnderPointer || !root.contains(hit)) problems.add(`out of reach: ${nameOf(it)}`);
    }
    return [...problems];
  });
}
