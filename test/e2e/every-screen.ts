import type { Page } from "playwright-core";
import { href, type Route, type ScreenName } from "../../renderer/state/route";

/** Every screen that one address names, but those of one company; a new one does not compile without its place here. */
const routes = {
  today: [{ screen: "today" }],
  week: [{ screen: "week" }],
  pipeline: [{ screen: "pipeline" }],
  anchor: [{ screen: "anchor" }],
  compare: [{ screen: "compare" }],
  "counter-offer": [
    { screen: "counter-offer", of: null },
    { screen: "counter-offer", of: "current-job" },
  ],
  call: [{ screen: "call", of: null }],
  career: [{ screen: "career" }],
  rules: [{ screen: "rules" }],
  people: [{ screen: "people" }],
  import: [{ screen: "import" }],
  market: [{ screen: "market" }],
  record: [{ screen: "record" }],
  settings: [{ screen: "settings" }],
  backups: [{ screen: "backups" }],
} satisfies Readonly<Record<Exclude<ScreenName, "opportunity">, readonly Route[]>>;

export const everyScreen: readonly string[] = Object.values(routes)
  .flat()
  .map((route) => href(route));

/** Goes to an address of this window and waits until its screen stands there. */
export async function visit(page: Page, address: string): Promise<void> {
  const isElsewhere = await page.evaluate((hash) => {
    const screenOf = (address: string) => address.split("/")[1] || "anchor";
    const changes = screenOf(window.location.hash) !== screenOf(hash);
    if (changes) document.querySelector("main h1")?.setAttribute("data-left", "");
    window.location.hash = hash;
    return changes;
  }, address);
  await page
    .locator(isElsewhere ? "main h1:not([data-left])" : "main h1")
    .first()
    .waitFor();
}
