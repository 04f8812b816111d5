import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesInArchive } from "../helpers/archive";
import { fusesOf, makeStandInRuntime } from "../helpers/stand-in-runtime";
import { temporaryFolder } from "../helpers/temporary-folder";

const PROJECT = join(import.meta.dirname, "../..");
const LARGEST_APP = 12_000_000;
const PATIENCE_MS = 300_000;

/** What `npm run package -- --dir` makes, with a stand-in for the runtime that this machine may not have. */
describe.runIf(process.platform === "linux")("the packaged app", () => {
  const { folder, remove } = temporaryFolder();
  const unpacked = join(folder, "dist/linux-unpacked");
  let files: ReadonlyMap<string, Buffer> = new Map();
  const names = () => [...files.keys()];

  beforeAll(() => {
    makeStandInRuntime(join(folder, "runtime"));
    const builder = join(PROJECT, "node_modules/electron-builder/cli.js");
    const setting = (name: string, path: string) => `-c.${name}=${join(folder, path)}`;
    execFileSync(
      process.execPath,
      [
        builder,
        "--linux",
        "dir",
        setting("electronDist", "runtime"),
        setting("directories.output", "dist"),
      ],
      { cwd: PROJECT, stdio: "pipe" },
    );
    files = filesInArchive(join(unpacked, "resources/app.asar"));
  }, PATIENCE_MS);
  afterAll(remove);

  test("holds the three bundles and its own description, and no module or source of the workshop", () => {
    expect(names()).toEqual(expect.arrayContaining(["/package.json", "/out/main/main.js"]));
    expect(names()).toEqual(expect.arrayContaining(["/out/preload/preload.cjs"]));
    expect(names()).toEqual(expect.arrayContaining(["/out/renderer/index.html"]));
    expect(names().filter((it) => it !== "/package.json" && !it.startsWith("/out/"))).toEqual([]);
    expect(names().filter((it) => /\.(map|ts|tsx)$|\.test\./.test(it))).toEqual([]);
  });

  test("tells nothing of the machine it was packaged on", () => {
    const telling = [...files].filter(([, bytes]) => bytes.includes(PROJECT));
    expect(telling.map(([name]) => name)).toEqual([]);
  });

  test("stays small", () => {
    const size = [...files.values()].reduce((sum, it) => sum + it.byteLength, 0);
    expect(size).toBeLessThan(LARGEST_APP);
  });

  test("has its switches set in the program itself: no Node, no debugger, only its own archive", () => {
    const [runAsNode, cookies, nodeOptions, inspect, integrity, onlyArchive, , fileProtocol] =
      fusesOf(join(unpacked, "leverage"));
    expect({ runAsNode, nodeOptions, inspect, fileProtocol }).toEqual({
      runAsNode: false,
      nodeOptions: false,
      inspect: false,
      fileProtocol: false,
    });
    expect({ cookies, integrity, onlyArchive }).toEqual({
      cookies: true,
      integrity: true,
      onlyArchive: true,
    });
  });

  test("has no updater that would ask another machine", () => {
    expect(existsSync(join(unpacked, "resources/app-update.yml"))).toBe(false);
    const asking = [...files].filter(([, bytes]) => bytes.includes("electron-updater"));
    expect(asking.map(([name]) => name)).toEqual([]);
  });
});
