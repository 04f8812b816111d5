import { type Api, type Bridge, type Changed, methodNames } from "../shared/api";
import { fail, type Result } from "../shared/result";
import { readLines } from "./read-lines";

const TOKEN_KEY = "leverage-token";
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 10_000;

/**
 * The browser host's token comes in the fragment of the address it printed. It is taken out of the
 * address at once and kept in sessionStorage: a reload works, another origin cannot read it.
 */
export function takeToken(): string {
  const given = /^#token=([\w-]+)$/.exec(window.location.hash)?.[1];
  if (given !== undefined) {
    window.sessionStorage.setItem(TOKEN_KEY, given);
    window.history.replaceState(null, "", window.location.pathname);
  }
  return window.sessionStorage.getItem(TOKEN_KEY) ?? "";
}

/** The browser host's methods over loopback HTTP. A host that cannot be reached is a failure, not an exception. */
export function browserBridge(): Bridge {
  const token = takeToken();
  const api = Object.fromEntries(
    methodNames.map((name) => [name, (input: unknown) => call(token, name, input)]),
  ) as Api;
  const reconnected = new Set<() => void>();
  return {
    api,
    onChanged: (listener) =>
      followChanges(token, listener, () => {
        for (const tell of reconnected) tell();
      }),
    onReconnected: (listener) => {
      reconnected.add(listener);
      return () => reconnected.delete(listener);
    },
  };
}

async function call(token: string, name: string, input: unknown): Promise<Result<unknown>> {
  try {
    const answer = await fetch(`/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-leverage-token": token },
      body: JSON.stringify(input),
    });
    const body: unknown = await answer.json();
    return isResult(body) ? body : fail("host-unreachable");
  } catch {
    return fail("host-unreachable");
  }
}

function isResult(body: unknown): body is Result<unknown> {
  return typeof body === "object" && body !== null && "ok" in body;
}

/** Reads the stream of changes, one JSON object a line, and comes back after every break until unsubscribed. */
function followChanges(
  token: string,
  listener: (changed: Changed) => void,
  onReconnected: () => void,
): () => void {
  const stop = new AbortController();
  const follow = async () => {
    let wait = FIRST_RETRY_MS;
    let isFirst = true;
    while (!stop.signal.aborted) {
      try {
        const answer = await fetch("/changes", {
          headers: { "x-leverage-token": token },
          signal: stop.signal,
        });
        if (answer.ok && answer.body) {
          wait = FIRST_RETRY_MS;
          if (!isFirst) onReconnected();
          isFirst = false;
          for await (const line of readLines(answer.body)) {
            if (line !== "") listener(JSON.parse(line) as Changed);
          }
        }
      } catch {
        // The host is away or the stream broke: wait and try again below.
      }
      await sleep(wait, stop.signal);
      wait = Math.min(wait * 2, LONGEST_RETRY_MS);
    }
  };
  void follow();
  return () => stop.abort();
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      window.clearTimeout(timer);
      resolve();
    });
  });
}
