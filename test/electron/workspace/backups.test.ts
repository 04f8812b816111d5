import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, addMinutes } from "date-fns";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Seal } from "../../../electron/sealing/seal";
import {
  backupName,
  newestFirst,
  parseBackupName,
  surplus,
} from "../../../electron/workspace/backup-names";
import { Backups } from "../../../electron/workspace/backups";
import { savedTextOf } from "../../../electron/workspace/saved-text";
import type { BackupSummary } from "../../../shared/api";
import { emptyWorkspace } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { type OpenHost, openTestHost } from "../../helpers/open-host";
import { temporaryFolder } from "../../helpers/temporary-folder";
import { type TestClock, testClock } from "../../helpers/test-clock";
import { aCurrentJob, anOpportunity, theyOffer } from "../../helpers/workspaces";

const MORNING = new Date(2026, 4, 12, 9, 0);

function backupAt(madeAt: Date) {
  const backup = parseBackupName(backupName(madeAt, "edit", []));
  if (!backup) throw new Error("Not a backup's name");
  return backup;
}

describe("the name of a backup", () => {
  test("says when and why it was made, and is read back the same", () => {
    const name = backupName(MORNING, "import", []);
    expect(name).toBe("2026-05-12T09-00-00-000-1-import.json");
    expect(parseBackupName(name)).toEqual({ name, madeAt: MORNING, count: 1, reason: "import" });
  });

  test("is new for each copy of one moment, and the later counts as newer", () => {
    const first = backupAt(MORNING);
    const second = parseBackupName(backupName(MORNING, "restore", [first]));
    expect(second && newestFirst([first, second])).toEqual([second, first]);
  });

  test.each([
    "notes.json",
    "2026-05-12.json",
    "../workspace.json",
    "2026-13-40T09-00-00-000-1-edit.json",
  ])("%s is none of ours", (name) => {
    expect(parseBackupName(name)).toBeNull();
  });
});

describe("what rotation keeps", () => {
  test("the 30 newest, and the last of each of 21 days", () => {
    const ofToday = Array.from({ length: 40 }, (_, at) => backupAt(addMinutes(MORNING, 15 * at)));
    const ofDaysBefore = Array.from({ length: 60 }, (_, at) => backupAt(addDays(MORNING, -at - 1)));
    const gone = surplus([...ofToday, ...ofDaysBefore]);
    const kept = [...ofToday, ...ofDaysBefore].filter((backup) => !gone.includes(backup));
    expect(kept).toHaveLength(30 + 20);
    expect(gone).not.toContain(ofToday.at(-1));
    expect(gone).not.toContain(ofDaysBefore[19]);
    expect(gone).toContain(ofDaysBefore[20]);
  });

  test("always the newest, never more than 51, and nothing goes while there are 30 or fewer", () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 60 * 24 * 90 }), { maxLength: 200 });
    fc.assert(
      fc.property(minutes, (times) => {
        const backups = [...new Set(times)].map((at) => backupAt(addMinutes(MORNING, at)));
        const gone = new Set(surplus(backups));
        const kept = newestFirst(backups).filter((backup) => !gone.has(backup));
        expect(kept.length).toBeLessThanOrEqual(51);
        expect(kept.slice(0, 30)).toEqual(newestFirst(backups).slice(0, 30));
      }),
    );
  });
});

describe("a folder of backups", () => {
  let folder: string;
  let remove: () => void;
  let clock: TestClock;
  beforeEach(() => {
    ({ folder, remove } = temporaryFolder());
    clock = testClock(MORNING);
  });
  afterEach(() => remove());
  const inFolder = () => readdirSync(join(folder, "backups"));

  test("13: takes only what opens again, so that nothing broken pushes a good copy out", async () => {
    const backups = new Backups(folder, clock, new Seal(null));
    const dangling = {
      ...anOpportunity("Globex"),
      interviews: [{ ...anInterview(), contactIds: [unknownId] }],
    };
    const text = savedTextOf({ ...emptyWorkspace, opportunities: { [dangling.id]: dangling } });
    for (const bad of ["", "null", "[]", "{}", text])
      expect(await backups.keep(bad, "edit")).toBeNull();
    expect(await backups.list()).toEqual([]);
  });

  test("never holds a sample search", async () => {
    const backups = new Backups(folder, clock, new Seal(null));
    expect(await backups.keep(savedTextOf(sampleSearch("2026-05-12")), "edit")).toBeNull();
  });

  test("leaves files alone that are not its own", async () => {
    mkdirSync(join(folder, "backups"));
    writeFileSync(join(folder, "backups", "mine.json"), "{}");
    const backups = new Backups(folder, clock, new Seal(null));
    for (let at = 0; at < 60; at += 1) {
      await backups.keep(savedTextOf(emptyWorkspace), "edit");
      clock.pass(1);
    }
    expect(inFolder()).toContain("mine.json");
    expect(await backups.list()).toHaveLength(30);
  });

  test("hands out no other file than a backup", async () => {
    const backups = new Backups(folder, clock, new Seal(null));
    writeFileSync(join(folder, "workspace.json"), savedTextOf(emptyWorkspace));
    expect(await backups.read("../workspace.json")).toMatchObject({
      failure: { code: "not-found" },
    });
  });
});

