import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { findBrowser } from "../e2e/harness/find-browser";
import { type HostProcess, startHostProcess } from "../helpers/host-process";
import { savedBytes } from "../helpers/saved-file";
import { temporaryFolder } from "../helpers/temporary-folder";
import { aCurrentJob } from "../helpers/workspaces";
import { testWithBrowser } from "./needs";

/** A real browser with the app open in one tab and a page of somebody else in another. */
let folder: string;
let remove: () => void;
let host: HostProcess;
let browser: Browser;
let stranger: Server;
let strangerPort: number;
beforeAll(async () => {
  ({ folder, remove } = temporaryFolder());
  host = await startHostProcess({ folder });
  await host.call("addCurrentJob", aCurrentJob(106_000));
  stranger = createServer((_, answer) => {
    answer.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>x</title>");
  });
  stranger.listen(0, "127.0.0.1");
  await once(stranger, "listening");
  const address = stranger.address();
  strangerPort = typeof address === "object" && address ? address.port : 0;
  const executablePath = findBrowser();
  if (executablePath === null) return;
  const isRoot = process.getuid?.() === 0;
  browser = await chromium.launch({
    executablePath,
    args: [
      // What a rebinding name server would answer.
      "--host-resolver-rules=MAP *.test 127.0.0.1",
      // Newer browsers ask before a page reaches this computer at all; the host must not rely on that.
      "--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests",
      ...(isRoot ? ["--no-sandbox"] : []),
    ],
  });
});
afterAll(async () => {
  await browser?.close();
  stranger.close();
  await host.kill();
  remove();
});

/** The app open in one tab, and a page of the other site in a second tab of the same browser. */
async function onPageOf(site: string): Promise<Page> {
  const context = await browser.newContext();
  const app = await context.newPage();
  await app.goto(host.address);
  await app.getByRole("main").first().waitFor();
  const page = await context.newPage();
  await page.goto(site);
  return page;
}

/** What a script of the page gets to see of the host. */
function attempts(page: Page, origin: string, token: string): Promise<readonly string[]> {
  return page.evaluate(
    async ([target, stolen]) => {
      const tried = async (path: string, options: RequestInit) => {
        try {
          const answer = await fetch(`${target}${path}`, options);
          return `${answer.type} ${answer.status} ${(await answer.text()).slice(0, 40)}`;
        } catch {
          return "blocked";
        }
      };
      const call = { method: "POST", body: "{}" };
      const json = { "content-type": "application/json" };
      return [
        await tried("/api/readWorkspace", call),
        await tried("/api/readWorkspace", { ...call, mode: "no-cors" }),
        await tried("/api/removeCurrentJob", { ...call, headers: json }),
        await tried("/api/removeCurrentJob", {
          ...call,
          headers: { ...json, "x-leverage-token": stolen ?? "" },
        }),
        await tried("/changes", { headers: { "x-leverage-token": stolen ?? "" } }),
      ];
    },
    [origin, token],
  );
}

describe("23: a page of another port of this computer", () => {
  testWithBrowser("reads and changes nothing by script, even with the token", async () => {
    const before = savedBytes(folder);
    const page = await onPageOf(`http://127.0.0.1:${strangerPort}/`);
    for (const seen of await attempts(page, host.origin, host.token))
      expect(["blocked", "opaque 0 "]).toContain(seen);
    expect(savedBytes(folder)).toBe(before);
  });

  testWithBrowser(
    "changes nothing by a form, and shows nothing of the app in a frame",
    async () => {
      const before = savedBytes(folder);
      const page = await onPageOf(`http://127.0.0.1:${strangerPort}/`);
      const framed = page.waitForResponse((it) => it.url() === `${host.origin}/`);
      await page.evaluate((target) => {
        const frame = document.createElement("iframe");
        frame.src = `${target}/`;
        document.body.append(frame);
      }, host.origin);
      expect((await framed).headers()["x-frame-options"]).toBe("DENY");
      for (const frame of page.frames().slice(1))
        expect(await frame.getByRole("main").count()).toBe(0);
      const posted = page.waitForResponse((it) => it.url().endsWith("/api/removeCurrentJob"));
      await page.evaluate((target) => {
        const form = document.createElement("form");
        Object.assign(form, { method: "post", enctype: "text/plain" });
        form.action = `${target}/api/removeCurrentJob`;
        document.body.append(form);
        form.submit();
      }, host.origin);
      expect((await posted).status()).toBe(403);
      expect(savedBytes(folder)).toBe(before);
    },
  );
});

describe("22: a name that was pointed at this computer (DNS rebinding)", () => {
  testWithBrowser(
    "gets 403 for every call, although the browser takes it for the same origin",
    async () => {
      const before = savedBytes(folder);
      const rebound = host.origin.replace("127.0.0.1", "127.0.0.1.evil.test");
      const page = await (await browser.newContext()).newPage();
      // The page itself came from the attacker, before the name was pointed here.
      await page.route(`${rebound}/`, (route) => route.fulfill({ body: "<title>x</title>" }));
      await page.goto(`${rebound}/`);
      for (const seen of await attempts(page, rebound, host.token)) expect(seen).toBe("basic 403 ");
      expect(savedBytes(folder)).toBe(before);
    },
  );
});
