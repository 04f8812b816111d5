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
 * a theme changes, in the dark one. `within` looks at a part only: a dialog or menu over a page known already.
 */
export async function expectAccessible(page: Page, what: string, within?: string): Promise<void> {
  await page.evaluate(axeSource);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await settled(page, colorScheme);
    expect(await violations(page, colorScheme, within), `${what}, ${colorScheme}`).toEqual([]);
  }
}

type Axe = { axe: { run: (part: Document | string, how: object) => Promise<Found> } };
type Found = { readonly violations: readonly { id: string; nodes: { html: string }[] }[] };

async function violations(
  page: Page,
  colorScheme: "light" | "dark",
  within: string | undefined,
): Promise<readonly string[]> {
  const options = {
    resultTypes: ["violations"],
    ...(colorScheme === "dark" ? { runOnly: ["color-contrast"] } : {}),
  };
  return page.evaluate(
    async ([part, how]) => {
      const { axe } = window as unknown as Axe;
      return (await axe.run(part ?? document, how)).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
      );
    },
    [within, options] as const,
  );
}

/** The screen stands, also where a notice came before it; the theme is drawn and nothing moves any more. */
async function settled(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.waitForFunction(
    (scheme) =>
      document.querySelector("h1") !== null &&
      document.documentElement.dataset.mantineColorScheme === scheme &&
      document.getAnimations().every((it) => it.playState !== "running"),
    colorScheme,
  );
}
