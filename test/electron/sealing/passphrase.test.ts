import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { KeyFile } from "../../../electron/sealing/key-file";
import { randomKey } from "../../../electron/workspace/sealed-text";
import { type Changed, type MethodName, methodNames } from "../../../shared/api";
import { type OpenHost, openTestHost } from "../../helpers/open-host";
import { temporaryFolder } from "../../helpers/temporary-folder";
import { type TestClock, testClock } from "../../helpers/test-clock";
import { aCurrentJob, anOpportunity, testId } from "../../helpers/workspaces";

const PASSPHRASE = "correct horse battery staple";
const OTHER = "four other quiet words";
/** Stands in the workspace, in a backup, in a document and in a file put aside. */
const MARKER = "Marker-7f3a-salary-138000";
const letter = Buffer.from(`%PDF-1.7 ${MARKER}`);
const globex = anOpportunity("Globex");
const document = { opportunityId: globex.id, id: testId() };

// scrypt costs a good part of a second a try, on purpose.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let remove: () => void;
let clock: TestClock;
let app: OpenHost;
beforeEach(async () => {
  ({ folder, remove } = temporaryFolder());
  clock = testClock();
  writeFileSync(join(folder, "workspace.unreadable-2026-05-01T09-00-00.json"), `{"${MARKER}`);
  await start();
  await app.call("addOpportunity", { ...globex, note: MARKER });
  await app.call("addCurrentJob", aCurrentJob(106_000));
  const base64 = letter.toString("base64");
  await app.call("attachFile", { ...document, name: "Offer.pdf", base64 });
  await startAgain();
});
afterEach(async () => {
  await app.host.close();
  remove();
});

async function start(): Promise<void> {
  app = await openTestHost(folder, clock);
}
async function startAgain(): Promise<void> {
  await app.host.close();
  await start();
}
const set = () => app.call("setPassphrase", { passphrase: PASSPHRASE });
const unlock = (passphrase = PASSPHRASE) => app.call("unlock", { passphrase });
const note = async () => (await app.workspace()).opportunities[globex.id]?.note;

/** Every file of the folder that holds the text in the clear, or in base64 as a letter was sent. */
function filesWith(text: string): readonly string[] {
  const encoded = letter.toString("base64").slice(16, 32);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return bytes.includes(text) || bytes.includes(encoded);
    });
}

describe("setting a passphrase", () => {
  test("leaves no byte of the search, its backups, documents or files put aside in the clear", async () => {
    expect(filesWith(MARKER).length).toBeGreaterThanOrEqual(4);
    expect(await set()).toMatchObject({ value: { isProtected: true, isLocked: false } });
    expect(filesWith(MARKER)).toEqual([]);
    expect(filesWith("Globex")).toEqual([]);
    await app.call("editOpportunity", { id: globex.id, fields: { note: `${MARKER} again` } });
    await app.host.close();
    expect(filesWith(MARKER)).toEqual([]);
    await start();
  });

  test("one that is too short is refused, and nothing changes", async () => {
    expect(await app.call("setPassphrase", { passphrase: "short" })).toMatchObject({
      failure: { code: "passphrase-too-short" },
    });
    expect(existsSync(join(folder, "workspace.key"))).toBe(false);
  });

  test("a kill after its first step leaves a search that opens, and is sealed when it does", async () => {
    await app.host.close();
    await new KeyFile(folder).write(randomKey(), PASSPHRASE);
    await start();
    expect(await unlock()).toMatchObject({ ok: true });
    expect(await note()).toBe(MARKER);
    expect(filesWith(MARKER)).toEqual([]);
  });
});

