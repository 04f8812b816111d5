import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./harness/browser";

/**
 * `npm run icon`: the sign of the app as packaging needs it. Windows' and macOS' own formats are made from the
 * largest; Linux takes each size as it is.
 */
const ROOT = join(import.meta.dirname, "../..");
const LARGEST = 1024;
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

const drawing = readFileSync(join(ROOT, "renderer/favicon.svg"), "utf8");
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const draw = async (side: number) => {
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    return page.screenshot({ omitBackground: true });
  };
  mkdirSync(join(ROOT, "electron/icons"), { recursive: true });
  writeFileSync(join(ROOT, "electron/icon.png"), await draw(LARGEST));
  for (const side of SIZES)
    writeFileSync(join(ROOT, `electron/icons/${side}.png`), await draw(side));
} finally {
  await browser.close();
}
