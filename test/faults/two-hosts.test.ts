import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type DesktopProcess, openDesktop, startDesktop } from "../helpers/desktop-process";
import { type HostProcess, HostRefused, startHostProcess } from "../helpers/host-process";
import { savedWorkspace } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { anOpportunity } from "../helpers/workspaces";

let folder: string;
let remove: () => void;
let running: HostProcess[] = [];
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(async () => {
  for (const host of running) await host.kill();
  running = [];
  remove();
});

async function start(): Promise<HostProcess> {
  const host = await startHostProcess({ folder });
  running.push(host);
  return host;
}

/** What a start prints that ends by itself. */
async function refusal(): Promise<HostRefused> {
  const refused = await start().catch((error: unknown) => error);
  if (!(refused instanceof HostRefused)) throw new Error("The second start was not refused");
  return refused;
}

/** With the desktop host running on the folder; Electron is a stand-in. */
async function inWindow(
  act: (desktop: DesktopProcess) => Promise<void>,
  open: (folder: string) => DesktopProcess | Promise<DesktopProcess> = openDesktop,
): Promise<void> {
  const desktop = await open(folder);
  try {
    await act(desktop);
  } finally {
    await desktop.kill();
  }
}

describe("14: two starts on one data folder", () => {
  test("the second hands over the address of the first and ends", async () => {
    const first = await start();
    const { code, output } = await refusal();
    expect(code).toBe(0);
    expect(output).toContain(first.address);
  });

  test("the second, when the first is a window, says so in one sentence and ends", async () => {
    await inWindow(async (desktop) => {
      const { code, output } = await refusal();
      expect(code).toBe(1);
      expect(output.trim()).toBe(
        "Leverage is already open on this data folder. Go on there, or close it first.",
      );
      const globex = anOpportunity("Globex");
      await desktop.ask("invoke", "leverage:addOpportunity", globex, "page");
      expect(savedWorkspace(folder).opportunities).toEqual({ [globex.id]: globex });
    });
  });

  test("a window, when the first is in the browser, says where that is and opens nothing", async () => {
    const first = await start();
    await inWindow(async (desktop) => {
      await expect
        .poll(() => desktop.given("showErrorBox"))
        .toEqual([["Leverage", `Leverage is already open in your browser, at ${first.address}`]]);
      expect(await desktop.ask("windows")).toEqual([]);
    }, startDesktop);
    const globex = anOpportunity("Globex");
    await first.call("addOpportunity", globex);
    expect(savedWorkspace(folder).opportunities).toEqual({ [globex.id]: globex });
  });

  test("of ten at the same moment one opens, and no change of it is lost", async () => {
    const starts = await Promise.allSettled(Array.from({ length: 10 }, start));
    expect(starts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const globex = anOpportunity("Globex");
    await running[0]?.call("addOpportunity", globex);
    expect(savedWorkspace(folder).opportunities).toEqual({ [globex.id]: globex });
  });

  test("of ten after a kill one opens: a dead holder's lock is taken over once", async () => {
    await (await start()).kill();
    const starts = await Promise.allSettled(Array.from({ length: 10 }, start));
    expect(starts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("a lock that says nothing readable does not keep anyone out", async () => {
    writeFileSync(join(folder, "workspace.lock"), "");
    await start();
  });

  test("the folder is free again after an orderly end", async () => {
    await (await start()).kill("SIGTERM");
    await start();
  });
});
