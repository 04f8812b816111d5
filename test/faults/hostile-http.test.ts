import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type HostProcess, startHostProcess } from "../helpers/host-process";
import { type RawRequest, rawRequest } from "../helpers/raw-request";
import { residentMegabytes } from "../helpers/resident-memory";
import { temporaryFolder } from "../helpers/temporary-folder";
import { aCurrentJob } from "../helpers/workspaces";
import { testOnLinux } from "./needs";

let host: HostProcess;
let port: number;
let remove: () => void;
beforeAll(async () => {
  const temporary = temporaryFolder();
  ({ remove } = temporary);
  host = await startHostProcess({ folder: temporary.folder });
  port = Number(new URL(host.origin).port);
  await host.call("addCurrentJob", aCurrentJob(106_000));
});
afterAll(async () => {
  await host.kill();
  remove();
});

/** A call that would succeed, with what an attacker changes. */
const send = (change: RawRequest = {}) =>
  rawRequest(port, {
    method: "POST",
    path: "/api/readWorkspace",
    ...(change.method === undefined ? { body: "{}" } : {}),
    ...change,
    headers: {
      host: `127.0.0.1:${port}`,
      "content-type": "application/json",
      "x-leverage-token": host.token,
      ...change.headers,
    },
  });

test("an honest call is answered", async () => {
  expect((await send()).status).toBe(200);
  const fromOwnPage = { origin: host.origin, "sec-fetch-site": "same-origin" };
  expect((await send({ headers: fromOwnPage })).status).toBe(200);
});

describe("22: a name that was pointed at this computer (DNS rebinding)", () => {
  const wrongHosts = [
    "127.0.0.1.evil.test",
    "evil.test",
    "localhost",
    "127.0.0.1",
    "127.0.0.1:1",
    "[::1]:80",
    "",
  ];
  test.each(wrongHosts)("Host %j is refused before anything is looked up", async (name) => {
    for (const path of ["/", "/api/readWorkspace", "/no-such-file", "/%00"])
      expect((await send({ path, headers: { host: name } })).status).toBe(403);
  });

  test("no Host, or two, are refused", async () => {
    expect((await send({ headers: { host: null } })).status).toBe(403);
    expect((await send({ headers: { host: [`127.0.0.1:${port}`, "evil.test"] } })).status).toBe(
      403,
    );
  });
});

describe("23: a page of another site or another port", () => {
  test.each([
    ["another origin", { origin: "http://evil.test" }],
    ["another port of this computer", { origin: "http://127.0.0.1:1" }],
    ["no origin at all, as from a sandboxed frame", { origin: "null" }],
    ["what the browser calls cross-site", { "sec-fetch-site": "cross-site" }],
    ["what the browser calls the same site", { "sec-fetch-site": "same-site" }],
    ["what no page caused", { "sec-fetch-site": "none" }],
  ])("%s is refused, even with the token", async (_, headers) => {
    expect((await send({ headers })).status).toBe(403);
  });

  test.each([
    ["no token", null],
    ["an empty token", ""],
    ["another token", "x".repeat(43)],
    ["a part of the token", () => host.token.slice(0, 42)],
    ["the token twice", () => [host.token, host.token]],
  ])("%s is refused", async (_, token) => {
    const given = typeof token === "function" ? token() : token;
    expect((await send({ headers: { "x-leverage-token": given } })).status).toBe(403);
    expect(
      (await send({ method: "GET", path: "/changes", headers: { "x-leverage-token": given } }))
        .status,
    ).toBe(403);
  });

  test("the token of an earlier start is refused", async () => {
    const temporary = temporaryFolder();
    const earlier = await startHostProcess({ folder: temporary.folder });
    await earlier.kill();
    temporary.remove();
    expect((await send({ headers: { "x-leverage-token": earlier.token } })).status).toBe(403);
  });

  test("the token in the address is worth nothing: only the header counts", async () => {
    const path = `/api/readWorkspace?token=${host.token}`;
    expect((await send({ path, headers: { "x-leverage-token": null } })).status).toBe(403);
  });

  test.each(["application/x-www-form-urlencoded", "multipart/form-data", "text/plain", null])(
    "a form of type %s is no call",
    async (type) => {
      expect((await send({ headers: { "content-type": type } })).status).toBe(415);
    },
  );

  test("no answer invites another origin", async () => {
    const preflight = await send({
      method: "OPTIONS",
      headers: { origin: "http://evil.test", "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(403);
    for (const { headers } of [preflight, await send()])
      expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

test("every answer forbids caching, sniffing, framing and reading by others", async () => {
  const answers = [
    await send(),
    await send({ method: "GET", path: "/" }),
    await send({ method: "GET", path: "/no-such-file" }),
    await send({ headers: { host: "evil.test" } }),
  ];
  for (const { headers } of answers) {
    expect(Object.fromEntries(headers)).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
    });
    expect(headers.get("set-cookie")).toBeUndefined();
  }
});

test("the page allows its own scripts and no others, and a style nonce that is never the same", async () => {
  const policies = await Promise.all(
    [1, 2].map(async () =>
      (await send({ method: "GET", path: "/" })).headers.get("content-security-policy"),
    ),
  );
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
  }
  expect(policies[0]).not.toBe(policies[1]);
});

describe("24: traversal, size, slowness", () => {
  test.each([
    "/..%2f..%2fpackage.json",
    "/%2e%2e/package.json",
    "/../package.json",
    "/assets/../../main/main.js",
    "/..\\..\\package.json",
    "/%00",
    "/index.html%00.js",
    "//etc/passwd",
    "/./././../etc/passwd",
    "http://evil.test/",
    "*",
  ])("%s leads nowhere", async (path) => {
    const { status, body } = await send({ method: "GET", path });
    expect([400, 404]).toContain(status);
    expect(body).toBe("");
  });

  test("a body that says it is too long is refused before it is read", async () => {
    const lie = { "content-length": "100000000", connection: "close" };
    const { status } = await send({ headers: lie, body: "" });
    expect(status).toBe(413);
  });

  testOnLinux("100 MB in pieces are refused, and memory stays flat", async () => {
    const before = residentMegabytes(host.pid);
    const piece = "x".repeat(64 * 1024);
    const { status } = await send({ pieces: { text: piece, count: 1_600 } });
    expect(status).toBe(413);
    expect(residentMegabytes(host.pid) - before).toBeLessThan(64);
  });

  test("headers that do not end are ended by the host", async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      let text = "";
      socket.write("GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n");
      socket.on("data", (piece) => {
        text += piece.toString();
      });
      socket.on("close", () => resolve(text));
    });
    expect(answer).toContain(" 408 ");
  });

  test("a body that is not JSON, or not UTF-8, is refused", async () => {
    expect((await send({ body: "{" })).status).toBe(400);
    expect((await send({ body: Buffer.from([0x22, 0xff, 0x22]) })).status).toBe(400);
  });

  test("an unknown method and another verb are refused", async () => {
    expect((await send({ path: "/api/constructor" })).status).toBe(404);
    expect((await send({ path: "/api/" })).status).toBe(404);
    expect((await send({ method: "GET", path: "/api/readWorkspace" })).status).toBe(405);
    expect((await send({ method: "DELETE", path: "/" })).status).toBe(405);
  });

  test("200 connections that say nothing keep nobody else out", async () => {
    const idle = Array.from({ length: 200 }, () => connect(port, "127.0.0.1"));
    expect((await send()).status).toBe(200);
    for (const socket of idle) socket.destroy();
  });
});
