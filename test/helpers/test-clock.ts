import type { Clock } from "../../electron/clock";

/** A clock that goes on only when a test says so. */
export type TestClock = Clock & { readonly pass: (minutes: number) => void };

export function testClock(start = new Date(2026, 4, 12, 9, 0)): TestClock {
  let moment = start;
  return {
    now: () => moment,
    isFrozen: false,
    pass: (minutes) => {
      moment = new Date(moment.getTime() + minutes * 60_000);
    },
  };
}
