import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser";

/** Keeps the browser from looking for the internet, which no test needs. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** Starts the browser of this computer, out of sight. Its sandbox does not run as root, as in a container. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("No Chrome, Chromium or Edge on this computer");
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? [...QUIET, "--no-sandbox"] : QUIET });
}
