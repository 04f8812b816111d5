import { once } from "node:events";
import { join } from "node:path";
import { _electron, type Browser, type Page } from "playwright-core";
import { type HostProcess, STORY_NOW, startHostProcess } from "../../helpers/host-process";
import { desktopRuntime } from "./desktop-runtime";
import { watchForFaults } from "./page-faults";

export const WIDE = { width: 1360, height: 880 };
export const NARROW = { width: 1024, height: 700 };

/** A running app and its window, on either host. */
export type RunningApp = {
  readonly page: Page;
  /** Opens a second tab; the desktop host has one window. */
  readonly newTab: () => Promise<Page>;
  /** SIGKILL: nothing is saved or tidied on the way out. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Opening = {
  readonly folder: string;
  readonly faults: string[];
  /** What the start is given: a file to open. */
  readonly given: readonly string[];
};

/** Opens the app in a tab of the browser, served by a real browser host. */
export async function openInBrowser(
  { folder, faults, given }: Opening,
  browser: Browser,
): Promise<RunningApp> {
  const host = await startHostProcess({ folder, given });
  const context = await browser.newContext({ viewport: WIDE, locale: "en-US" });
  const newTab = async () => {
    const page = await context.newPage();
    watchForFaults(page, faults);
    await page.goto(host.address);
    return page;
  };
  const end = (signal: NodeJS.Signals) => endBoth(context.close(), host, signal);
  return {
    page: await newTab(),
    newTab,
    kill: () => end("SIGKILL"),
    close: () => end("SIGTERM"),
  };
}

/** Opens the app in its own window, where Electron's runtime is installed. */
export async function openOnDesktop({ folder, faults, given }: Opening): Promise<RunningApp> {
  const executablePath = desktopRuntime();
  if (executablePath === null) throw new Error("Electron's runtime is not installed");
  const app = await _electron.launch({
    executablePath,
    args: [join(import.meta.dirname, "../../.."), ...given],
    env: { ...environment(), LEVERAGE_DATA: folder, LEVERAGE_NOW: STORY_NOW },
  });
  const page = await app.firstWindow();
  watchForFaults(page, faults);
  return {
    page,
    newTab: async () => page,
    kill: async () => {
      // The next start would meet the lock of a process that is still going.
      const ended = once(app.process(), "exit");
      app.process().kill("SIGKILL");
      await ended;
    },
    close: () => app.close(),
  };
}

/** The page goes first: a host that dies under it would be an error on the page. */
async function endBoth(
  page: Promise<void>,
  host: HostProcess,
  signal: NodeJS.Signals,
): Promise<void> {
  await page;
  await host.kill(signal);
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]),
  );
}
