import { readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type HostProcess,
  HostRefused,
  type HostSetting,
  startHostProcess,
} from "../helpers/host-process";
import { savedBytes, savedWorkspace } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { aCurrentJob } from "../helpers/workspaces";

/** Today's program is of version 1; a later one, of version 3, is the same code with two more steps. */
const MIGRATING = join(import.meta.dirname, "../helpers/migrating-host/register.mjs");
const SOURCE = join(import.meta.dirname, "../../electron/browser/main.ts");
const later = ["--import", "tsx", "--import", MIGRATING, SOURCE];

let folder: string;
let remove: () => void;
let host: HostProcess | null = null;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(async () => {
  await host?.kill();
  remove();
});

const base = () => savedWorkspace(folder).currentJob?.package.base?.pay.amount.minor;
const startLater = (killed?: AbortSignal) =>
  start({ program: later, ...(killed ? { killed } : {}) });
const startToday = () => start({});

async function start(setting: Partial<HostSetting>): Promise<HostProcess> {
  const started = await startHostProcess({ folder, ...setting });
  host = started;
  return started;
}

/** A search that today's program saved, with 11 (in cents) where it will become 11 x 1,000 x 12. */
async function aSavedSearch(): Promise<string> {
  const job = aCurrentJob(1);
  const { package: pack } = job;
  const amount = { minor: 11, currency: "USD" };
  const base = { ...pack.base, pay: { ...pack.base?.pay, amount } };
  const today = await startToday();
  const added = await today.call("addCurrentJob", { ...job, package: { ...pack, base } } as never);
  expect(added).toMatchObject({ ok: true });
  await today.kill("SIGTERM");
  return savedBytes(folder) ?? "";
}
const MIGRATED = 11 * 1_000 * 12;

/** Starts the later program and kills it at the nth thing it does in the folder; false when it did less. */
async function isKilledAt(nth: number): Promise<boolean> {
  const killing = new AbortController();
  let seen = 0;
  const watcher = watch(folder, { recursive: true }, () => {
    seen += 1;
    if (seen === nth) killing.abort();
  });
  try {
    await (await startLater(killing.signal)).kill();
    return false;
  } catch {
    return true;
  } finally {
    watcher.close();
  }
}

test("6: a kill at any moment of a migration: the next start gives the same amounts", async () => {
  const version1 = await aSavedSearch();
  let kills = 0;
  for (let nth = 2; nth <= 16; nth += 2) {
    writeFileSync(join(folder, "workspace.json"), version1);
    if (await isKilledAt(nth)) kills += 1;
    expect([11, MIGRATED]).toContain(base());
    await (await startLater()).kill("SIGTERM");
    expect(base()).toBe(MIGRATED);
  }
  expect(kills).toBeGreaterThanOrEqual(4);
});

test("7: versions 1, 3, 1, 3: the older program refuses the file, and no step runs twice", async () => {
  const version1 = await aSavedSearch();
  await (await startLater()).kill("SIGTERM");
  const version3 = savedBytes(folder);
  expect(base()).toBe(MIGRATED);
  expect(backupsFor("migration")).toEqual([version1]);

  const refused = await startToday().catch((error: unknown) => error);
  if (!(refused instanceof HostRefused)) throw new Error("The older program opened the file");
  expect(refused.code).toBe(1);
  expect(refused.output).toContain("newer version");
  expect(savedBytes(folder)).toBe(version3);

  const again = await startLater();
  expect(await again.call("editCurrentJob", aCurrentJob(5))).toMatchObject({ ok: true });
  expect(base()).toBe(500);
  expect(backupsFor("migration")).toHaveLength(1);
});

test("8: a fresh start of a later version runs no step and writes no backup", async () => {
  const { call } = await startLater();
  await call("addCurrentJob", aCurrentJob(106_000));
  expect(base()).toBe(10_600_000);
  expect(savedWorkspace(folder).schemaVersion).toBe(3);
  expect(backupsFor("migration")).toEqual([]);
});

function backupsFor(reason: string): readonly string[] {
  const backups = join(folder, "backups");
  return readdirSync(backups)
    .filter((name) => name.endsWith(`-${reason}.json`))
    .map((name) => readFileSync(join(backups, name), "utf8"));
}
