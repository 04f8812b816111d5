import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/**
 * Expects no violation of what is on the page now: of any rule in the light theme, of the contrast, all that
 * a theme changes, in the dark one. A menu belongs to its button wherever it is drawn, so while one is open
 * (`isPopup`) the landmark it lies in is not asked for.
 */
export async function expectAccessible(page: Page, what: string, isPopup = false): Promise<void> {
  await page.evaluate(axeSource);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await settled(page, colorScheme);
    expect(await violations(page, colorScheme, isPopup), `${what}, ${colorScheme}`).toEqual([]);
  }
}

type Found = { readonly violations: readonly { id: string; nodes: { html: string }[] }[] };

async function violations(
  page: Page,
  colorScheme: "light" | "dark",
  isPopup: boolean,
): Promise<readonly string[]> {
  const options = {
    resultTypes: ["violations"],
    ...(colorScheme === "dark" ? { runOnly: ["color-contrast"] } : {}),
    ...(isPopup && colorScheme === "light" ? { rules: { region: { enabled: false } } } : {}),
  };
  return page.evaluate(async (how) => {
    const { axe } = window as unknown as { axe: { run: (how: object) => Promise<Found> } };
    return (await axe.run(how)).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
    );
  }, options);
}

/** The theme is drawn and nothing moves any more. */
async function settled(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.waitForFunction(
    (scheme) =>
      document.documentElement.dataset.mantineColorScheme === scheme &&
      document.getAnimations().every((it) => it.playState !== "running"),
    colorScheme,
  );
}
