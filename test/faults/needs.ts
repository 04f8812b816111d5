import { spawnSync } from "node:child_process";
import { test } from "vitest";
import { findBrowser } from "../e2e/harness/find-browser";

const isCi = process.env.CI === "true";

/** Whether a program runs here, as `strace` with the rights to trace. */
function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/**
 * A test that only a prepared computer can run. Elsewhere it is counted as skipped, loudly;
 * with CI=true it is required, unless a container may forbid it.
 */
function testThatNeeds(what: string, isThere: () => boolean, isRequired = isCi) {
  const skips = !isRequired && !isThere();
  return (title: string, run: () => Promise<void>, timeout?: number) => {
    if (skips) console.warn(`SKIPPED, needs ${what}: ${title}`);
    test.skipIf(skips)(title, run, timeout);
  };
}

export const testWithStrace = testThatNeeds("strace", () => runs("strace", "-f", "true"));

/** Another user's id is root's to give. */
export const testAsRoot = testThatNeeds("root on Linux", () => process.getuid?.() === 0);

export const testWithOwnFileSystem = testThatNeeds(
  "the right to mount a file system",
  () => runs("unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"),
  false,
);

export const testWithBrowser = testThatNeeds(
  "Chrome, Chromium or Edge",
  () => findBrowser() !== null,
);

export const testOnUnix = testThatNeeds("Linux or macOS", () => process.platform !== "win32");

export const testOnLinux = testThatNeeds("Linux", () => process.platform === "linux");
