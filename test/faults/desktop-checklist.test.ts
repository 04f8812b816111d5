import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { methodNames } from "../../shared/api";
import { type DesktopProcess, openDesktop } from "../helpers/desktop-process";
import { savedBytes } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { aCurrentJob } from "../helpers/workspaces";

/**
 * The 20 points of https://www.electronjs.org/docs/latest/tutorial/security, one test a point, on the real
 * main bundle under a stand-in for the electron module. `desktop-guard` asks further in each direction.
 */
const ROOT = join(import.meta.dirname, "../..");
const sourceOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

let folder: string;
let remove: () => void;
let desktop: DesktopProcess;
beforeAll(async () => {
  ({ folder, remove } = temporaryFolder());
  desktop = await openDesktop(folder);
});
afterAll(async () => {
  await desktop.kill();
  remove();
});

/** What the one window was opened with. */
async function preferences(): Promise<object> {
  const windows = await desktop.ask("windows");
  expect(windows).toHaveLength(1);
  return windows[0]?.webPreferences ?? {};
}
const start = () => desktop.ask("fetch", "app://leverage/");

test("1 only load secure content: the page is our own, and no other address is ever reached", async () => {
  expect(await desktop.given("loadURL")).toEqual([["app://leverage/"]]);
  for (const url of ["http://a.test/", "https://a.test/", "ws://a.test/", "ftp://a.test/"])
    expect(await desktop.ask("isCancelled", url), url).toBe(true);
});

test("2 no Node.js integration, in pages, workers or frames", async () => {
  expect(await preferences()).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
  });
});

test("3 context isolation in all renderers", async () => {
  expect(await preferences()).toMatchObject({ contextIsolation: true });
});

test("4 process sandboxing: for every process before ready, and for the window", async () => {
  const names = (await desktop.ask("calls")).map(({ name }) => name);
  expect(names).toContain("enableSandbox");
  expect(names.indexOf("enableSandbox")).toBeLessThan(names.indexOf("ready"));
  expect(await preferences()).toMatchObject({ sandbox: true });
});

test("5 session permission requests: everything is denied but copying a line", async () => {
  for (const permission of ["media", "notifications", "midi", "pointerLock", "display-capture"])
    expect(await desktop.ask("permission", permission), permission).toEqual({
      request: false,
      check: false,
      device: false,
    });
  expect(await desktop.ask("permission", "clipboard-sanitized-write")).toMatchObject({
    request: true,
    device: false,
  });
});

test("6 webSecurity is not disabled", async () => {
  expect(await preferences()).toMatchObject({ webSecurity: true });
});

test("7 a Content Security Policy: own scripts alone, nothing inline, no eval, no frame, no form", async () => {
  const policy = String((await start()).headers["content-security-policy"]);
  const directives = policy.split("; ");
  expect(directives).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]),
  );
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test("8 allowRunningInsecureContent is not enabled", async () => {
  expect(await preferences()).toMatchObject({ allowRunningInsecureContent: false });
});

test("9 experimental features are not enabled", async () => {
  expect(await preferences()).toMatchObject({ experimentalFeatures: false });
});

test("10 enableBlinkFeatures is not used, nor any switch of the command line", async () => {
  expect(Object.keys(await preferences())).not.toContain("enableBlinkFeatures");
  expect(await desktop.given("appendSwitch")).toEqual([]);
});

test("11 no allowpopups: there are no WebViews at all", async () => {
  expect(await preferences()).toMatchObject({ webviewTag: false });
  expect((await start()).body).not.toContain("allowpopups");
});

test("12 WebView options: none is ever attached", async () => {
  expect(await desktop.ask("isPrevented", "will-attach-webview", "app://leverage/")).toBe(true);
});

test("13 navigation: no page and no frame goes anywhere, not even within the app's own scheme", async () => {
  for (const event of ["will-navigate", "will-redirect", "will-frame-navigate"])
    for (const url of ["https://evil.test/", "app://evil/", "file:///etc/passwd"])
      expect(await desktop.ask("isPrevented", event, url), `${event} ${url}`).toBe(true);
});