const unknownId = "7e570000-0000-4000-8000-ffffffffffff";
const anInterview = () => ({
  id: unknownId,
  title: "Talk",
  type: null,
  date: "2026-05-13",
  start: null,
  end: null,
  place: "",
  outcome: "planned" as const,
  note: "",
  preparation: [],
  rating: null,
});

describe("while the user edits", () => {
  let folder: string;
  let remove: () => void;
  let clock: TestClock;
  let open: OpenHost;
  beforeEach(async () => {
    ({ folder, remove } = temporaryFolder());
    clock = testClock(MORNING);
    open = await openTestHost(folder, clock);
  });
  afterEach(async () => {
    await open.host.close();
    remove();
  });
  const listed = async (): Promise<readonly BackupSummary[]> => {
    const list = await open.host.handlers.listBackups({});
    return list.ok ? list.value : [];
  };
  const settled = (count: number) => expect.poll(listed).toHaveLength(count);

  test("a copy is made at most every 15 minutes", async () => {
    await open.call("addCurrentJob", aCurrentJob(106_000));
    await settled(1);
    for (let at = 0; at < 14; at += 1) {
      clock.pass(1);
      await open.call("addOpportunity", anOpportunity(`Company ${at}`));
    }
    await settled(1);
    clock.pass(1);
    await open.call("addOpportunity", anOpportunity("Globex", [theyOffer(130_000, "written")]));
    await settled(2);
    expect((await listed())[0]).toMatchObject({
      madeAt: "2026-05-12T09:15",
      reason: "edit",
      holds: { opportunities: 15, offers: 1, floor: 130_000, currency: "USD" },
    });
  });

  test("what was done since the last copy is copied when the host ends", async () => {
    await open.call("addCurrentJob", aCurrentJob(106_000));
    await settled(1);
    clock.pass(1);
    await open.call("addOpportunity", anOpportunity("Globex"));
    await open.host.close();
    expect((await listed())[0]).toMatchObject({ holds: { opportunities: 1 } });
  });

  test("looking around in the sample leaves no copy, nor does leaving it", async () => {
    await open.call("loadSample", {});
    clock.pass(60);
    await open.call("removeCurrentJob", {});
    await open.call("leaveSample", {});
    await open.host.close();
    expect(await listed()).toEqual([]);
  });

  test("an import keeps what it replaces", async () => {
    await open.call("addCurrentJob", aCurrentJob(106_000));
    await settled(1);
    await open.call("importWorkspace", { text: savedTextOf(emptyWorkspace) });
    const kept = (await listed()).find(({ reason }) => reason === "import");
    expect(kept).toMatchObject({ holds: { floor: 106_000 } });
  });

  test("a backup can be looked at and restored, and the restoring taken back", async () => {
    await open.call("addCurrentJob", aCurrentJob(106_000));
    await settled(1);
    const before = await open.workspace();
    const name = (await listed())[0]?.name ?? "";
    await open.call("removeCurrentJob", {});
    expect(await open.call("readBackup", { name })).toEqual({ ok: true, value: before });
    expect(await open.call("restoreBackup", { name })).toMatchObject({ ok: true });
    expect(await open.workspace()).toEqual(before);
    await open.call("undo", {});
    expect((await open.workspace()).currentJob).toBeNull();
  });

  test("a backup that does not open is listed as such and restores nothing", async () => {
    await open.call("addCurrentJob", aCurrentJob(106_000));
    await settled(1);
    const name = (await listed())[0]?.name ?? "";
    writeFileSync(join(folder, "backups", name), "{");
    expect(await listed()).toMatchObject([{ name, holds: null }]);
    expect(await open.call("restoreBackup", { name })).toMatchObject({
      failure: { code: "not-a-workspace" },
    });
    expect((await open.workspace()).currentJob).not.toBeNull();
  });
});
