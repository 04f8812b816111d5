import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { letters } from "../helpers/documents";
import { type HostProcess, startHostProcess } from "../helpers/host-process";
import { temporaryFolder } from "../helpers/temporary-folder";
import { anOpportunity, testId } from "../helpers/workspaces";

/** SIGKILL while everything is being encrypted, and while it is being decrypted again. */
const PASSPHRASE = "correct horse battery staple";
const MARKER = "Marker-7f3a-salary-138000";
const globex = { ...anOpportunity("Globex"), note: MARKER };
const document = { opportunityId: globex.id, id: testId() };

let folder: string;
let remove: () => void;
let host: HostProcess;
beforeEach(async () => {
  ({ folder, remove } = temporaryFolder());
  host = await startHostProcess({ folder });
  await host.call("addOpportunity", globex);
  const base64 = letters["Offer.pdf"].toString("base64");
  await host.call("attachFile", { ...document, name: "Offer.pdf", base64 });
});
afterEach(async () => {
  await host.kill();
  remove();
});

async function killAndStart(): Promise<void> {
  await host.kill("SIGKILL");
  host = await startHostProcess({ folder });
}

/** Opens it with the passphrase where it asks for one; true when it did. */
async function openAgain(): Promise<boolean> {
  const read = await host.call("readWorkspace", {});
  const wasLocked = !read.ok && read.failure.code === "locked";
  if (wasLocked)
    expect(await host.call("unlock", { passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  const now = await host.call("readWorkspace", {});
  expect(now.ok && now.value.workspace.opportunities[globex.id]?.note).toBe(MARKER);
  expect(await host.call("openAttachment", document)).toMatchObject({ ok: true });
  return wasLocked;
}

function isMarkerAnywhere(): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(MARKER));
}

test("a kill at any moment of setting it leaves the search open, or sealed whole and opening", async () => {
  for (let at = 0; at < 8; at += 1) {
    void host.call("setPassphrase", { passphrase: PASSPHRASE }).catch(() => undefined);
    await sleep(at * 150);
    await killAndStart();
    if (!(await openAgain())) continue;
    expect(isMarkerAnywhere()).toBe(false);
    await host.call("removePassphrase", { current: PASSPHRASE });
  }
});

test("a kill at any moment of removing it leaves the search open, or opening with it", async () => {
  for (let at = 0; at < 8; at += 1) {
    await host.call("setPassphrase", { passphrase: PASSPHRASE });
    void host.call("removePassphrase", { current: PASSPHRASE }).catch(() => undefined);
    await sleep(at * 100);
    await killAndStart();
    await openAgain();
  }
});

test("once it is set, nothing is left in the clear, also after a kill", async () => {
  await host.call("setPassphrase", { passphrase: PASSPHRASE });
  expect(isMarkerAnywhere()).toBe(false);
  await host.call("editOpportunity", { id: globex.id, fields: { source: MARKER } });
  await host.kill("SIGKILL");
  expect(isMarkerAnywhere()).toBe(false);
  host = await startHostProcess({ folder });
  expect(await openAgain()).toBe(true);
});
