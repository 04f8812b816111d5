import { useSyncExternalStore } from "react";
import type { Day } from "../../shared/model/basics";
import { type ReadyState, readyIn, useStore } from "./workspace";
import type { WorkspaceStore } from "./workspace-store";

const TICK_MS = 15_000;

/** The host's wall clock now, `2026-05-12T09:00`; ticks unless the host's clock is frozen. */
export function useNow(): string {
  return useClock(minuteOf);
}

/** The host's day. Who asks for it is drawn again at midnight, not at every tick. */
export function useToday(): Day {
  return useClock(dayOf);
}

function useClock(read: (state: ReadyState) => string): string {
  const store = useStore();
  return useSyncExternalStore(clockOf(store), () => read(readyIn(store)));
}

type Subscribe = (listener: () => void) => () => void;

const clocks = new WeakMap<WorkspaceStore, Subscribe>();

/** One clock a store, however many look at it: it tells when the host's facts come anew and at every tick. */
function clockOf(store: WorkspaceStore): Subscribe {
  const known = clocks.get(store);
  if (known) return known;
  const lookers = new Set<() => void>();
  let stop = () => {};
  const tell = () => {
    for (const look of lookers) look();
  };
  const start = () => {
    const timer = window.setInterval(tell, TICK_MS);
    const unsubscribe = store.subscribe(tell);
    return () => {
      window.clearInterval(timer);
      unsubscribe();
    };
  };
  const subscribe: Subscribe = (looker) => {
    if (lookers.size === 0) stop = start();
    lookers.add(looker);
    return () => {
      lookers.delete(looker);
      if (lookers.size === 0) stop();
    };
  };
  clocks.set(store, subscribe);
  return subscribe;
}

/** Wall-clock time is counted as if in UTC, so that the window's own time zone plays no part. */
function minuteOf({ host, readAt }: ReadyState): string {
  const elapsed = host.isClockFrozen ? 0 : Date.now() - readAt;
  const start = Date.parse(`${host.now.slice(0, 16)}:00Z`);
  return new Date(start + elapsed).toISOString().slice(0, 16);
}

function dayOf(state: ReadyState): Day {
  return minuteOf(state).slice(0, 10);
}
