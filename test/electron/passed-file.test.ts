import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PassedFile } from "../../electron/passed-file";
import type { Changed } from "../../shared/api";
import { LARGEST_EXPORT } from "../../shared/export/export-file";
import { openTestHost } from "../helpers/open-host";
import { temporaryFolder } from "../helpers/temporary-folder";
import { testClock } from "../helpers/test-clock";
import { aCurrentJob } from "../helpers/workspaces";

// scrypt costs a good part of a second a try, on purpose.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let remove: () => void;
let passed: PassedFile;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  passed = new PassedFile();
});
afterEach(() => remove());

const inFolder = (name: string) => join(folder, name);
function write(name: string, text = "{}"): string {
  writeFileSync(inFolder(name), text);
  return inFolder(name);
}
const nothing = { ok: true, value: null };
const isTaken = (fileName: string, text = "{}") => ({ ok: true, value: { fileName, text } });

describe("the arguments of a start", () => {
  test("pass the export among them, by its path or by the address of a file here", async () => {
    const path = write("my search.leverage");
    for (const given of [path, pathToFileURL(path).href, "my search.leverage"]) {
      passed.passArguments(["--allow-file-access", ".", given], folder);
      expect(await passed.take(), given).toEqual(isTaken("my search.leverage"));
    }
  });

  test("pass an export of an earlier version, which was called .json", async () => {
    passed.passArguments([write("leverage-2026-05-12.json")], folder);
    expect(await passed.take()).toEqual(isTaken("leverage-2026-05-12.json"));
  });

  test.each([
    ["an option", "--inspect=x.leverage"],
    ["an option of one dash", "-x.leverage"],
    ["another file", "offer.pdf"],
    ["an address on the web", "https://evil.test/x.leverage"],
    ["a file of another computer", "file://evil.test/share/x.leverage"],
    ["an address that is none", "file:///%2F..%2Fx.leverage"],
    ["a scheme of somebody else", "leverage:x.leverage"],
    ["nothing", ""],
  ])("pass nothing that is no export here: %s", async (_, given) => {
    write("x.leverage");
    passed.passArguments([given], folder);
    expect(await passed.take()).toEqual(nothing);
  });
});

describe("a passed file", () => {
  test("is handed over once, the newest of several", async () => {
    write("old.leverage");
    passed.pass(inFolder("old.leverage"));
    passed.pass(write("new.leverage", "newer"));
    expect(await passed.take()).toEqual(isTaken("new.leverage", "newer"));
    expect(await passed.take()).toEqual(nothing);
  });

  test("is followed through a link, as a chooser follows it", async () => {
    symlinkSync(write("x.leverage"), inFolder("link.leverage"));
    passed.pass(inFolder("link.leverage"));
    expect(await passed.take()).toEqual(isTaken("link.leverage"));
  });

  test.each([
    ["gone", () => inFolder("gone.leverage"), "file-unreadable"],
    ["with a name that no disk takes", () => `${folder}/a\0b.leverage`, "file-unreadable"],
    ["not called as an export", () => write("offer.pdf"), "not-a-workspace"],
    [
      "a folder",
      () => {
        mkdirSync(inFolder("folder.leverage"));
        return inFolder("folder.leverage");
      },
      "not-a-workspace",
    ],
    [
      "larger than an export can be",
      () => {
        truncateSync(write("large.leverage"), LARGEST_EXPORT + 1);
        return inFolder("large.leverage");
      },
      "file-too-large",
    ],
  ])("that is %s is refused with its reason, and asked about no more", async (_, path, code) => {
    passed.pass(path());
    expect(await passed.take()).toMatchObject({ ok: false, failure: { code } });
    expect(await passed.take()).toEqual(nothing);
  });

  test.runIf(process.platform !== "win32")(
    "that leads to a device or a pipe is refused without waiting for it",
    async () => {
      symlinkSync("/dev/zero", inFolder("zero.leverage"));
      execFileSync("mkfifo", [inFolder("pipe.leverage")]);
      for (const name of ["zero.leverage", "pipe.leverage"]) {
        passed.pass(inFolder(name));
        expect(await passed.take(), name).toMatchObject({ failure: { code: "not-a-workspace" } });
      }
    },
  );
});

describe("the host", () => {
  test("tells its windows that a file was passed, and hands it to the one that asks", async () => {
    const { host, call } = await openTestHost(folder, testClock(), passed);
    const told: Changed[] = [];
    host.onChanged((changed) => told.push(changed));
    passed.pass(write("x.leverage"));
    expect(told).toMatchObject([{ isFilePassed: true, edits: [] }]);
    expect(await call("takePassedFile", {})).toEqual(isTaken("x.leverage"));
    expect(await call("takePassedFile", {})).toEqual(nothing);
    await host.close();
  });

  test("takes no path from a window", async () => {
    const { host, call } = await openTestHost(folder, testClock(), passed);
    const asked = await call("takePassedFile", { path: write("x.leverage") });
    expect(asked).toMatchObject({ failure: { code: "invalid-input" } });
    await host.close();
  });

  test("keeps the file waiting while the workspace is locked, and changes nothing by itself", async () => {
    const { host, call } = await openTestHost(folder, testClock(), passed);
    await call("addCurrentJob", aCurrentJob(106_000));
    const passphrase = "correct horse battery staple";
    await call("setPassphrase", { passphrase });
    await call("lock", {});
    const before = readFileSync(inFolder("workspace.json"));
    passed.pass(write("x.leverage"));
    expect(await call("takePassedFile", {})).toMatchObject({ failure: { code: "locked" } });
    await call("unlock", { passphrase });
    expect(await call("takePassedFile", {})).toEqual(isTaken("x.leverage"));
    expect(readFileSync(inFolder("workspace.json"))).toEqual(before);
    await host.close();
  });
});
