import { daysBetween } from "../day";
import type { Minute } from "../model/counter-offer";
import type { OtherOffer } from "./best-paper";
import { minutesBetween } from "./two-days";

/** Deadlines further away than this are no part of these two days. */
const REACH_DAYS = 6;
/** Labels closer than this share of the line would cover each other. */
const LABEL_SHARE = 0.3;
const MOST_OFFERS = 2;

export type TimelinePoint = {
  readonly kind: "sent" | "due" | "expires";
  readonly at: Minute;
  /** Where on the line, 0 to 1. */
  readonly share: number;
  /** Whose offer runs out. */
  readonly company: string | null;
  readonly hasTime: boolean;
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
};

/** The two days on one line with what runs out elsewhere meanwhile (R23). */
export function timerOf(
  sheet: { readonly at: Minute; readonly until: Minute; readonly isSent: boolean },
  offers: readonly OtherOffer[],
  now: Minute,
): Timer {
  const { at, until, isSent } = sheet;
  const expiring = offers
    .flatMap(({ expires, opportunity, hasTime }) =>
      expires !== null &&
      expires > at &&
      daysBetween(at.slice(0, 10), expires.slice(0, 10)) <= REACH_DAYS
        ? [{ kind: "expires" as const, at: expires, company: opportunity.company, hasTime }]
        : [],
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, MOST_OFFERS);
  const points = [
    { kind: "sent" as const, at, company: null, hasTime: true },
    { kind: "due" as const, at: until, company: null, hasTime: true },
    ...expiring,
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const end = points.at(-1)?.at ?? until;
  const length = Math.max(1, minutesBetween(at, end));
  return {
    state: !isSent ? "not-sent" : now < until ? "running" : "over",
    sentAt: at,
    due: until,
    minutesLeft: Math.max(0, minutesBetween(isSent ? now : at, until)),
    points: placed(points.map((it) => ({ ...it, share: minutesBetween(at, it.at) / length }))),
  };
}

function placed(points: readonly Omit<TimelinePoint, "isLower">[]): readonly TimelinePoint[] {
  const result: TimelinePoint[] = [];
  for (const point of points) {
    const last = result.findLast((it) => !it.isLower);
    const isLower = last !== undefined && point.share - last.share < LABEL_SHARE;
    result.push({ ...point, isLower });
  }
  return result;
}
