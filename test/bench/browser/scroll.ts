import type { Page } from "playwright-core";

const STEPS = 40;
/** Some twenty rows at once, faster than a hand turns the wheel. */
const STEP_PX = 700;

/**
 * Turns the wheel over the table and counts, in every frame as it is painted, the places in sight where a
 * row should be and none is.
 */
export async function blankRowsWhileScrolling(page: Page): Promise<number> {
  const table = page.getByRole("table");
  await table.waitFor();
  await table.hover({ position: { x: 300, y: 200 } });
  await page.evaluate(watchRows);
  for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, STEP_PX);
  return page.evaluate(() => window.benchRows.stop());
}

declare global {
  interface Window {
    benchRows: { readonly stop: () => Promise<number> };
  }
}

/** Runs in the page: looks at the table after each frame's layout, where the next paint takes it from. */
function watchRows(): void {
  const table = document.querySelector("table");
  const scroller = table?.parentElement;
  let blank = 0;
  let isWatching = true;
  let scrolled = 0;
  const look = () => {
    if (!table || !scroller || !isWatching) return;
    const { left, top, bottom } = scroller.getBoundingClientRect();
    if (scroller.scrollTop !== scrolled) {
      scrolled = scroller.scrollTop;
      const head = table.tHead?.offsetHeight ?? 0;
      for (let y = top + head + 20; y < bottom - 20; y += 36) {
        const row = document.elementFromPoint(left + 60, y)?.closest("tr");
        if (!row?.textContent) blank += 1;
      }
    }
    requestAnimationFrame(() => setTimeout(look));
  };
  look();
  window.benchRows = {
    stop: async () => {
      await new Promise((done) => setTimeout(done, 300));
      isWatching = false;
      if (scrolled === 0) throw new Error("The table did not scroll");
      return blank;
    },
  };
}
