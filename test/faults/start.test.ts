import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "../helpers/temporary-folder";

/**
 * `npm start` on every kind of computer, in a project of its own: the real start, with stand-ins for the
 * bundles, for Electron's program and for its download.
 */
const REAL = join(import.meta.dirname, "../../electron");
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

let folder: string;
let remove: () => void;
let mirror: Server;
let mirrorAddress: string;
beforeEach(async () => {
  ({ folder, remove } = temporaryFolder());
  cpSync(join(REAL, "start.mjs"), inProject("electron/start.mjs"), { recursive: true });
  cpSync(join(REAL, "start"), inProject("electron/start"), { recursive: true });
  for (const name of ["renderer/x.ts", "shared/x.ts", "package.json", "package-lock.json"])
    write(name, "{}");
  write("electron.vite.config.ts", "");
  age(folder);
  for (const name of ["main/main.js", "preload/preload.cjs", "renderer/index.html"])
    write(`out/${name}`, "");
  write("out/main/browser.js", 'console.log("browser host:", ...process.argv.slice(2));');
  mirror = createServer((_, answer) => answer.writeHead(404).end());
  mirror.listen(0, "127.0.0.1");
  await once(mirror, "listening");
  mirrorAddress = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/`;
});
afterEach(() => {
  mirror.close();
  remove();
});

const inProject = (path: string) => join(folder, path);
function write(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(inProject(path)), { recursive: true });
  writeFileSync(inProject(path), text, { mode });
}

/** Everything there is older than what is written from now on. */
function age(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true }))
    utimesSync(join(entry.parentPath, entry.name), 1, 1);
}

/** What npm leaves of electron: without its program, or with one that is this script. */
function installElectron(program?: string): void {
  const failing = 'console.error(new Error("no such file").stack); process.exitCode = 1;';
  write("node_modules/electron/install.js", failing);
  if (program === undefined) return;
  write("node_modules/electron/path.txt", "electron");
  write("node_modules/electron/dist/electron", `#!/bin/sh\n${program}\n`, 0o755);
}

type Surroundings = {
  readonly given?: readonly string[];
  readonly display?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly asRoot?: boolean;
};

/** Runs the start to its end: what it printed, and its exit code. */
async function start({ given = [], display = "", environment, asRoot }: Surroundings) {
  chmodSync(folder, 0o755);
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const child = spawn(process.execPath, [inProject("electron/start.mjs"), ...given], {
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      DISPLAY: display,
      ELECTRON_MIRROR: mirrorAddress,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
    ...(isRoot && !asRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  const printed = { out: "", said: "" };
  child.stdout.on("data", (piece) => {
    printed.out += String(piece);
  });
  child.stderr.on("data", (piece) => {
    printed.said += String(piece);
  });
  const [code] = await once(child, "close");
  return { ...printed, code: code as number };
}

const inBrowser = "browser host:\n";
const because = (reason: string) => `Leverage opens in the browser: ${reason}.\n`;

describe.runIf(process.platform === "linux")("npm start", () => {
  test("without a display opens the browser host and says so in one line", async () => {
    installElectron("echo never");
    const { out, said } = await start({});
    expect(out).toBe(inBrowser);
    expect(said).toBe(because("there is no display"));
  });

  test.runIf(isRoot)("as root opens the browser host: no window without its sandbox", async () => {
    installElectron("echo never");
    const { out, said } = await start({ display: ":0", asRoot: true });
    expect(out).toBe(inBrowser);
    expect(said).toMatch(/^Leverage opens in the browser: Electron keeps its sandbox on.*\n$/);
  });

  test("where electron was not installed opens the browser host", async () => {
    const { out, said } = await start({ display: ":0" });
    expect(out).toBe(inBrowser);
    expect(said).toBe(because("Electron is not installed"));
  });

  test("without a network to the runtime opens the browser host, and does not wait for it", async () => {
    installElectron();
    mirror.close();
    const { out, said } = await start({ display: ":0" });
    expect(out).toBe(inBrowser);
    expect(said).toBe(because("Electron's runtime is not installed and cannot be downloaded now"));
  });

  test("where the download fails opens the browser host and says why, without a stack", async () => {
    installElectron();
    const { out, said } = await start({ display: ":0" });
    expect(out).toBe(inBrowser);
    const why = "Electron's runtime could not be downloaded (Error: no such file)";
    expect(said).toBe(`Downloading Electron's runtime, once.\n${because(why)}`);
  });

  test("with a runtime that cannot run here opens the browser host", async () => {
    installElectron("kill -ABRT $$");
    const { out, said } = await start({ display: ":0" });
    expect(out).toBe(inBrowser);
    expect(said).toContain(because("Electron could not start on this computer (SIGABRT)"));
  });

  test("with a runtime and a display opens the window, and ends as it ended", async () => {
    installElectron(`echo "window of $1"; exit 3`);
    const { out, said, code } = await start({ display: ":0" });
    expect(out).toBe(`window of ${folder}/\n`);
    expect(said).toBe("");
    expect(code).toBe(3);
  });

  test("--browser asks for the browser host and needs no reason", async () => {
    installElectron("echo never");
    const { out, said } = await start({ display: ":0", given: ["--browser"] });
    expect(out).toBe("browser host: --browser\n");
    expect(said).toBe("");
  });

  test("opens an export named from the folder the user is in, in either host", async () => {
    installElectron(`echo "window with $2"`);
    const environment = { INIT_CWD: "/home/me" };
    const given = ["old.leverage", "--no-open"];
    const window = await start({ display: ":0", given, environment });
    expect(window.out).toBe("window with /home/me/old.leverage\n");
    const tab = await start({ given, environment });
    expect(tab.out).toBe("browser host: /home/me/old.leverage --no-open\n");
  });
});
