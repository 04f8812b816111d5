import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startHostProcess } from "../helpers/host-process.ts";
import { launchBrowser } from "./harness/browser.ts";

const out = "/tmp/takeout-shots";
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "tk-"));
const host = await startHostProcess({ folder });
await host.call("loadSample", {});
const browser = await launchBrowser();
const faults: string[] = [];
const which = process.argv.slice(2);
for (const theme of ["light", "dark"] as const)
  for (const [w, h] of [
    [1360, 880],
    [1024, 700],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width: w, height: h },
      colorScheme: theme,
      acceptDownloads: true,
      locale: "en-US",
    });
    const page = await context.newPage();
    page.on("console", (m) => {
      if (m.type() === "error" || m.type() === "warning") faults.push(m.text());
    });
    page.on("pageerror", (e) => faults.push(String(e)));
    await page.goto(host.address);
    await page.waitForTimeout(800);
    for (const screen of which) {
      await page.evaluate((s) => {
        location.hash = s;
      }, "#/" + screen.replace(/!.*/, ""));
      await page.waitForTimeout(700);
      await page.screenshot({ path: join(out, `${screen.replace(/\W/g, "_")}-${theme}-${w}.png`) });
      if (screen.endsWith("!png") && (theme === "dark" ? w === 1024 : w === 1360)) {
        await page.getByRole("button", { name: /^Export / }).click();
        await page.waitForTimeout(200);
        await page.screenshot({ path: join(out, `menu-${theme}-${w}.png`) });
        const wait = page.waitForEvent("download", { timeout: 20000 });
        await page.getByRole("menuitem", { name: /PNG/ }).click();
        const d = await wait.catch(() => null);
        if (!d) {
          await page.screenshot({ path: join(out, `failed.png`) });
          console.log("no download");
          continue;
        }
        await d.saveAs(join(out, `export-${screen.replace(/\W/g, "_")}-${theme}-${w}.png`));
        console.log(d.suggestedFilename());
        await page.keyboard.press("Escape");
      }
    }
    await context.close();
  }
await browser.close();
await host.kill();
console.log("faults", faults);
