import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { methodNames } from "../../shared/api";
import { type DesktopProcess, openDesktop } from "../helpers/desktop-process";
import { savedBytes, savedWorkspace } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { aCurrentJob } from "../helpers/workspaces";

/** The real main bundle under a stand-in for the electron module: Electron's security checklist, asserted. */
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

describe("the window", () => {
  test("shows our own page in a sandbox, with every dangerous switch off", async () => {
    const [options] = await desktop.ask("windows");
    expect(options?.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
    });
    expect(await desktop.given("loadURL")).toEqual([["app://leverage/"]]);
    expect(options).toMatchObject({ titleBarStyle: "hidden", titleBarOverlay: { height: 40 } });
  });

  test("every process is sandboxed and the scheme declared before the app is ready", async () => {
    const names = (await desktop.ask("calls")).map(({ name }) => name);
    expect(names.indexOf("enableSandbox")).toBeLessThan(names.indexOf("ready"));
    expect(names.indexOf("registerSchemesAsPrivileged")).toBeLessThan(names.indexOf("ready"));
  });

  test("what the browser engine keeps lies apart from the workspace", async () => {
    expect(await desktop.given("setPath")).toEqual([
      ["userData", folder],
      ["sessionData", join(folder, "window")],
    ]);
  });
});

describe("a page that was talked into something", () => {
  test.each(["will-navigate", "will-redirect", "will-frame-navigate", "will-attach-webview"])(
    "%s is prevented",
    async (event) => {
      expect(await desktop.ask("isPrevented", event, "https://evil.test/")).toBe(true);
    },
  );

  test.each([
    ["media", false],
    ["geolocation", false],
    ["notifications", false],
    ["clipboard-read", false],
    ["openExternal", false],
    ["fileSystem", false],
    ["clipboard-sanitized-write", true],
  ])("permission %s: %s", async (permission, isGranted) => {
    expect(await desktop.ask("permission", permission)).toEqual({
      request: isGranted,
      check: isGranted,
      device: false,
    });
  });

  test("no request reaches another machine, whatever asks for it", async () => {
    for (const url of [
      "https://evil.test/",
      "http://127.0.0.1/",
      "file:///etc/passwd",
      "ws://a.test/",
    ])
      expect(await desktop.ask("isCancelled", url), url).toBe(true);
    for (const url of [
      "app://leverage/assets/a.js",
      "data:image/png;base64,AA",
      "blob:app://leverage/1",
    ])
      expect(await desktop.ask("isCancelled", url), url).toBe(false);
    expect(await desktop.ask("isCancelled", "app://leverage.evil.test/")).toBe(true);
  });

  test("no window opens, and a link leaves only over https after a question", async () => {
    expect(await desktop.ask("openLink", "https://example.com/offer", 1)).toBe("deny");
    expect(await desktop.given("openExternal")).toEqual([]);
    expect(await desktop.ask("openLink", "https://example.com/offer", 0)).toBe("deny");
    expect(await desktop.given("openExternal")).toEqual([["https://example.com/offer"]]);
    expect(await desktop.given("showMessageBox")).toHaveLength(2);
    for (const url of [
      "http://example.com/",
      "file:///etc/passwd",
      "javascript:alert(1)",
      "smb://a/b",
      "x",
    ])
      expect(await desktop.ask("openLink", url, 0)).toBe("deny");
    expect(await desktop.given("showMessageBox")).toHaveLength(2);
  });
});

describe("app://", () => {
  test("serves the page with its policy and headers", async () => {
    const { status, headers, body } = await desktop.ask("fetch", "app://leverage/");
    expect(status).toBe(200);
    expect(body).toContain("<");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test.each([
    "app://leverage/../main/main.js",
    "app://leverage/%2e%2e/main/main.js",
    "app://leverage/..%2f..%2fpackage.json",
    "app://leverage/..%5c..%5cpackage.json",
    "app://leverage//etc/passwd",
    "app://leverage/index.html%00.js",
    "app://evil/index.html",
    "app://evil.test/",
  ])("%s never leaves its folder", async (url) => {
    expect(await desktop.ask("fetch", url)).toMatchObject({ status: 404, body: "" });
  });

  test("answers nothing but GET", async () => {
    expect(await desktop.ask("fetch", "app://leverage/", "POST")).toMatchObject({ status: 404 });
  });
});

describe("calls of the page", () => {
  test("there is one channel a method, and no other", async () => {
    const channels = await desktop.ask("channels");
    expect([...channels].sort()).toEqual(methodNames.map((name) => `leverage:${name}`).sort());
  });

  test("are answered, kept durably and told to the window", async () => {
    const added = await desktop.ask(
      "invoke",
      "leverage:addCurrentJob",
      aCurrentJob(106_000),
      "page",
    );
    expect(added).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(savedWorkspace(folder).currentJob?.employer).toBe("Northwind Trading");
    expect(await desktop.ask("told")).toMatchObject([["leverage:changed", { revision: 1 }]]);
  });

  test.each([
    "subframe",
    "nobody",
    "https://evil.test",
    "app://evil",
    "app://leverage.evil.test",
    "null",
    "",
  ])("from %j are refused", async (from) => {
    const before = savedBytes(folder);
    expect(await desktop.ask("invoke", "leverage:removeCurrentJob", {}, from)).toEqual({
      ok: false,
      failure: { code: "not-allowed" },
    });
    expect(savedBytes(folder)).toBe(before);
  });

  test("with rubbish are refused with a code", async () => {
    for (const input of [null, 42, "x", [], { employer: 1 }])
      expect(await desktop.ask("invoke", "leverage:addCurrentJob", input, "page")).toMatchObject({
        ok: false,
      });
  });
});
