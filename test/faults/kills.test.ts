import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type HostProcess, startHostProcess } from "../helpers/host-process";
import { savedBytes, temporaryFiles } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { aCurrentJob, anOpportunity } from "../helpers/workspaces";
import { testWithStrace } from "./needs";

/** 200 in CI; `npm run test:faults -- --kills 1000` for the full run. */
const KILLS = Number(process.env.LEVERAGE_KILLS ?? 200);

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

testWithStrace(
  "4: a kill between writing and renaming: the old version opens, the draft is swept",
  async () => {
    host = await startHostProcess({ folder });
    await host.call("addCurrentJob", aCurrentJob(106_000));
    await host.kill("SIGTERM");
    const before = savedBytes(folder);
    host = await startHostProcess({
      folder,
      under: ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=rename:signal=KILL"],
    });
    await expect(host.call("removeCurrentJob", {})).rejects.toThrow();
    expect(temporaryFiles(folder)).not.toEqual([]);
    expect(savedBytes(folder)).toBe(before);

    host = await startHostProcess({ folder });
    expect(await host.call("readWorkspace", {})).toMatchObject({
      value: { workspace: { currentJob: { employer: "Northwind Trading" } }, notice: null },
    });
    expect(temporaryFiles(folder)).toEqual([]);
  },
);

test(
  `5: ${KILLS} kills at random moments: every acknowledged change is there`,
  async () => {
    const acknowledged = new Set<string>();
    const sent = new Set<string>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      host = await startHostProcess({ folder });
      const read = await host.call("readWorkspace", {});
      if (!read.ok) throw new Error(read.failure.code);
      const there = new Set(Object.keys(read.value.workspace.opportunities));
      expect([...acknowledged].filter((id) => !there.has(id))).toEqual([]);
      expect([...there].filter((id) => !sent.has(id))).toEqual([]);
      expect(read.value.notice).toBeNull();
      await Promise.all([
        addUntilItDies(host, sent, acknowledged),
        sleep(Math.random() * 60).then(() => host?.kill()),
      ]);
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS / 10);
  },
  KILLS * 3_000,
);

/** Two changes at a time, as fast as they are acknowledged. */
async function addUntilItDies(
  { call }: HostProcess,
  sent: Set<string>,
  acknowledged: Set<string>,
): Promise<void> {
  const addOne = async () => {
    const id = randomUUID();
    sent.add(id);
    const answer = await call("addOpportunity", { ...anOpportunity("Globex"), id });
    if (answer.ok) acknowledged.add(id);
  };
  try {
    for (;;) await Promise.all([addOne(), addOne()]);
  } catch {
    // The host is dead: that is the point.
  }
}
