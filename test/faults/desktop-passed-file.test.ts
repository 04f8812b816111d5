import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type DesktopProcess, openDesktop } from "../helpers/desktop-process";
import { startHostProcess } from "../helpers/host-process";
import { savedBytes } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { aCurrentJob } from "../helpers/workspaces";

/** A double click on an export, as each system tells of it. Electron is a stand-in; all else is real. */
let data: string;
let elsewhere: string;
let remove: (() => void)[];
let desktop: DesktopProcess | null = null;
beforeEach(() => {
  const folders = [temporaryFolder(), temporaryFolder()];
  [data = "", elsewhere = ""] = folders.map(({ folder }) => folder);
  remove = folders.map((it) => it.remove);
  writeFileSync(join(elsewhere, "my search.leverage"), "{}");
});
afterEach(async () => {
  await desktop?.kill();
  desktop = null;
  for (const each of remove) each();
});

const anExport = () => join(elsewhere, "my search.leverage");
const isTaken = { ok: true, value: { fileName: "my search.leverage", text: "{}" } };
const nothing = { ok: true, value: null };
const take = () => desktop?.ask("invoke", "leverage:takePassedFile", {}, "page");

test("Windows and Linux: the first start finds it among its arguments", async () => {
  desktop = await openDesktop(data, {}, ["--no-first-run", anExport()]);
  expect(await take()).toEqual(isTaken);
  expect(await take()).toEqual(nothing);
});

test("Windows and Linux: a second start passes it to the first, from the folder it was made in", async () => {
  desktop = await openDesktop(data);
  expect(await take()).toEqual(nothing);
  await desktop.ask("startAgain", ["--flag", "my search.leverage"], elsewhere);
  expect(await desktop.ask("told")).toContainEqual([
    "leverage:changed",
    expect.objectContaining({ isFilePassed: true }),
  ]);
  expect(await desktop.given("focus")).toHaveLength(1);
  expect(await take()).toEqual(isTaken);
});

test("macOS: the event before the app is ready starts with the file", async () => {
  desktop = await openDesktop(data, { STAND_IN_OPEN_FILE: anExport() });
  expect(await desktop.given("open-file")).toEqual([[true]]);
  expect(await take()).toEqual(isTaken);
});

test("macOS: the event while the window is open tells the window", async () => {
  desktop = await openDesktop(data);
  await desktop.ask("openFile", anExport());
  expect(await desktop.given("open-file")).toEqual([[true]]);
  expect(await desktop.ask("told")).toContainEqual([
    "leverage:changed",
    expect.objectContaining({ isFilePassed: true }),
  ]);
  expect(await desktop.given("focus")).toHaveLength(1);
  expect(await take()).toEqual(isTaken);
});

test("what is passed changes nothing, opens nothing and switches nothing", async () => {
  desktop = await openDesktop(data);
  await desktop.ask("invoke", "leverage:addCurrentJob", aCurrentJob(106_000), "page");
  const before = savedBytes(data);
  const hostile = [
    "--inspect=0.0.0.0:9229",
    "--remote-debugging-port=9222",
    "--no-sandbox",
    "https://evil.test/x.leverage",
    "file://evil.test/x.leverage",
    "/etc/passwd",
    "/dev/zero",
    elsewhere,
  ];
  for (const given of hostile) {
    await desktop.ask("startAgain", [given], elsewhere);
    expect(await take(), given).toEqual(nothing);
  }
  await desktop.ask("startAgain", [anExport()], elsewhere);
  expect(savedBytes(data)).toBe(before);
  expect(await desktop.ask("windows")).toHaveLength(1);
  for (const act of ["appendSwitch", "openExternal", "openPath"])
    expect(await desktop.given(act), act).toEqual([]);
});

test("the browser host opens the export it is started with", async () => {
  const host = await startHostProcess({ folder: data, given: [anExport()] });
  try {
    expect(await host.call("takePassedFile", {})).toEqual(isTaken);
  } finally {
    await host.kill();
  }
});
