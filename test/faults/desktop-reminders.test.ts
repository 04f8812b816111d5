import { afterEach, beforeEach, expect, test } from "vitest";
import { type DesktopProcess, openDesktop } from "../helpers/desktop-process";
import { temporaryFolder } from "../helpers/temporary-folder";
import { anOpportunity, testId } from "../helpers/workspaces";

/** The system's own notifications of the desktop host. Electron is a stand-in; all else is real. */
let folder: string;
let remove: () => void;
let desktop: DesktopProcess;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(async () => {
  await desktop.kill();
  remove();
});

const globex = anOpportunity("Globex");
const call = (method: string, input: unknown) =>
  desktop.ask("invoke", `leverage:${method}`, input, "page");
const talkAt = (start: string, title: string) =>
  call("putInterview", {
    opportunityId: globex.id,
    part: { id: testId(), title, date: "2026-05-12", start },
  });
const shown = () => desktop.given("notification");

test("a talk in half an hour is a notification; a click leads to it in the open window", async () => {
  desktop = await openDesktop(folder);
  await call("addOpportunity", globex);
  await talkAt("09:30", "Design talk");
  await expect.poll(shown).toEqual([[{ title: "Globex: Design talk", body: "Today 09:30." }]]);
  await desktop.ask("clickNotification");
  const addresses = (await desktop.given("loadURL")).map(([url]) => String(url));
  expect(addresses.at(-1)).toContain(`app://leverage/#/pipeline/${globex.id}/interviews/`);
  expect(await desktop.given("focus")).toHaveLength(1);
});

test("no notification is shown twice, also after a restart", async () => {
  desktop = await openDesktop(folder);
  await call("addOpportunity", globex);
  await talkAt("09:30", "First talk");
  await expect.poll(shown).toHaveLength(1);
  await desktop.kill();
  desktop = await openDesktop(folder);
  await talkAt("09:45", "Second talk");
  await expect.poll(shown).toEqual([[{ title: "Globex: Second talk", body: "Today 09:45." }]]);
});

test("none is shown when they are turned off in the settings", async () => {
  desktop = await openDesktop(folder);
  await call("changeSettings", { settings: { reminders: false } });
  await call("addOpportunity", globex);
  await talkAt("09:30", "First talk");
  await call("changeSettings", { settings: { reminders: true } });
  await expect.poll(shown).toHaveLength(1);
});

test("without notifications of the system the page is told to show them itself", async () => {
  desktop = await openDesktop(folder, { STAND_IN_NOTIFICATIONS: "none" });
  await call("addOpportunity", globex);
  await talkAt("09:30", "Design talk");
  expect(await call("readWorkspace", {})).toMatchObject({ value: { host: { notifies: false } } });
  expect(await call("takeReminders", {})).toMatchObject({
    value: [{ title: "Globex: Design talk" }],
  });
  expect(await shown()).toEqual([]);
});
