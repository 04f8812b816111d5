import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect } from "vitest";
import { letters } from "../helpers/documents";
import { type HostProcess, type HostSetting, startHostProcess } from "../helpers/host-process";
import { savedBytes, savedWorkspace, temporaryFiles } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { aCurrentJob, anOpportunity, testId } from "../helpers/workspaces";
import { testAsRoot, testOnUnix, testWithOwnFileSystem, testWithStrace } from "./needs";

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

async function start(setting: Partial<HostSetting> = {}): Promise<HostProcess> {
  const host = await startHostProcess({ folder, ...setting });
  running.push(host);
  return host;
}

/** A folder in which a host has saved a current job, and the bytes of that. */
async function aSavedSearch(): Promise<string> {
  const host = await start();
  await host.call("addCurrentJob", aCurrentJob(106_000));
  await host.kill("SIGTERM");
  return savedBytes(folder) ?? "";
}

const strace = (injection: string) => [
  "strace",
  ...["-f", "-qq", "-o", "/dev/null", "-e", `trace=${injection.split(":")[0]}`],
  ...["-e", `inject=${injection}`],
];

/** Two fit on the full disk of the test beside a backup; a third does not. */
const bigNote = () => ({ ...anOpportunity("Globex"), note: "x".repeat(550_000) });

describe("1: a disk with no room left", () => {
  testOnUnix("a file that may not grow: a clear error, the old bytes identical", async () => {
    const before = await aSavedSearch();
    const host = await start({ under: ["bash", "-c", 'ulimit -f 400; exec "$@"', "bash"] });
    expect(await host.call("addOpportunity", bigNote())).toMatchObject({
      failure: { code: "disk-full" },
    });
    expect(savedBytes(folder)).toBe(before);
    expect(temporaryFiles(folder)).toEqual([]);
  });

  testWithOwnFileSystem(
    "a full file system: told in a notice, kept in memory, saved when there is room",
    async () => {
      const disk = join(folder, "disk");
      mkdirSync(disk);
      spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", disk]);
      try {
        const host = await start({ folder: disk });
        await host.call("addOpportunity", bigNote());
        const before = savedBytes(disk);
        await host.call("addOpportunity", bigNote());
        expect(await host.call("addOpportunity", bigNote())).toMatchObject({
          failure: { code: "disk-full" },
        });
        expect(savedBytes(disk)).not.toBe(before);
        expect(await host.call("readWorkspace", {})).toMatchObject({
          value: { notice: { kind: "not-saved" } },
        });
        spawnSync("mount", ["-o", "remount,size=30m", disk]);
        await expect
          .poll(() => Object.keys(savedWorkspace(disk).opportunities).length, { timeout: 20_000 })
          .toBe(3);
        await expect
          .poll(() => host.call("readWorkspace", {}), { timeout: 20_000 })
          .toMatchObject({ value: { notice: null } });
      } finally {
        for (const host of running) await host.kill();
        spawnSync("umount", [disk]);
      }
    },
  );
});

testWithStrace("2: bytes that cannot be made durable are not reported saved", async () => {
  const before = await aSavedSearch();
  const host = await start({ under: strace("fsync:error=EIO") });
  expect(await host.call("removeCurrentJob", {})).toMatchObject({ failure: { code: "not-saved" } });
  expect(savedBytes(folder)).toBe(before);
});

testWithStrace(
  "3: a refused rename is tried again while the host goes on answering, then told",
  async () => {
    const before = await aSavedSearch();
    const host = await start({ under: strace("rename:error=EPERM") });
    const order: string[] = [];
    const saving = host.call("removeCurrentJob", {}).then((answer) => {
      order.push("saved");
      return answer;
    });
    for (let at = 0; at < 10; at += 1)
      await host.call("readWorkspace", {}).then(() => order.push("read"));
    expect(await saving).toMatchObject({
      failure: { code: "not-saved", params: { reason: "EPERM" } },
    });
    expect(order.indexOf("saved")).toBe(10);
    expect(savedBytes(folder)).toBe(before);
    expect(temporaryFiles(folder)).toEqual([]);
  },
);

const NOBODY = 65534;
const asNobody = ["setpriv", `--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups"];

describe("16: a folder that cannot be written", () => {
  testAsRoot("opens for reading with a banner; a change is refused at once", async () => {
    await aSavedSearch();
    chownSync(folder, 0, 0);
    chmodSync(folder, 0o555);
    chmodSync(join(folder, "workspace.json"), 0o644);
    const host = await start({ under: asNobody });
    expect(await host.call("readWorkspace", {})).toMatchObject({
      value: {
        workspace: { currentJob: { employer: "Northwind Trading" } },
        host: { isReadOnly: true },
        notice: { kind: "read-only" },
      },
    });
    expect(await host.call("removeCurrentJob", {})).toMatchObject({
      failure: { code: "read-only" },
    });
  });

  testAsRoot("that is closed while it is open: a banner until a save succeeds", async () => {
    const data = join(folder, "data");
    mkdirSync(data, { mode: 0o700 });
    chmodSync(folder, 0o755);
    chownSync(data, NOBODY, NOBODY);
    const host = await start({ folder: data, under: asNobody });
    await host.call("addCurrentJob", aCurrentJob(106_000));
    const before = savedBytes(data);
    chmodSync(data, 0o555);
    expect(await host.call("removeCurrentJob", {})).toMatchObject({
      failure: { code: "not-saved", params: { reason: "EACCES" } },
    });
    expect(savedBytes(data)).toBe(before);
    expect(await host.call("readWorkspace", {})).toMatchObject({
      value: { workspace: { currentJob: null }, notice: { kind: "not-saved" } },
    });
    chmodSync(data, 0o700);
    await expect
      .poll(() => host.call("readWorkspace", {}))
      .toMatchObject({ value: { notice: null } });
    expect(savedWorkspace(data).currentJob).toBeNull();
  });
});

describe("17: nobody else reads the figures", () => {
  testOnUnix("files 0600 and folders 0700, even when the umask would let everyone in", async () => {
    const data = join(folder, "new", "data");
    const host = await start({
      folder: data,
      under: ["bash", "-c", 'umask 000; exec "$@"', "bash"],
    });
    const globex = anOpportunity("Globex");
    await host.call("addCurrentJob", aCurrentJob(106_000));
    await host.call("addOpportunity", globex);
    const base64 = letters["Offer.pdf"].toString("base64");
    const letter = { opportunityId: globex.id, id: testId(), name: "Offer.pdf", base64 };
    await host.call("attachFile", letter);
    await host.call("setPassphrase", { passphrase: "correct horse battery staple" });
    expect(readdirSync(data).sort()).toEqual([
      "attachments",
      "backups",
      "workspace.json",
      "workspace.key",
      "workspace.lock",
    ]);
    expect(modesUnder(data)).toEqual([]);
    expect(statSync(data).mode & 0o777).toBe(0o700);
  });
});

/** What anyone but the owner could open. */
function modesUnder(data: string): readonly string[] {
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => (statSync(path).mode & 0o077) !== 0);
}
