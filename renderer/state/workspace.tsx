import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from "react";
import type { Api, Bridge, History, HostFacts, Notice } from "../../shared/api";
import type { Workspace } from "../../shared/model/workspace";
import { createWorkspaceStore, type WorkspaceState, type WorkspaceStore } from "./workspace-store";

const StoreContext = createContext<WorkspaceStore | null>(null);

/** Connects the screens to the host. */
export function WorkspaceProvider(props: {
  readonly bridge: Bridge;
  readonly children: ReactNode;
}) {
  const store = useMemo(() => createWorkspaceStore(props.bridge), [props.bridge]);
  useEffect(() => store.connect(), [store]);
  return <StoreContext value={store}>{props.children}</StoreContext>;
}

export function useStore(): WorkspaceStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useStore needs a WorkspaceProvider above it");
  return store;
}

/**
 * One part of the state, loading, locked or failed too: who reads it is drawn again when that part changed.
 * Only the app itself asks; screens are mounted when the workspace is ready.
 */
export function useStatePart<T>(partOf: (state: WorkspaceState) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => partOf(store.state()));
}

export type ReadyState = Extract<WorkspaceState, { status: "ready" }>;

/** What the store holds, for whoever is mounted only when it is ready. */
export function readyIn(store: WorkspaceStore): ReadyState {
  const state = store.state();
  if (state.status !== "ready") throw new Error("A screen was mounted before the workspace");
  return state;
}

/** One part of it: who reads it is drawn again when that part changed, and at no other change. */
export function useReadyPart<T>(partOf: (state: ReadyState) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => partOf(readyIn(store)));
}

/** The whole workspace as the host last acknowledged it. */
export function useWorkspace(): Workspace {
  return useReadyPart((it) => it.workspace);
}

/** Counts the changes of the workspace. */
export function useRevision(): number {
  return useReadyPart((it) => it.revision);
}

export function useHost(): HostFacts {
  return useReadyPart((it) => it.host);
}

/** Labels of what undo and redo would do. */
export function useHistory(): History {
  return useReadyPart((it) => it.history);
}

export function useNotice(): Notice | null {
  return useReadyPart((it) => it.notice);
}

/** The host's methods, for what is not an act of the user: export. Acts go through `useAct`. */
export function useApi(): Api {
  return useStore().api;
}
