import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SCHEMA_VERSION } from "../../shared/model/workspace";
import { type DesktopProcess, openDesktop, startDesktop } from "../helpers/desktop-process";
import { savedBytes } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { aCurrentJob } from "../helpers/workspaces";

/** How the desktop host starts, starts again and ends. Electron is a stand-in; all else is real. */
let folder: string;
let remove: () => void;
let desktop: DesktopProcess;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(async () => {
  await desktop.kill();
  remove();
});

const namesOfCalls = async () => (await desktop.ask("calls")).map(({ name }) => name);

describe("starting", () => {
  test("has no developer tools in the packaged app", async () => {
    desktop = await openDesktop(folder, { STAND_IN_PACKAGED: "1" });
    const [options] = await desktop.ask("windows");
    expect(options?.webPreferences).toMatchObject({ devTools: false });
    const menu = JSON.stringify(await desktop.given("setApplicationMenu"));
    expect(menu).not.toContain("toggleDevTools");
    expect(menu).not.toContain("reload");
  });

  test("a second time brings the open window back, and opens no other", async () => {
    desktop = await openDesktop(folder);
    await desktop.ask("startAgain");
    expect((await namesOfCalls()).slice(-3)).toEqual(["restore", "show", "focus"]);
    expect(await desktop.ask("windows")).toHaveLength(1);
  });

  test("beside another instance ends at once", async () => {
    desktop = startDesktop(folder, { STAND_IN_SECOND: "1" });
    await expect.poll(namesOfCalls).toContain("quit");
    expect(await desktop.ask("windows")).toEqual([]);
  });

  test("on a folder that the browser host has open says where, and opens no window", async () => {
    const address = "http://127.0.0.1:1/#token=x";
    const holder = { pid: process.pid, birth: null, kind: "browser", address };
    writeFileSync(join(folder, "workspace.lock"), JSON.stringify(holder));
    desktop = startDesktop(folder);
    await expect
      .poll(() => desktop.given("showErrorBox"))
      .toEqual([["Leverage", `Leverage is already open in your browser, at ${address}`]]);
    expect(await desktop.ask("windows")).toEqual([]);
  });

  test("on a file of a newer version is refused with a sentence, the bytes unchanged", async () => {
    const newer = JSON.stringify({ schemaVersion: SCHEMA_VERSION + 1 });
    writeFileSync(join(folder, "workspace.json"), newer);
    desktop = startDesktop(folder);
    await expect.poll(() => desktop.given("showErrorBox")).toHaveLength(1);
    expect(savedBytes(folder)).toBe(newer);
    expect(await desktop.given("exit")).toEqual([[1]]);
  });
});

describe("the frame of the window", () => {
  test("follows the theme of the settings", async () => {
    desktop = await openDesktop(folder);
    expect(await desktop.ask("theme")).toBe("system");
    const dark = { settings: { theme: "dark" } };
    await desktop.ask("invoke", "leverage:changeSettings", dark, "page");
    expect(await desktop.ask("theme")).toBe("dark");
  });
});

describe("quitting", () => {
  test("lets go of the folder", async () => {
    desktop = await openDesktop(folder);
    await desktop.ask("closeWindow", 1);
    await expect.poll(namesOfCalls).toContain("exit");
    expect(await desktop.given("showMessageBox")).toEqual([]);
  });

  test("with changes the disk did not take asks first, and stays when told to", async () => {
    desktop = await openDesktop(folder);
    // A folder in the place of the file: no rename can replace it.
    mkdirSync(join(folder, "workspace.json", "in the way"), { recursive: true });
    await desktop.ask("invoke", "leverage:addCurrentJob", aCurrentJob(106_000), "page");
    await desktop.ask("closeWindow", 0);
    await expect
      .poll(() => desktop.given("showMessageBox"))
      .toMatchObject([[{ message: "The last changes are not saved." }]]);
    expect(await desktop.given("exit")).toEqual([]);
    await desktop.ask("closeWindow", 1);
    await expect.poll(() => desktop.given("exit")).toHaveLength(1);
  });

  test.each(["closeWindow", "quit"] as const)(
    "by %s with edits in a form asks first: going back keeps the window and the folder",
    async (way) => {
      desktop = await openDesktop(folder);
      await desktop.ask("holdDraft", true);
      await desktop.ask(way, 0);
      await expect
        .poll(() => desktop.given("showMessageBoxSync"))
        .toMatchObject([[{ message: "A form has edits that are not saved.", cancelId: 0 }]]);
      expect(await desktop.given("closed")).toEqual([]);
      expect(await desktop.given("exit")).toEqual([]);
      const job = aCurrentJob(106_000);
      expect(await desktop.ask("invoke", "leverage:addCurrentJob", job, "page")).toMatchObject({
        ok: true,
      });
      await desktop.ask(way, 1);
      await expect.poll(() => desktop.given("exit")).toHaveLength(1);
      expect(existsSync(join(folder, "workspace.lock"))).toBe(false);
    },
  );

  test("asks about the disk first, and about the form only when the disk is given up", async () => {
    desktop = await openDesktop(folder);
    mkdirSync(join(folder, "workspace.json", "in the way"), { recursive: true });
    await desktop.ask("invoke", "leverage:addCurrentJob", aCurrentJob(106_000), "page");
    await desktop.ask("holdDraft", true);
    await desktop.ask("quit", 0);
    await expect.poll(() => desktop.given("showMessageBox")).toHaveLength(1);
    expect(await desktop.given("showMessageBoxSync")).toEqual([]);
    await desktop.ask("quit", 1);
    await expect.poll(() => desktop.given("exit")).toHaveLength(1);
    expect(await desktop.given("showMessageBoxSync")).toHaveLength(1);
  });
});
