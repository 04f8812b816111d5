import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "./project.mjs";

const BUILT = [
  "out/main/main.js",
  "out/main/browser.js",
  "out/preload/preload.cjs",
  "out/renderer/index.html",
];
const SOURCES = [
  "electron",
  "renderer",
  "shared",
  "electron.vite.config.ts",
  "package-lock.json",
  "package.json",
];

/** Bundles the app when the bundles are missing or older than a source. Ends the process when that fails. */
export function buildIfNeeded() {
  if (isFresh()) return;
  console.error("Building Leverage.");
  const builder = inProject("node_modules/electron-vite/bin/electron-vite.js");
  const build = spawnSync(process.execPath, [builder, "build", "--logLevel", "warn"], {
    cwd: inProject("."),
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (build.status === 0) return;
  console.error("Leverage could not be built. Run `npm ci`, then `npm run build` to see why.");
  process.exit(1);
}

function isFresh() {
  const built = BUILT.map((path) => changedAt(inProject(path)));
  const sources = SOURCES.map((path) => newestUnder(inProject(path)));
  return Math.min(...built) > Math.max(...sources);
}

/**
 * A folder counts with its own time too: it changes when a file in it is deleted.
 * @param {string} path
 * @returns {number} milliseconds
 */
function newestUnder(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestUnder(join(path, name))));
}

/**
 * @param {string} path
 * @returns {number} milliseconds; 0 when there is no such file
 */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
