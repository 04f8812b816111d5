import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type HostProcess, startHostProcess } from "../helpers/host-process";
import { rawRequest } from "../helpers/raw-request";
import { residentMegabytes } from "../helpers/resident-memory";
import { temporaryFolder } from "../helpers/temporary-folder";
import { anOpportunity } from "../helpers/workspaces";
import { testOnLinux } from "./needs";

/** 24: clients that are slow, many, or never read. Each test has a host of its own. */
let host: HostProcess;
let port: number;
let remove: () => void;
let sockets: Socket[] = [];
beforeEach(async () => {
  const temporary = temporaryFolder();
  ({ remove } = temporary);
  host = await startHostProcess({ folder: temporary.folder });
  port = Number(new URL(host.origin).port);
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  await host.kill();
  remove();
});

/** A connection that writes a text and no more; what comes back is read only on demand. */
function connection(text = ""): Socket {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(text);
  sockets.push(socket);
  return socket;
}

const head = (line: string, more = "") =>
  `${line} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nx-leverage-token: ${host.token}\r\n${more}\r\n`;
const read = async () => (await host.call("readWorkspace", {})).ok;

describe("24: a client that takes its time", () => {
  test("a body that never comes is ended by the host", async () => {
    const type = "content-type: application/json\r\ncontent-length: 2\r\n";
    const socket = connection(head("POST /api/readWorkspace", type));
    socket.resume();
    await once(socket, "close");
    expect(await read()).toBe(true);
  });

  testOnLinux("a tab that reads nothing is cut off before it fills the memory", async () => {
    const { id } = anOpportunity("Globex");
    await host.call("addOpportunity", { ...anOpportunity("Globex"), id });
    const stream = connection(head("GET /changes"));
    await once(stream, "readable");
    const before = residentMegabytes(host.pid);
    for (let at = 0; at < 120; at += 1)
      await host.call("editOpportunity", { id, fields: { note: `${at}`.repeat(400_000) } });
    expect(residentMegabytes(host.pid) - before).toBeLessThan(400);
    stream.resume();
    await once(stream, "close");
    expect(await read()).toBe(true);
  });
});

describe("24: a flood", () => {
  test("of streams is answered 503 beyond 32, and calls go on", async () => {
    const headers = { host: `127.0.0.1:${port}`, "x-leverage-token": host.token };
    for (let at = 0; at < 32; at += 1)
      await once(connection(head("GET /changes")).setEncoding("utf8"), "data");
    expect((await rawRequest(port, { path: "/changes", headers })).status).toBe(503);
    expect(await read()).toBe(true);
  });

  test("of 1,000 calls without the token is refused, and an honest one among them answered", async () => {
    const stranger = () =>
      rawRequest(port, {
        method: "POST",
        path: "/api/exportWorkspace",
        headers: { host: `127.0.0.1:${port}`, "content-type": "application/json" },
        body: "{}",
      }).then(({ status }) => status);
    const statuses: number[] = [];
    for (let at = 0; at < 10; at += 1) {
      const hundred = Array.from({ length: 100 }, stranger);
      expect(await read()).toBe(true);
      statuses.push(...(await Promise.all(hundred)));
    }
    expect(new Set(statuses)).toEqual(new Set([403]));
  });

  test("of 1,000 connections that say nothing passes: the host answers again", async () => {
    for (let at = 0; at < 1_000; at += 1) connection();
    await expect.poll(() => read().catch(() => false)).toBe(true);
  });
});