describe("a locked workspace", () => {
  beforeEach(async () => {
    await set();
    await startAgain();
  });

  test("answers nothing but the lock, and nothing of it is told", async () => {
    const ofTheLock: readonly MethodName[] = ["unlock", "lock", "stayUnlocked", "setPassphrase"];
    const others = methodNames.filter(
      (name) => !ofTheLock.includes(name) && !name.endsWith("Passphrase"),
    );
    for (const name of others) {
      const answer = await app.host.handlers[name]({} as never);
      expect(answer, name).toMatchObject({ failure: { code: "locked" } });
    }
  });

  test("a wrong passphrase is refused by a sentence, the right one opens everything", async () => {
    expect(await unlock("correct horse battery stable")).toMatchObject({
      failure: { code: "wrong-passphrase" },
    });
    expect(await unlock()).toMatchObject({ ok: true });
    expect(await note()).toBe(MARKER);
    expect(await app.call("openAttachment", document)).toMatchObject({
      value: { base64: letter.toString("base64") },
    });
    const [backup] = await backups();
    expect(backup).toMatchObject({ holds: { opportunities: 1, floor: 106_000 } });
    expect(await app.call("restoreBackup", { name: backup?.name })).toMatchObject({ ok: true });
  });

  test("opens by the second key file when the first is damaged", async () => {
    writeFileSync(join(folder, "workspace.key"), "");
    await startAgain();
    expect(await unlock()).toMatchObject({ ok: true });
    expect(await note()).toBe(MARKER);
  });

  test("a document that is damaged gives way to a backup, as ever", async () => {
    await unlock();
    await app.host.close();
    const path = join(folder, "workspace.json");
    writeFileSync(path, readFileSync(path).subarray(0, 400));
    await start();
    await unlock();
    expect(await note()).toBe(MARKER);
    expect((await app.snapshot()).notice).toMatchObject({ kind: "restored" });
  });

  async function backups() {
    const listed = await app.host.handlers.listBackups({});
    return listed.ok ? listed.value : expect.fail(listed.failure.code);
  }
});

describe("locking", () => {
  test("on demand closes every window's copy, and its passphrase opens it again", async () => {
    await set();
    const told: Changed[] = [];
    app.host.onChanged((changed) => told.push(changed));
    expect(await app.call("lock", {})).toMatchObject({ value: { isLocked: true } });
    expect(told.at(-1)).toMatchObject({ isLocked: true, edits: [] });
    expect(await app.call("readWorkspace", {})).toMatchObject({ failure: { code: "locked" } });
    await unlock();
    expect(told.at(-1)).toMatchObject({ isLocked: false });
    expect(await note()).toBe(MARKER);
  });

  test("after the idle minutes it locks itself; a touch begins them again; empty, it never does", async () => {
    await set();
    clock.pass(9);
    await app.call("stayUnlocked", {});
    clock.pass(9);
    expect(await app.call("readWorkspace", {})).toMatchObject({ ok: true });
    clock.pass(2);
    expect(await app.call("readWorkspace", {})).toMatchObject({ failure: { code: "locked" } });
    await unlock();
    await app.call("changeSettings", { settings: { lockAfterMinutes: null } });
    clock.pass(600);
    expect(await app.call("readWorkspace", {})).toMatchObject({ ok: true });
  });

  test("without a passphrase there is nothing to lock", async () => {
    expect(await app.call("lock", {})).toMatchObject({ failure: { code: "not-allowed" } });
    clock.pass(600);
    expect(await note()).toBe(MARKER);
  });
});

describe("another passphrase", () => {
  test("takes the old one to set; then only the new one opens, documents and backups too", async () => {
    await set();
    expect(await change("not the passphrase", OTHER)).toMatchObject({
      failure: { code: "wrong-passphrase" },
    });
    expect(await change(PASSPHRASE, OTHER)).toMatchObject({ ok: true });
    await startAgain();
    expect(await unlock()).toMatchObject({ failure: { code: "wrong-passphrase" } });
    expect(await unlock(OTHER)).toMatchObject({ ok: true });
    expect(await app.call("openAttachment", document)).toMatchObject({ ok: true });
    expect(filesWith(MARKER)).toEqual([]);
  });

  const change = (current: string, next: string) => app.call("changePassphrase", { current, next });
});

describe("removing the passphrase", () => {
  test("takes the passphrase; then everything is in the clear and opens without one", async () => {
    await set();
    expect(await app.call("removePassphrase", { current: OTHER })).toMatchObject({
      failure: { code: "wrong-passphrase" },
    });
    expect(filesWith(MARKER)).toEqual([]);
    expect(await app.call("removePassphrase", { current: PASSPHRASE })).toMatchObject({
      value: { isProtected: false },
    });
    await startAgain();
    expect(await note()).toBe(MARKER);
    expect(filesWith(MARKER).length).toBeGreaterThanOrEqual(4);
    expect(await app.call("openAttachment", document)).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(existsSync(join(folder, "workspace.key"))).toBe(false));
  });
});
