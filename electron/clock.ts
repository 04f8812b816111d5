import { format, isValid, parseISO } from "date-fns";

/** The host's wall clock, passed in everywhere, so that tests and screenshots can freeze it. */
export type Clock = { readonly now: () => Date; readonly isFrozen: boolean };

export const systemClock: Clock = { now: () => new Date(), isFrozen: false };

/** A clock that stands at a local time such as `2026-05-12T09:00:00`. Throws when it is not one. */
export function frozenClock(localTime: string): Clock {
  const moment = parseISO(localTime);
  if (!isValid(moment)) throw new Error(`Not a local date and time: ${localTime}`);
  return { now: () => moment, isFrozen: true };
}

/** `2026-05-12`, where the host is. */
export const localDay = (moment: Date): string => format(moment, "yyyy-MM-dd");

/** `2026-05-12T09:00`, where the host is. */
export const localMinute = (moment: Date): string => format(moment, "yyyy-MM-dd'T'HH:mm");