test("14 new windows: none opens", async () => {
  for (const url of [
    "https://example.com/",
    "app://leverage/",
    "about:blank",
    "file:///etc/passwd",
  ])
    expect(await desktop.ask("openLink", url, 1), url).toBe("deny");
  expect(await desktop.ask("windows")).toHaveLength(1);
});

test("15 shell.openExternal: https alone, and only after the user saw where it goes", async () => {
  await desktop.ask("openLink", "https://example.com/offer", 1);
  for (const url of ["http://example.com/", "file:///etc/passwd", "javascript:1", "ms-msdt:x"])
    await desktop.ask("openLink", url, 0);
  expect(await desktop.given("openExternal")).toEqual([]);
  await desktop.ask("openLink", "https://example.com/offer", 0);
  expect(await desktop.given("openExternal")).toEqual([["https://example.com/offer"]]);
  const questions = await desktop.given("showMessageBox");
  expect(questions.at(-1)).toMatchObject([{ detail: "https://example.com/offer", defaultId: 1 }]);
});

test("16 a current version of Electron, pinned", () => {
  const { devDependencies } = JSON.parse(sourceOf("package.json")) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  const installed = JSON.parse(sourceOf("node_modules/electron/package.json")) as {
    version: string;
  };
  expect(devDependencies.electron).toBe(installed.version);
  expect(Number(installed.version.split(".")[0])).toBeGreaterThanOrEqual(45);
});

test("17 the sender of every IPC message is checked, on every channel there is", async () => {
  await desktop.ask("invoke", "leverage:addCurrentJob", aCurrentJob(106_000), "page");
  const before = savedBytes(folder);
  for (const channel of await desktop.ask("channels"))
    for (const from of ["subframe", "nobody", "https://evil.test", "app://evil", "null"])
      expect(await desktop.ask("invoke", channel, {}, from), `${channel} ${from}`).toEqual({
        ok: false,
        failure: { code: "not-allowed" },
      });
  expect(savedBytes(folder)).toBe(before);
});

test("18 no file://: the page and all it loads come by our own scheme, from its folder alone", async () => {
  expect(await desktop.ask("isCancelled", "file:///etc/passwd")).toBe(true);
  const { status, body } = await start();
  expect(status).toBe(200);
  expect(body).not.toContain("file:");
  for (const path of ["..%2f..%2fpackage.json", "%2e%2e/main/main.js", "/etc/passwd"])
    expect(await desktop.ask("fetch", `app://leverage/${path}`)).toMatchObject({ status: 404 });
});

test("19 the fuses: every one that Electron has is set in the packaging config, none left to a default", () => {
  const [, block = ""] = sourceOf("electron-builder.yml").split(/^electronFuses:\n/m);
  const [own = ""] = block.split(/^\S/m);
  const fuses = Object.fromEntries(
    [...own.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, state]) => [
      name,
      state === "true",
    ]),
  );
  expect(fuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    // No fuse: macOS starts a program whose fuses were set only when it is signed again.
    resetAdHocDarwinSignature: true,
  });
});

test("20 no Electron API reaches the page: each method by its name and the changes, nothing else", () => {
  const exposed: Record<string, Record<string, unknown>> = {};
  const sent: unknown[] = [];
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: Record<string, unknown>) => {
        exposed[name] = value;
      },
    },
    ipcRenderer: { invoke: (...given: unknown[]) => sent.push(given) },
  };
  const [bundle = "", ...others] = readdirSync(join(ROOT, "out/preload"));
  expect(others).toEqual([]);
  new Function("require", sourceOf(`out/preload/${bundle}`))((name: string) =>
    name === "electron" ? electron : null,
  );
  expect(Object.keys(exposed)).toEqual(["leverage"]);
  expect(Object.keys(exposed.leverage ?? {}).sort()).toEqual(["api", "onChanged"]);
  const { api } = exposed.leverage as { api: Record<string, (input: unknown) => void> };
  expect(Object.keys(api)).toEqual([...methodNames]);
  for (const call of Object.values(api)) call({});
  expect(sent).toEqual(methodNames.map((name) => [`leverage:${name}`, {}]));
});
