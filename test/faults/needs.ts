import { spawnSync } from "node:child_process";
import { test } from "vitest";

const isRequired = process.env.CI === "true";

/** Whether a program runs here, as `strace` with the rights to trace. */
function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/**
 * A test that only a prepared computer can run. Elsewhere it is counted as skipped, loudly;
 * with CI=true it is required.
 */
function testThatNeeds(what: string, isThere: () => boolean) {
  const skips = !isRequired && !isThere();
  return (title: string, run: () => Promise<void>, timeout?: number) => {
    if (skips) console.warn(`SKIPPED, needs ${what}: ${title}`);
    test.skipIf(skips)(title, run, timeout);
  };
}

export const testWithStrace = testThatNeeds("strace", () => runs("strace", "-f", "true"));

/** A file system of its own and another user's id are root's to give. */
export const testAsRoot = testThatNeeds("root on Linux", () => process.getuid?.() === 0);

export const testOnUnix = testThatNeeds("Linux or macOS", () => process.platform !== "win32");

export const testOnLinux = testThatNeeds("Linux", () => process.platform === "linux");
