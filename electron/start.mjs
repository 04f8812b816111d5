import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { buildIfNeeded } from "./start/build.mjs";
import { electronRuntime } from "./start/electron-runtime.mjs";
import { inProject } from "./start/project.mjs";

/**
 * `npm start`: builds if needed, then opens the desktop host, or the browser host where that cannot be.
 * `-- --browser` forces the browser host, `-- --no-open` only prints its address, `-- file.leverage` opens an
 * export in either.
 * This file runs in plain Node and must never import electron: that starts a download.
 */
const BROWSER_HOST = "../out/main/browser.js";
/** A runtime that ends so soon, and not by itself, lacks a system library or a display that works. */
const FALSE_START_MS = 10_000;

// npm runs this in the project's folder; a file is named from where the user is.
process.argv = process.argv.map((it, at) =>
  at < 2 || it.startsWith("-") ? it : resolve(process.env.INIT_CWD ?? "", it),
);

buildIfNeeded();
const whyBrowser = process.argv.includes("--browser") ? "" : await openDesktop();
if (whyBrowser !== null) {
  if (whyBrowser !== "") console.error(`Leverage opens in the browser: ${whyBrowser}.`);
  await import(BROWSER_HOST);
}

/**
 * Runs the desktop host to its end.
 * @returns {Promise<string | null>} why it could not be opened, null when it was
 */
async function openDesktop() {
  const runtime = await electronRuntime();
  if ("reason" in runtime) return runtime.reason;
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  const files = process.argv.slice(2).filter((it) => !it.startsWith("-"));
  const startedAt = Date.now();
  const child = spawn(runtime.path, [inProject("."), ...files], {
    stdio: "inherit",
    env: environment,
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, "exit").catch(() => [127, null]);
  const isFalseStart = code === 127 || (code === null && !child.killed);
  if (isFalseStart && Date.now() - startedAt < FALSE_START_MS)
    return `Electron could not start on this computer (${signal ?? `code ${code}`})`;
  process.exitCode = code ?? 1;
  return null;
}
