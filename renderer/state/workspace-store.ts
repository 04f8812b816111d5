import type { Api, Bridge, Changed, History, HostFacts, Notice, Snapshot } from "../../shared/api";
import { applyEdits } from "../../shared/changes/edits";
import { withKeptParts } from "../../shared/changes/kept-parts";
import type { Workspace } from "../../shared/model/workspace";
import type { Failure } from "../../shared/result";

/** What the screens read: one copy of the host's truth, or why there is none. */
export type WorkspaceState =
  | { readonly status: "loading" }
  | { readonly status: "locked" }
  | { readonly status: "failed"; readonly failure: Failure }
  | {
      readonly status: "ready";
      readonly workspace: Workspace;
      readonly revision: number;
      readonly history: History;
      readonly host: HostFacts;
      readonly notice: Notice | null;
      /** The window's clock when the host's `now` was read, in milliseconds. */
      readonly readAt: number;
      /** Counts the files that the system passed since the workspace was read. */
      readonly passedFiles: number;
    };

export type WorkspaceStore = {
  readonly api: Api;
  readonly state: () => WorkspaceState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly receive: (changed: Changed) => void;
  readonly reload: () => Promise<void>;
  readonly connect: () => () => void;
};

/**
 * The window's copy of the workspace. It plays each change once, in order, whether it came as the
 * answer to an act or as a broadcast; a gap in the revisions reads everything again.
 */
export function createWorkspaceStore(bridge: Bridge): WorkspaceStore {
  let state: WorkspaceState = { status: "loading" };
  const listeners = new Set<() => void>();

  const become = (next: WorkspaceState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const reload = async () => {
    const read = await bridge.api.readWorkspace({});
    if (read.ok) become(ready(read.value));
    else if (read.failure.code === "locked") become({ status: "locked" });
    else if (state.status !== "ready") become({ status: "failed", failure: read.failure });
  };

  const receive = (changed: Changed) => {
    if (changed.isLocked === true) become({ status: "locked" });
    if (changed.isLocked === false) void reload();
    if (state.status !== "ready" || changed.isLocked !== undefined) return;
    if (changed.isFilePassed) become({ ...state, passedFiles: state.passedFiles + 1 });
    if (changed.notice !== undefined) become({ ...state, notice: changed.notice });
    if (changed.revision <= state.revision) return;
    if (changed.revision > state.revision + 1) {
      void reload();
      return;
    }
    become({
      ...state,
      workspace: applyEdits(state.workspace, withKeptParts(state.workspace, changed.edits)),
      revision: changed.revision,
      history: changed.history,
    });
  };

  return {
    api: bridge.api,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive,
    reload,
    connect: () => {
      const stops = [bridge.onChanged(receive), bridge.onReconnected?.(() => void reload())];
      void reload();
      return () => {
        for (const stop of stops) stop?.();
      };
    },
  };
}

function ready(snapshot: Snapshot): WorkspaceState {
  const { workspace, revision, history, host, notice } = snapshot;
  return {
    status: "ready",
    workspace,
    revision,
    history,
    host,
    notice,
    readAt: Date.now(),
    passedFiles: 0,
  };
}
