import { useCallback, useEffect, useState } from "react";
import type { Api } from "../../../shared/api";
import { Filings } from "../../../shared/market/filings";
import { type Failure, fail, ok, type Result } from "../../../shared/result";
import { bytesOfBase64 } from "../../state/save-file";
import { useApi } from "../../state/workspace";

type FilingsState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly failure: Failure }
  /** Null while nothing was imported. */
  | { readonly status: "ready"; readonly filings: Filings | null };

type Read = Result<Filings | null>;

/** Tens of megabytes are read once a window, not each time the screen is opened. */
const readBefore = new WeakMap<Api, Promise<Read>>();

async function read(api: Api): Promise<Read> {
  const answer = await api.readMarketFacts({});
  if (!answer.ok) return answer;
  return answer.value.base64 === null ? ok(null) : filingsOf(bytesOfBase64(answer.value.base64));
}

/** A damaged file fails as unreadable. */
export function filingsOf(bytes: Uint8Array): Result<Filings> {
  try {
    return ok(new Filings(bytes));
  } catch {
    return fail("file-unreadable");
  }
}

/** The filings that were imported; `accept` puts others in their place here. */
export function useFilings(): FilingsState & {
  readonly accept: (filings: Filings | null) => void;
} {
  const api = useApi();
  const [state, setState] = useState<FilingsState>({ status: "loading" });
  useEffect(() => {
    let isHere = true;
    const reading = readBefore.get(api) ?? read(api);
    readBefore.set(api, reading);
    void reading.then((answer) => {
      if (!answer.ok) readBefore.delete(api);
      if (isHere) setState(stateOf(answer));
    });
    return () => {
      isHere = false;
    };
  }, [api]);
  const accept = useCallback(
    (filings: Filings | null) => {
      readBefore.set(api, Promise.resolve(ok(filings)));
      setState({ status: "ready", filings });
    },
    [api],
  );
  return { ...state, accept };
}

function stateOf(answer: Read): FilingsState {
  return answer.ok
    ? { status: "ready", filings: answer.value }
    : { status: "failed", failure: answer.failure };
}
