import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../helpers/temporary-folder";
import { type Opening, openInBrowser, openOnDesktop, type RunningApp } from "./app";
import { launchBrowser } from "./browser";
import { desktopRuntime } from "./desktop-runtime";
import { findBrowser } from "./find-browser";

/** What a story works with. */
export type Story = {
  readonly folder: string;
  /** The window as it is now: after `restart` it is a new one. */
  readonly page: () => Page;
  readonly newTab: () => Promise<Page>;
  /** Ends the host without any warning and starts it again on the same folder. */
  readonly killAndRestart: () => Promise<Page>;
  /** Ends the app and starts it again, with a file to open where one is given. */
  readonly restart: (...given: readonly string[]) => Promise<Page>;
};

const isDesktopRequired = process.env.E2E_DESKTOP === "1";
const isRequired = process.env.CI === "true" || process.env.E2E_REQUIRED === "1";

/**
 * A story on every host this computer can run: the browser host in a real browser, the desktop host
 * where Electron's runtime is installed. Without a browser it is counted as skipped, loudly; with
 * CI=true or E2E_REQUIRED=1 that fails. E2E_DESKTOP=1 makes a missing runtime of Electron a failure too.
 */
export function story(title: string, tell: (story: Story) => Promise<void>): void {
  storyInBrowser(title, tell);
  if (isDesktopRequired || desktopRuntime() !== null)
    test(`${title} (desktop host)`, () => play(tell, openOnDesktop));
}

/** A story that only a browser can tell: of tabs, addresses and other sites. */
export function storyInBrowser(title: string, tell: (story: Story) => Promise<void>): void {
  const hasBrowser = findBrowser() !== null;
  if (!hasBrowser && !isRequired)
    console.warn(`SKIPPED, there is no Chrome, Chromium or Edge here: ${title}`);
  test.skipIf(!hasBrowser && !isRequired)(`${title} (browser host)`, async () => {
    const browser = await launchBrowser();
    try {
      await play(tell, (opening) => openInBrowser(opening, browser));
    } finally {
      await browser.close();
    }
  });
}

type Open = (opening: Opening) => Promise<RunningApp>;

async function play(tell: (story: Story) => Promise<void>, open: Open): Promise<void> {
  const { folder, remove } = temporaryFolder();
  const faults: string[] = [];
  let app = await open({ folder, faults, given: [] });
  const again = async (end: (app: RunningApp) => Promise<void>, given: readonly string[] = []) => {
    await end(app);
    app = await open({ folder, faults, given });
    return app.page;
  };
  try {
    await tell({
      folder,
      page: () => app.page,
      newTab: () => app.newTab(),
      killAndRestart: () => again((running) => running.kill()),
      restart: (...given) => again((running) => running.close(), given),
    });
    expect(faults, "on the page, during the story").toEqual([]);
  } finally {
    await app.close();
    remove();
  }
}
