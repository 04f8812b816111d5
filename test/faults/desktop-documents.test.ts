import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type DesktopProcess, openDesktop } from "../helpers/desktop-process";
import { letters } from "../helpers/documents";
import { temporaryFolder } from "../helpers/temporary-folder";
import { anOpportunity, testId } from "../helpers/workspaces";

/** A document leaves the app only through the desktop host, after a question. Electron is a stand-in. */
const OPEN = 0;
const CANCEL = 1;
const globex = anOpportunity("Globex");
const id = testId();
const bytes = letters["Offer.pdf"];

let folder: string;
let remove: () => void;
let desktop: DesktopProcess;
beforeEach(async () => {
  ({ folder, remove } = temporaryFolder());
  desktop = await openDesktop(folder);
  await call("addOpportunity", globex);
  const file = {
    opportunityId: globex.id,
    id,
    name: "Offer.pdf",
    base64: bytes.toString("base64"),
  };
  expect(await call("attachFile", file)).toMatchObject({ ok: true });
});
afterEach(async () => {
  await desktop.kill();
  remove();
});

const call = (name: string, input: unknown) =>
  desktop.ask("invoke", `leverage:${name}`, input, "page");
const open = () => call("openAttachment", { opportunityId: globex.id, id });

test("is asked first, and opens nothing when the answer is no", async () => {
  await desktop.ask("press", CANCEL);
  expect(await open()).toEqual({ ok: true, value: { how: "declined" } });
  expect(await desktop.given("showMessageBox")).toMatchObject([
    [{ message: "Open Offer.pdf in another program?", defaultId: CANCEL, cancelId: CANCEL }],
  ]);
  expect(await desktop.given("openPath")).toEqual([]);
  expect(readdirSync(folder)).not.toContain("opened");
});

test("opens a read-only copy for this user alone, never the kept file", async () => {
  await desktop.ask("press", OPEN);
  expect(await open()).toEqual({ ok: true, value: { how: "opened" } });
  const [[path] = []] = await desktop.given("openPath");
  const copy = String(path);
  expect(copy.startsWith(join(folder, "opened"))).toBe(true);
  expect(readFileSync(copy)).toEqual(bytes);
  expect(statSync(copy).mode & 0o777).toBe(0o400);
  expect(statSync(dirname(copy)).mode & 0o777).toBe(0o700);
});

test("leaves no copy behind when Leverage is closed", async () => {
  await desktop.ask("press", OPEN);
  await open();
  await desktop.ask("closeWindow", 0);
  await expect.poll(() => readdirSync(folder)).not.toContain("opened");
});

test("goes into an export without a question, and nothing is opened", async () => {
  expect(await call("readAttachment", { opportunityId: globex.id, id })).toEqual({
    ok: true,
    value: { base64: bytes.toString("base64") },
  });
  expect(await desktop.given("showMessageBox")).toEqual([]);
  expect(await desktop.given("openPath")).toEqual([]);
});

test("the window goes to a PDF file on the paper its page asks for, with its colours", async () => {
  expect(await call("printPage", {})).toEqual({
    ok: true,
    value: { base64: Buffer.from("%PDF-1.7 of the window").toString("base64") },
  });
  expect(await desktop.given("printToPDF")).toEqual([
    [{ printBackground: true, preferCSSPageSize: true }],
  ]);
});
