import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "./project.mjs";

/** Where npm put the electron package; its runtime is fetched on first use, into `dist` beside it. */
const PACKAGE = inProject("node_modules/electron");
const PROBE_MS = 3_000;
const DOWNLOAD_MS = 15 * 60_000;

/**
 * The Electron program to run, fetched when it is not there yet, or why there is none.
 * @returns {Promise<{ readonly path: string } | { readonly reason: string }>}
 */
export async function electronRuntime() {
  if (!hasDisplay()) return { reason: "there is no display" };
  if (process.platform === "linux" && process.getuid?.() === 0)
    return { reason: "Electron keeps its sandbox on, and that does not run as root" };
  const installed = installedRuntime();
  if (installed !== null) return { path: installed };
  if (!existsSync(join(PACKAGE, "install.js"))) return { reason: "Electron is not installed" };
  if (!(await canDownload()))
    return { reason: "Electron's runtime is not installed and cannot be downloaded now" };
  const problem = download();
  const downloaded = installedRuntime();
  return downloaded === null
    ? { reason: `Electron's runtime could not be downloaded (${problem})` }
    : { path: downloaded };
}

function hasDisplay() {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * As node_modules/electron/install.js leaves it: path.txt names the program inside `dist`.
 * @returns {string | null}
 */
function installedRuntime() {
  const pathFile = join(PACKAGE, "path.txt");
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(PACKAGE, "dist");
  if (!existsSync(pathFile)) return null;
  const program = join(dist, readFileSync(pathFile, "utf8"));
  return existsSync(program) ? program : null;
}

/** Asks for a sign of life first: without a network the download itself would hang for minutes. */
async function canDownload() {
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror;
  try {
    await fetch(mirror || "https://github.com/electron/electron/releases", {
      method: "HEAD",
      redirect: "manual",
      signal: AbortSignal.timeout(PROBE_MS),
    });
    return true;
  } catch {
    return false;
  }
}

/** @returns {string} what went wrong, in the first line that the download printed of it */
function download() {
  console.error("Downloading Electron's runtime, once.");
  const { stderr, error } = spawnSync(process.execPath, [join(PACKAGE, "install.js")], {
    stdio: ["ignore", "inherit", "pipe"],
    encoding: "utf8",
    timeout: DOWNLOAD_MS,
  });
  return error?.message ?? stderr.trim().split("\n")[0] ?? "";
}
