import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { preparedSearch } from "../helpers/prepared-search";
import { encrypt } from "./acts";
import { type Story, story } from "./harness/story";
import { meetPopup, reachZoomed } from "./meet-popup";
import { type Opening, popups } from "./popups";
import { ZOOMED } from "./zoomed";

async function begin({ folder, restart }: Story, openings: readonly Opening[]): Promise<Page> {
  writeFileSync(join(folder, "workspace.json"), JSON.stringify(preparedSearch()));
  const page: Page = await restart();
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (openings.some(({ isSealed }) => isSealed)) await encrypt(page, "a long enough passphrase");
  return page;
}

async function meetAll(it: Story, openings: readonly Opening[]): Promise<void> {
  const page = await begin(it, openings);
  for (const opening of openings) await meetPopup(page, opening);
}

const all = Object.values(popups).flat();
const open = all.filter(({ isSealed }) => !isSealed);
const parts = 6;
const most = Math.ceil(open.length / parts);

for (let part = 0; part < parts; part += 1)
  story(
    `each dialog, menu and card has its name, takes the focus and gives it back, without motion and with nothing for axe to find, ${part + 1} of ${parts}`,
    (it) => meetAll(it, open.slice(part * most, (part + 1) * most)),
  );

story("the same holds for what only opens under a passphrase", (it) =>
  meetAll(
    it,
    all.filter(({ isSealed }) => isSealed),
  ),
);

for (const half of [open.slice(0, open.length / 2), open.slice(open.length / 2)])
  story(
    `zoomed to 200%, all ${half.length} of them from ${half[0]?.name} on can be reached`,
    async (it) => {
      const page = await begin(it, half);
      await page.setViewportSize(ZOOMED);
      for (const opening of half) await reachZoomed(page, opening);
    },
  );
