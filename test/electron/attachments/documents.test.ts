import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { subDays } from "date-fns";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AttachmentFiles } from "../../../electron/attachments/attachment-files";
import { sweepOrphans } from "../../../electron/attachments/orphans";
import { Seal } from "../../../electron/sealing/seal";
import type { Input } from "../../../shared/api";
import { LARGEST_FILE } from "../../../shared/attachments/file-name";
import { hostileNames, letters, pretenders } from "../../helpers/documents";
import { type OpenHost, openTestHost } from "../../helpers/open-host";
import { temporaryFolder } from "../../helpers/temporary-folder";
import { type TestClock, testClock } from "../../helpers/test-clock";
import { anOpportunity, testId } from "../../helpers/workspaces";

const MORNING = new Date(2026, 4, 12, 9, 0);
const globex = anOpportunity("Globex");
const offer = letters["Offer.pdf"];

let folder: string;
let remove: () => void;
let clock: TestClock;
let app: OpenHost;
beforeEach(async () => {
  ({ folder, remove } = temporaryFolder());
  clock = testClock(MORNING);
  app = await openTestHost(folder, clock);
  await app.call("addOpportunity", globex);
});
afterEach(async () => {
  await app.host.close();
  remove();
});

const kept = () => readdirSync(join(folder, "attachments"));
const listed = async () => (await app.workspace()).opportunities[globex.id]?.attachments ?? [];
const attach = (name: string, bytes: Buffer, id = testId()) =>
  app.call("attachFile", {
    opportunityId: globex.id,
    id,
    name,
    base64: bytes.toString("base64"),
  } satisfies Input<"attachFile">);
const open = (id: string) => app.call("openAttachment", { opportunityId: globex.id, id });

async function attached(name = "Offer.pdf", bytes: Buffer = offer): Promise<string> {
  const id = testId();
  expect(await attach(name, bytes, id)).toMatchObject({ ok: true });
  return id;
}

async function startAgain(): Promise<void> {
  await app.host.close();
  app = await openTestHost(folder, clock);
}

describe("a document that is added", () => {
  test.each(Object.entries(letters))(
    "%s is listed, and comes back byte for byte",
    async (...of) => {
      const [name, bytes] = of;
      const id = await attached(name, bytes);
      expect(await listed()).toMatchObject([
        { id, name, bytes: bytes.length, addedOn: "2026-05-12" },
      ]);
      expect(await open(id)).toEqual({
        ok: true,
        value: { how: "download", fileName: name, base64: bytes.toString("base64") },
      });
    },
  );

  test("lies under its hash alone, kept from others", async () => {
    await attached();
    const [record] = await listed();
    expect(kept()).toEqual([`${record?.sha256}.pdf`]);
    const path = join(folder, "attachments");
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(statSync(join(path, kept()[0] ?? "")).mode & 0o777).toBe(0o600);
  });

  test("is read for an export without being handed to another program", async () => {
    const id = await attached();
    const read = (of: string) => app.call("readAttachment", { opportunityId: globex.id, id: of });
    expect(await read(id)).toEqual({ ok: true, value: { base64: offer.toString("base64") } });
    expect(await read(testId())).toMatchObject({ failure: { code: "not-found" } });
    rmSync(join(folder, "attachments"), { recursive: true });
    expect(await read(id)).toMatchObject({ failure: { code: "file-missing" } });
  });

  test("is still there after a start", async () => {
    const id = await attached();
    await startAgain();
    expect(await open(id)).toMatchObject({ value: { base64: offer.toString("base64") } });
  });

  test("has no record when its file cannot be kept", async () => {
    writeFileSync(join(folder, "attachments"), "in the way");
    expect(await attach("Offer.pdf", offer)).toMatchObject({ failure: { code: "not-saved" } });
    expect(await listed()).toEqual([]);
  });
});

