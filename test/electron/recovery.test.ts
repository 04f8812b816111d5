import { readdirSync, readFileSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Conf from "conf";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { handToBrowser } from "../../electron/attachments/hand-over";
import { PassedFile } from "../../electron/passed-file";
import { startHost } from "../../electron/start-host";
import { emptyWorkspace, SCHEMA_VERSION } from "../../shared/model/workspace";
import { type OpenHost, openTestHost } from "../helpers/open-host";
import { savedBytes, savedWorkspace } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { type TestClock, testClock } from "../helpers/test-clock";
import { aCurrentJob, anOpportunity } from "../helpers/workspaces";

let folder: string;
let remove: () => void;
let clock: TestClock;
let open: OpenHost | null = null;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  clock = testClock();
});
afterEach(async () => {
  await close();
  remove();
});

const path = () => join(folder, "workspace.json");
const asides = () => readdirSync(folder).filter((name) => name.includes("unreadable"));

async function start(): Promise<OpenHost> {
  open = await openTestHost(folder, clock);
  return open;
}

async function close(): Promise<void> {
  await open?.host.close();
  open = null;
}

/** A search that was saved and backed up, its host ended. Returns the bytes. */
async function aSavedSearch(): Promise<string> {
  const { call } = await start();
  await call("addCurrentJob", aCurrentJob(106_000));
  await call("addOpportunity", anOpportunity("Globex"));
  await close();
  return savedBytes(folder) ?? "";
}

test("8: a fresh start is empty, without a notice, and writes nothing yet", async () => {
  const { snapshot } = await start();
  expect(await snapshot()).toMatchObject({ workspace: emptyWorkspace, notice: null });
  expect(savedBytes(folder)).toBeNull();
});

describe("9: a file cut off anywhere", () => {
  test("is put aside, the newest good backup stands in its place, and the user is told", async () => {
    const whole = await aSavedSearch();
    const search = savedWorkspace(folder);
    for (let length = 0; length < whole.length; length += 512) {
      writeFileSync(path(), whole.slice(0, length));
      const { snapshot } = await start();
      const { workspace, notice } = await snapshot();
      expect(workspace).toEqual(search);
      expect(notice?.kind).toBe("restored");
      const aside = asides().at(-1) ?? "";
      expect(notice?.text).toContain(aside);
      expect(readFileSync(join(folder, aside), "utf8")).toBe(whole.slice(0, length));
      expect(savedWorkspace(folder)).toEqual(search);
      clock.pass(1);
      await close();
    }
  });

  test("every 4,096 bytes of a long one, too", async () => {
    const { call } = await start();
    await call("addOpportunity", { ...anOpportunity("Globex"), note: "x".repeat(100_000) });
    await close();
    const whole = savedBytes(folder) ?? "";
    const search = savedWorkspace(folder);
    for (let length = 0; length < whole.length; length += 4_096) {
      writeFileSync(path(), whole.slice(0, length));
      const { workspace } = await start();
      expect(await workspace()).toEqual(search);
      expect(asides()).toHaveLength(1 + length / 4_096);
      clock.pass(1);
      await close();
    }
  });

  test("the notice says whether something is missing, and how much time of it", async () => {
    const whole = await aSavedSearch();
    writeFileSync(path(), whole.slice(0, 100));
    for (const [minutes, lost] of [
      [1, "minute"],
      [12, "12 minutes"],
      [150, "3 hours"],
      [4 * 24 * 60, "4 days"],
    ] as const) {
      writeFileSync(path(), whole.slice(0, 100));
      const after = new Date(clock.now().getTime() + minutes * 60_000);
      utimesSync(path(), after, after);
      expect((await (await start()).snapshot()).notice?.text).toContain(
        `The backup of 2026-05-12 09:00 is open instead. What was entered in the ${lost} after that is missing.`,
      );
      await close();
    }
    writeFileSync(path(), whole.slice(0, 100));
    const before = new Date(clock.now().getTime() - 60_000);
    utimesSync(path(), before, before);
    expect((await (await start()).snapshot()).notice?.text).toContain("Nothing is lost.");
  });
});

describe("10: odd roots are never taken for an empty workspace", () => {
  test.each(["", "null", "[]", "42", "{}", "\uFEFF", "\0\0\0\0", '"text"', "true"])(
    "%j is put aside even when there is no backup, and the user is told",
    async (text) => {
      writeFileSync(path(), text);
      const { snapshot } = await start();
      expect((await snapshot()).notice?.text).toContain("there is no backup yet");
      expect(readFileSync(join(folder, asides()[0] ?? ""), "utf8")).toBe(text);
    },
  );
});

