import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { frozenClock } from "../../electron/clock";
import type { Reminder } from "../../shared/reminders/due-reminders";
import { type OpenHost, openTestHost } from "../helpers/open-host";
import { temporaryFolder } from "../helpers/temporary-folder";
import { anOpportunity, testId } from "../helpers/workspaces";

let open: OpenHost;
let folder: string;
let remove: () => void;
beforeEach(async () => {
  ({ folder, remove } = temporaryFolder());
  open = await openTestHost(folder);
  const globex = anOpportunity("Globex");
  await open.call("addOpportunity", globex);
  const talk = { id: testId(), title: "Design talk", date: "2026-05-12", start: "09:30" };
  await open.call("putInterview", { opportunityId: globex.id, part: talk });
});
afterEach(async () => {
  await open.host.close();
  remove();
});

const take = async () => {
  const taken = await open.call("takeReminders", {});
  if (!taken.ok) throw new Error(taken.failure.code);
  return (taken.value as readonly Reminder[]).map((it) => it.title);
};
const again = async (now: string) => {
  await open.host.close();
  open = await openTestHost(folder, frozenClock(now));
};

describe("a reminder", () => {
  test("is handed out once, and not again after a restart", async () => {
    expect(await take()).toEqual(["Globex: Design talk"]);
    expect(await take()).toEqual([]);
    await again("2026-05-12T09:01:00");
    expect(await take()).toEqual([]);
  });

  test("goes to one of two windows that ask at once", async () => {
    const both = await Promise.all([take(), take()]);
    expect(both.flat()).toEqual(["Globex: Design talk"]);
  });

  test("is no change of the workspace, and its file names nobody", async () => {
    const before = await open.snapshot();
    await take();
    expect((await open.snapshot()).revision).toBe(before.revision);
    const saved = readFileSync(join(folder, "reminders.json"), "utf8");
    expect(saved).toMatch(/^\["[0-9a-f]{32}"\]$/);
  });

  test("is shown once more rather than lost when the memory of it is damaged", async () => {
    await take();
    await again("2026-05-12T09:01:00");
    writeFileSync(join(folder, "reminders.json"), "{");
    expect(await take()).toEqual(["Globex: Design talk"]);
  });
});
