import { type FiledPay, standingOf } from "./filings";

/** Filed base pay ready to be drawn: amounts in US dollars a year, places as parts of one. */
export type MarketView = {
  readonly count: number;
  /** A quarter of the filings pay at most `low`, half at most `median`, three quarters at most `high`. */
  readonly pay: { readonly low: number; readonly median: number; readonly high: number } | null;
  readonly bars: readonly MarketBar[];
  /** The one base that every bar would be of, and how many filings pay it; null when they differ. */
  readonly same: { readonly base: number; readonly count: number } | null;
  /** From where to where the bars stand: the filings but the lowest and the highest 1%. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** The user's number: how many of the filings pay no more, and its place on the range, null outside it. */
  readonly standing: { readonly share: number; readonly at: number | null } | null;
  readonly trend: readonly TrendPoint[];
};

type MarketBar = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly left: number;
  readonly width: number;
  /** By the highest bar. */
  readonly height: number;
};

export type TrendPoint = {
  readonly year: number;
  readonly count: number;
  readonly median: number;
  readonly x: number;
  /** 0 is the lowest median, 1 the highest. */
  readonly y: number;
};

/** What a look-up found, and where `number` stands in it; null when the user named none. */
export function marketView(filed: FiledPay, number: number | null): MarketView {
  const { count, quartiles, histogram } = filed;
  const first = histogram[0];
  const last = histogram.at(-1);
  const range = first && last ? { from: first.from, to: last.to } : null;
  const share = number === null ? null : standingOf(filed, number);
  return {
    count,
    pay: quartiles && { low: quartiles[0], median: quartiles[1], high: quartiles[2] },
    bars: range ? barsOf(histogram, range) : [],
    same: first && histogram.length === 1 ? { base: first.from, count: first.count } : null,
    range,
    standing:
      number === null || share === null || !range ? null : { share, at: placeIn(range, number) },
    trend: trendOf(filed.trend),
  };
}

type Range = NonNullable<MarketView["range"]>;

function placeIn({ from, to }: Range, amount: number): number | null {
  return amount < from || amount > to ? null : (amount - from) / (to - from);
}

function barsOf(histogram: FiledPay["histogram"], { from, to }: Range): readonly MarketBar[] {
  const most = Math.max(...histogram.map((it) => it.count));
  return histogram.map((it) => ({
    ...it,
    left: (it.from - from) / (to - from),
    width: (it.to - it.from) / (to - from),
    height: it.count / most,
  }));
}

function trendOf(trend: FiledPay["trend"]): readonly TrendPoint[] {
  const medians = trend.map((it) => it.median);
  const low = Math.min(...medians);
  const high = Math.max(...medians);
  return trend.map((it, at) => ({
    ...it,
    x: trend.length === 1 ? 0.5 : at / (trend.length - 1),
    y: high === low ? 0.5 : (it.median - low) / (high - low),
  }));
}
