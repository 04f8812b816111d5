import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { durableWrite } from "../../../electron/workspace/durable-write";
import { type DiskFault, failingDisk } from "../../helpers/failing-disk";
import { temporaryFolder } from "../../helpers/temporary-folder";

const OLD = '{"floor":130000}';
const NEW = JSON.stringify({ floor: 134_000, note: "é🦄".repeat(50_000) });

let path: string;
let folder: string;
let remove: () => void;

beforeEach(() => {
  const temporary = temporaryFolder();
  ({ remove } = temporary);
  folder = join(temporary.folder, "data");
  mkdirSync(folder);
  path = join(folder, "workspace.json");
  writeFileSync(path, OLD);
});
afterEach(() => remove());

const write = (fault: DiskFault) => durableWrite(path, NEW, failingDisk(fault));
const stands = () => readFileSync(path, "utf8");

describe("a save that succeeds", () => {
  test("replaces the file and leaves nothing beside it", async () => {
    await durableWrite(path, NEW);
    expect(stands()).toBe(NEW);
    expect(readdirSync(folder)).toEqual(["workspace.json"]);
  });

  test("writes the rest when the disk takes a few bytes at a time", async () => {
    await write({ writeTakes: 4_096 });
    expect(stands()).toBe(NEW);
  });

  test("outlasts a virus scanner that holds the file for moments", async () => {
    await write({ renamesRefused: { times: 3, code: "EPERM" } });
    expect(stands()).toBe(NEW);
  });

  test("keeps the file from others whatever the umask", async () => {
    const before = process.umask(0);
    try {
      await durableWrite(path, NEW);
    } finally {
      process.umask(before);
    }
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

describe("a save that fails says so, and the old bytes stay", () => {
  const faults: Readonly<Record<string, DiskFault & { readonly says: string }>> = {
    "the disk is full and takes no more bytes": { writeTakes: 0, says: "ENOSPC" },
    "the disk is full and says so": { writeError: "ENOSPC", says: "ENOSPC" },
    "bytes that were taken are not there": { loses: 1, says: "EIO" },
    "the bytes cannot be made durable": { fileSyncError: "EIO", says: "EIO" },
    "the rename is refused for good": {
      renamesRefused: { times: 99, code: "EPERM" },
      says: "EPERM",
    },
    "the rename fails in a way that does not pass": {
      renamesRefused: { times: 1, code: "EXDEV" },
      says: "EXDEV",
    },
  };
  test.each(Object.entries(faults))("%s", async (_, { says, ...fault }) => {
    await expect(write(fault)).rejects.toMatchObject({ code: says });
    expect(stands()).toBe(OLD);
    expect(readdirSync(folder)).toEqual(["workspace.json"]);
  });

  test("a rename that is not durable is not reported as saved", async () => {
    await expect(write({ folderSyncError: "EIO" })).rejects.toMatchObject({ code: "EIO" });
  });
});
