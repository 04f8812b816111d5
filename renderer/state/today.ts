import { useEffect, useState } from "react";
import type { Day } from "../../shared/model/basics";
import { type ReadyState, useReady } from "./workspace";

const TICK_MS = 15_000;

/** The host's wall clock now, `2026-05-12T09:00`; ticks unless the host's clock is frozen. */
export function useNow(): string {
  const { host, readAt } = useReady();
  const [now, setNow] = useState(() => minuteOf(host, readAt));
  useEffect(() => {
    setNow(minuteOf(host, readAt));
    if (host.isClockFrozen) return undefined;
    const timer = window.setInterval(() => setNow(minuteOf(host, readAt)), TICK_MS);
    return () => window.clearInterval(timer);
  }, [host, readAt]);
  return now;
}

/** The host's day. */
export function useToday(): Day {
  return useNow().slice(0, 10);
}

/** Wall-clock time is counted as if in UTC, so that the window's own time zone plays no part. */
function minuteOf(host: ReadyState["host"], readAt: number): string {
  const elapsed = host.isClockFrozen ? 0 : Date.now() - readAt;
  const start = Date.parse(`${host.now.slice(0, 16)}:00Z`);
  return new Date(start + elapsed).toISOString().slice(0, 16);
}
