import { type Axis, axisAround, shareAt } from "../anchor/scale";

/** The axis of the ledger: the app's axis, with the ticks that have room for a number. */
export type MoneyAxis = Omit<Axis, "ticks"> & {
  readonly ticks: readonly { readonly value: number; readonly isLabelled: boolean }[];
  /** Two landmarks so close that their labels must stand apart, to the left and to the right. */
  readonly areLandmarksClose: boolean;
};

/** Share of the axis that a label needs beside another, and beside its ends: it is 160 px in a window of 1280. */
const LABEL_WIDTH = 0.22;
const LONG_LABEL_WIDTH = 0.3;
/** Beside two labels that were moved apart, outwards. */
const APART_LABEL_WIDTH = 0.37;
const END_WIDTH = 0.07;
const LANDMARK_WIDTH = 0.24;
/** Room at both ends, as a share of what the figures span: marks and labels must not stick out. */
const AIR = 0.12;

/**
 * An axis around the figures, units a year. Labels keep clear of each other and of `landmarks`
 * (floor, ceiling), which carry their own. Null without figures.
 */
export function moneyAxis(
  figures: readonly number[],
  landmarks: readonly number[],
): MoneyAxis | null {
  const all = [...figures, ...landmarks];
  if (all.length === 0) return null;
  const axis = axisAround(withAir(all), false);
  const shares = landmarks.map((value) => shareAt(value, axis));
  const areLandmarksClose =
    shares.length > 1 && Math.max(...shares) - Math.min(...shares) < LANDMARK_WIDTH;
  const taken = landmarks.map((value) => ({
    share: shareAt(value, axis),
    width: areLandmarksClose ? APART_LABEL_WIDTH : widthOf(value),
  }));
  const ticks = axis.ticks.map((value) => {
    const share = shareAt(value, axis);
    const isInside = share >= END_WIDTH && share <= 1 - END_WIDTH;
    const isLabelled =
      isInside && taken.every((other) => Math.abs(other.share - share) >= other.width);
    if (isLabelled) taken.push({ share, width: LABEL_WIDTH });
    return { value, isLabelled };
  });
  return { min: axis.min, max: axis.max, ticks, areLandmarksClose };
}

/** "$135.2k" takes more room than "$130k". */
function widthOf(landmark: number): number {
  return landmark % 1000 === 0 ? LABEL_WIDTH : LONG_LABEL_WIDTH;
}

function withAir(figures: readonly number[]): readonly number[] {
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  const air = (high - low) * AIR;
  return [Math.max(0, low - air), high + air];
}
