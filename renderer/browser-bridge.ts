import type { Api, Bridge, MethodName } from "../shared/api";
import { fail, type Result } from "../shared/result";
import { followChanges } from "./change-stream";

/** Put in by the build: the schemas behind the names stay with the host. */
declare const METHOD_NAMES: readonly MethodName[];

const TOKEN_KEY = "leverage-token";

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
    METHOD_NAMES.map((name) => [name, (input: unknown) => call(token, name, input)]),
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
    if (answer.status === 413) return fail("file-too-large");
    const body: unknown = await answer.json();
    return isResult(body) ? body : fail("host-unreachable");
  } catch {
    return fail("host-unreachable");
  }
}

function isResult(body: unknown): body is Result<unknown> {
  return typeof body === "object" && body !== null && "ok" in body;
}
