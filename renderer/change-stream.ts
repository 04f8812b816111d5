import type { Changed } from "../shared/api";
import { readLines } from "./read-lines";

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 10_000;

/**
 * Reads the browser host's stream of changes, one JSON object a line, and comes back after every break
 * until unsubscribed. A hidden tab lets go of its stream, because a browser opens only six connections
 * to one host; `onReconnected` tells that changes may have been missed meanwhile.
 */
export function followChanges(
  token: string,
  listener: (changed: Changed) => void,
  onReconnected: () => void,
): () => void {
  const stop = new AbortController();
  let connection = new AbortController();
  const release = () => {
    if (document.hidden) connection.abort();
  };
  document.addEventListener("visibilitychange", release, { signal: stop.signal });

  const read = async (onOpen: () => void) => {
    connection = new AbortController();
    const answer = await fetch("/changes", {
      headers: { "x-leverage-token": token },
      signal: connection.signal,
    });
    if (!answer.ok || !answer.body) return;
    onOpen();
    for await (const line of readLines(answer.body)) {
      if (line !== "") listener(JSON.parse(line) as Changed);
    }
  };

  const follow = async () => {
    let wait = FIRST_RETRY_MS;
    let isFirst = true;
    while (!stop.signal.aborted) {
      if (document.hidden) await shown(stop.signal);
      try {
        await read(() => {
          wait = FIRST_RETRY_MS;
          if (!isFirst) onReconnected();
          isFirst = false;
        });
      } catch {
        // The host is away, the stream broke or the tab was hidden: come back below.
      }
      await pause(wait, stop.signal);
      wait = Math.min(wait * 2, LONGEST_RETRY_MS);
    }
  };
  void follow();
  return () => {
    stop.abort();
    connection.abort();
  };
}

/** Resolves when the tab is looked at again, or when nobody follows any more. */
function shown(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener("visibilitychange", () => resolve(), { once: true, signal });
    signal.addEventListener("abort", () => resolve());
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      window.clearTimeout(timer);
      resolve();
    });
  });
}
