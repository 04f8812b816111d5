import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserBridge, takeToken } from "../../renderer/browser-bridge";
import type { Changed } from "../../shared/api";
import { ok } from "../../shared/result";

type Call = { readonly path: string; readonly init: RequestInit };

/** Stands in for the network: answers each path, remembers what was asked. */
function network(answer: (call: Call) => Response | Promise<Response>): readonly Call[] {
  const calls: Call[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    calls.push({ path, init });
    return answer({ path, init });
  });
  return calls;
}

const tokenOf = (call: Call | undefined) => new Headers(call?.init.headers).get("x-leverage-token");

const changed: Changed = {
  revision: 2,
  label: "Log a number",
  edits: [],
  history: { undo: null, redo: null },
};

beforeEach(() => {
  window.history.replaceState(null, "", "/#token=abc-123_X");
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the browser host's token", () => {
  it("is taken out of the address at once and survives a reload", () => {
    expect(takeToken()).toBe("abc-123_X");
    expect(window.location.hash).toBe("");
    expect(takeToken()).toBe("abc-123_X");
  });

  it("leaves the address of a screen alone", () => {
    window.location.hash = "#/compare";
    expect(takeToken()).toBe("");
    expect(window.location.hash).toBe("#/compare");
  });
});

describe("a call to the browser host", () => {
  it("carries the token and the input, and brings the host's own answer", async () => {
    const calls = network(() => Response.json(ok(changed)));
    const answer = await browserBridge().api.undo({});
    expect(answer).toEqual(ok(changed));
    expect(calls[0]?.path).toBe("/api/undo");
    expect(calls[0]?.init.method).toBe("POST");
    expect(calls[0]?.init.body).toBe("{}");
    expect(tokenOf(calls[0])).toBe("abc-123_X");
  });

  it.each([
    ["the host is gone", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["the host refuses the token", () => new Response(null, { status: 403 })],
    ["something else answers", () => new Response("<html>", { status: 200 })],
    ["the answer is no Result", () => Response.json({ hello: 1 })],
  ])("is a failure, never an exception, when %s", async (_, respond) => {
    network(respond);
    expect(await browserBridge().api.undo({})).toEqual({
      ok: false,
      failure: { code: "host-unreachable" },
    });
  });
});

describe("the stream of changes", () => {
  it("tells every change, also one that arrives in pieces", async () => {
    const text = `\n${JSON.stringify(changed)}\n`;
    network(() => new Response(streamOf([text.slice(0, 20), text.slice(20)])));
    const told = await new Promise<Changed>((resolve) => {
      const stop = browserBridge().onChanged((it) => {
        stop();
        resolve(it);
      });
    });
    expect(told).toEqual(changed);
  });

  it("comes back after a break and says that changes may have been missed", async () => {
    vi.useFakeTimers();
    const calls = network(() => new Response(streamOf(["\n"])));
    const bridge = browserBridge();
    let reconnections = 0;
    bridge.onReconnected?.(() => {
      reconnections += 1;
    });
    const stop = bridge.onChanged(() => undefined);
    await vi.advanceTimersByTimeAsync(700);
    stop();
    vi.useRealTimers();
    expect(calls.length).toBeGreaterThan(1);
    expect(reconnections).toBeGreaterThan(0);
  });
});

describe("a hidden tab", () => {
  it("lets go of its stream so that other tabs can have one", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    network(({ init }) => {
      signals.push(init.signal);
      return new Response(new ReadableStream());
    });
    const stop = browserBridge().onChanged(() => undefined);
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    setHidden(true);
    expect(signals[0]?.aborted).toBe(true);
    stop();
    setHidden(false);
  });
});

function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

function streamOf(pieces: readonly string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece));
      controller.close();
    },
  });
}