test("11: a file of a newer version is refused and its bytes stay", async () => {
  const newer = JSON.stringify({ ...emptyWorkspace, schemaVersion: SCHEMA_VERSION + 1 });
  writeFileSync(path(), newer);
  const started = await startHost({
    kind: "browser",
    version: "0.0.0",
    folder,
    address: null,
    clock,
    library: Conf,
    notifies: false,
    handOver: handToBrowser,
    printWindow: null,
    passedFile: new PassedFile(),
  });
  expect(started).toMatchObject({ status: "refused", failure: { code: "newer-workspace" } });
  expect(readdirSync(folder)).toEqual(["workspace.json"]);
  expect(savedBytes(folder)).toBe(newer);
});

test("12: a good backup survives a file that is damaged at three starts, and edits in between", async () => {
  await aSavedSearch();
  const search = savedWorkspace(folder);
  for (let at = 0; at < 3; at += 1) {
    writeFileSync(path(), "{ damaged");
    clock.pass(60);
    const { workspace, call } = await start();
    expect(await workspace()).toEqual(search);
    const note = anOpportunity(`Company ${at}`);
    await call("addOpportunity", note);
    await call("removeOpportunity", { id: note.id });
    await close();
  }
  expect(asides()).toHaveLength(3);
});

test("a file that was deleted is opened from its newest backup", async () => {
  await aSavedSearch();
  const search = savedWorkspace(folder);
  unlinkSync(path());
  const { workspace, notice } = await (await start()).snapshot();
  expect(workspace).toEqual(search);
  expect(notice?.text).toContain("The saved file was missing");
});

describe("15: a file that another program changed while it was open here", () => {
  const outside = JSON.stringify({ ...emptyWorkspace, currentJob: aCurrentJob(99_000) });
  const jobIn = (text: string | null) =>
    (JSON.parse(text ?? "null") as { currentJob: { package: { base: object } } }).currentJob.package
      .base;

  async function changedOutside(): Promise<OpenHost> {
    const host = await start();
    await host.call("addCurrentJob", aCurrentJob(106_000));
    writeFileSync(path(), outside);
    return host;
  }

  test("is noticed at the next save: nothing is overwritten", async () => {
    const { call, snapshot } = await changedOutside();
    expect(await call("addOpportunity", anOpportunity("Globex"))).toMatchObject({
      failure: { code: "changed-outside" },
    });
    expect(savedBytes(folder)).toBe(outside);
    expect((await snapshot()).notice?.kind).toBe("changed-outside");
  });

  test("is noticed without a save, too", async () => {
    const { snapshot } = await changedOutside();
    await expect
      .poll(async () => (await snapshot()).notice?.kind, { timeout: 10_000 })
      .toBe("changed-outside");
  }, 15_000);

  test("keeping mine writes it, and the other version is a backup", async () => {
    const { call, snapshot, host, workspace } = await changedOutside();
    await call("addOpportunity", anOpportunity("Globex"));
    expect(await call("chooseVersion", { keep: "mine" })).toMatchObject({ ok: true });
    expect(savedWorkspace(folder)).toEqual(await workspace());
    expect((await snapshot()).notice).toBeNull();
    const list = await host.handlers.listBackups({});
    expect(list.ok && list.value.find(({ reason }) => reason === "outside")).toMatchObject({
      holds: { floor: 99_000 },
    });
  });

  test("taking theirs opens it, mine is a backup, and it can be taken back", async () => {
    const { call, snapshot, workspace, host } = await changedOutside();
    const mine = await workspace();
    expect(await call("chooseVersion", { keep: "theirs" })).toMatchObject({ ok: true });
    expect(jobIn(savedBytes(folder))).toEqual(jobIn(outside));
    expect((await snapshot()).notice).toBeNull();
    const list = await host.handlers.listBackups({});
    expect(list.ok && list.value.find(({ reason }) => reason === "outside")).toMatchObject({
      holds: { floor: 106_000 },
    });
    await call("undo", {});
    expect(await workspace()).toEqual(mine);
  });

  test("a version that is not whole cannot be taken, and lies aside when mine is kept", async () => {
    const { call } = await changedOutside();
    writeFileSync(path(), "{ half");
    expect(await call("chooseVersion", { keep: "theirs" })).toMatchObject({
      failure: { code: "not-a-workspace" },
    });
    expect(await call("chooseVersion", { keep: "mine" })).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, asides()[0] ?? ""), "utf8")).toBe("{ half");
  });

  test("a file that was only touched is no other version", async () => {
    const { call } = await start();
    await call("addCurrentJob", aCurrentJob(106_000));
    utimesSync(path(), new Date(), new Date());
    writeFileSync(path(), savedBytes(folder) ?? "");
    expect(await call("addOpportunity", anOpportunity("Globex"))).toMatchObject({ ok: true });
    expect(await call("chooseVersion", { keep: "mine" })).toMatchObject({
      failure: { code: "not-allowed" },
    });
  });
});