describe("a document that is refused", () => {
  test.each(hostileNames)("%j has a name that misleads", async (name) => {
    expect(await attach(name, offer)).toMatchObject({ failure: { code: "file-name-unsafe" } });
    expect(readdirSync(folder)).not.toContain("attachments");
  });

  test.each(Object.entries(pretenders))("%s is not what its name says", async (_, it) => {
    expect(await attach(it.name, it.bytes)).toMatchObject({ failure: { code: "file-kind-wrong" } });
    expect(await listed()).toEqual([]);
  });

  test("100 MB are too many", async () => {
    const film = Buffer.alloc(100_000_000, "%PDF-");
    expect(await attach("Film.pdf", film)).toMatchObject({ failure: { code: "file-too-large" } });
    const justOver = Buffer.concat([offer, Buffer.alloc(LARGEST_FILE - offer.length + 1)]);
    expect(await attach("Offer.pdf", justOver)).toMatchObject({
      failure: { code: "file-too-large" },
    });
    expect(await listed()).toEqual([]);
  });

  test("for a process that is not there nothing is kept", async () => {
    const input = { opportunityId: testId(), id: testId(), name: "Offer.pdf", base64: "" };
    expect(await app.call("attachFile", input)).toMatchObject({ failure: { code: "not-found" } });
    expect(readdirSync(folder)).not.toContain("attachments");
  });

  test("a record alone, without its file, is refused", async () => {
    await attached();
    const [record] = await listed();
    const part = { ...record, id: testId(), sha256: "0".repeat(64) };
    expect(await app.call("addAttachment", { opportunityId: globex.id, part })).toMatchObject({
      failure: { code: "file-missing" },
    });
  });
});

describe("a document that was tampered with", () => {
  test("is not opened when its bytes changed", async () => {
    const id = await attached();
    writeFileSync(join(folder, "attachments", kept()[0] ?? ""), "%PDF-1.7 other terms");
    expect(await open(id)).toMatchObject({ failure: { code: "file-changed" } });
  });

  test("imported records bring no files along, and no name that leads out of the folder", async () => {
    const id = await attached();
    const exported = await app.host.handlers.exportWorkspace({});
    if (!exported.ok) throw new Error(exported.failure.code);
    const { text } = exported.value;
    expect(text).not.toContain(offer.toString("base64"));
    const hostile = text.replace('"Offer.pdf"', '"../Offer.pdf"');
    expect(await app.call("importWorkspace", { text: hostile })).toMatchObject({
      failure: { code: "not-a-workspace" },
    });
    const elsewhere = text.replace(/"sha256": "\w+"/, `"sha256": "${"0".repeat(64)}"`);
    expect(await app.call("importWorkspace", { text: elsewhere })).toMatchObject({ ok: true });
    expect(await open(id)).toMatchObject({ failure: { code: "file-missing" } });
  });
});

describe("a document that is deleted", () => {
  const deleteIt = (id: string) => app.call("removeAttachment", { opportunityId: globex.id, id });
  const grownOld = () => {
    const before = subDays(MORNING, 31);
    for (const name of kept()) utimesSync(join(folder, "attachments", name), before, before);
  };

  test("comes back whole by undo", async () => {
    const id = await attached();
    await deleteIt(id);
    expect(await listed()).toEqual([]);
    await app.call("undo", {});
    expect(await open(id)).toMatchObject({ ok: true });
  });

  test("stays while a backup names it, however old, and goes with the last that does", async () => {
    const id = await attached();
    await startAgain();
    await deleteIt(id);
    grownOld();
    const workspace = await app.workspace();
    const seal = new Seal(null);
    const files = new AttachmentFiles(folder, seal);
    await sweepOrphans({ folder, files, workspace, clock, seal });
    expect(kept()).toHaveLength(1);
    await app.host.close();
    rmSync(join(folder, "backups"), { recursive: true });
    await sweepOrphans({ folder, files, workspace, clock, seal });
    expect(kept()).toEqual([]);
  });

  test("goes at a start when nothing names it and it was added 30 days ago; a younger one stays", async () => {
    const stray = join(folder, "attachments", `${"a".repeat(64)}.pdf`);
    mkdirSync(join(folder, "attachments"));
    writeFileSync(stray, offer);
    await attached();
    grownOld();
    const young = join(folder, "attachments", `${"b".repeat(64)}.pdf`);
    writeFileSync(young, offer);
    utimesSync(young, MORNING, MORNING);
    await startAgain();
    await vi.waitFor(() => expect(() => statSync(stray)).toThrow());
    expect(readFileSync(young)).toEqual(offer);
    expect(kept()).toHaveLength(2);
  });
});
