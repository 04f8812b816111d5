import { daysBetween } from "../day";
import type { Minute } from "../model/counter-offer";
import type { OtherOffer } from "./best-paper";
import { addMinutes, minutesBetween } from "./two-days";

/** Deadlines further away than this are no part of these two days. */
const REACH_DAYS = 6;
const REACH_MINUTES = REACH_DAYS * 24 * 60;
/** The room a label takes, as a share of the line. */
const LABEL_SHARE = 0.25;
const MOST_OFFERS = 2;

/** An offer that runs out. */
export type Expiry = {
  readonly at: Minute;
  readonly company: string;
  /** False when only the day is known. */
  readonly hasTime: boolean;
};

export type TimelinePoint = {
  readonly kind: "sent" | "due" | "expires";
  readonly at: Minute;
  /** Where on the line, 0 to 1. */
  readonly share: number;
  /** Whose offer runs out. */
  readonly company: string | null;
  readonly hasTime: boolean;
  /** It lies behind the end of the line, where it is drawn. */
  readonly isBeyond: boolean;
  /** The label grows towards the middle: from the left end to the right, from the right end to the left. */
  readonly growsLeft: boolean;
  /** The label stands on a second line where the first has no room. */
  readonly isLower: boolean;
};

export type Timer = {
  readonly state: "not-sent" | "running" | "over";
  readonly sentAt: Minute;
  readonly due: Minute;
  /** Until it is due: from now once sent, from the planned sending before. Never negative. */
  readonly minutesLeft: number;
  readonly points: readonly TimelinePoint[];
  /** The offers that run out and have no room on the line, the first first. */
  readonly rest: readonly Expiry[];
};

/**
 * The two days on one line with what runs out elsewhere (R23). The best offer is always on it (R24), at
 * the end of the line where its day is further away; the next one to run out beside it.
 */
export function timerOf(
  sheet: { readonly at: Minute; readonly until: Minute; readonly isSent: boolean },
  offers: readonly OtherOffer[],
  now: Minute,
): Timer {
  const { at, until, isSent } = sheet;
  const expiring = offers.flatMap(({ expires, opportunity, hasTime }) =>
    expires === null ? [] : [{ at: expires, company: opportunity.company, hasTime }],
  );
  const best = offers[0]?.expires == null ? undefined : expiring[0];
  const near = expiring.filter((it) => it !== best && it.at > at && isNear(at, it.at)).sort(byTime);
  const shown = [...(best && best.at > at ? [best] : []), ...near].slice(0, MOST_OFFERS);
  const points = [
    { kind: "sent" as const, at, company: null, hasTime: true },
    { kind: "due" as const, at: until, company: null, hasTime: true },
    ...shown.map((it) => ({ kind: "expires" as const, ...it })),
  ].sort(byTime);
  const isClipped = points.some((it) => !isNear(at, it.at) && it.kind === "expires");
  const end = isClipped ? addMinutes(at, REACH_MINUTES) : (points.at(-1)?.at ?? until);
  const length = Math.max(1, minutesBetween(at, end));
  const share = (it: Minute) => Math.min(1, minutesBetween(at, it) / length);
  return {
    state: !isSent ? "not-sent" : now < until ? "running" : "over",
    sentAt: at,
    due: until,
    minutesLeft: Math.max(0, minutesBetween(isSent ? now : at, until)),
    points: placed(
      points.map((it) => ({ ...it, share: share(it.at), isBeyond: isClipped && it.at > end })),
    ),
    rest: expiring.filter((it) => !shown.includes(it)).sort(byTime),
  };
}

function isNear(at: Minute, other: Minute): boolean {
  return daysBetween(at.slice(0, 10), other.slice(0, 10)) <= REACH_DAYS;
}

function byTime(a: { readonly at: Minute }, b: { readonly at: Minute }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

function placed(
  points: readonly Omit<TimelinePoint, "isLower" | "growsLeft">[],
): readonly TimelinePoint[] {
  let taken = -1;
  return points.map((point) => {
    const growsLeft = point.share >= 0.5;
    const start = growsLeft ? point.share - LABEL_SHARE : point.share;
    const isLower = start < taken - 1e-9;
    if (!isLower) taken = start + LABEL_SHARE;
    return { ...point, growsLeft, isLower };
  });
}
