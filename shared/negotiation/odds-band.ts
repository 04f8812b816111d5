import { survival } from "./normal";
import { LOWEST_MU, MU_STEP, MUS, muOf, SIGMAS, sigmas } from "./odds-grid";
import type { Posterior } from "./posterior";

/** 5% and 95%: how wide the curve of the odds is drawn. */
const EDGES = { low: 0.05, high: 0.95 } as const;

export type Band = { readonly low: number; readonly high: number };

/**
 * The band of the odds at some prices, lowest first: the weighted 5% and 95% quantiles of the nodes'
 * survival, the smallest survival that carries at least that share of the weight.
 */
export function oddsBands(posterior: Posterior, prices: readonly number[]): readonly Band[] {
  const rows = weightedRows(posterior);
  const lows = quantileWalk(rows, EDGES.low);
  const highs = quantileWalk(rows, EDGES.high);
  return prices.map((price) => {
    if (price <= 0) return { low: 1, high: 1 };
    const x = Math.log(price / posterior.priorMedian);
    return { low: survival(lows(x)), high: survival(highs(x)) };
  });
}

/** A sigma with any weight, and the weight of its first 0, 1, 2 ... columns. */
type WeightedRow = {
  readonly sigma: number;
  /** Columns for one unit of the score. */
  readonly pace: number;
  readonly sums: Float64Array;
};

function weightedRows({ weights, spans }: Posterior): readonly WeightedRow[] {
  const rows: WeightedRow[] = [];
  for (let row = 0; row < SIGMAS; row++) {
    if ((spans[2 * row] ?? 0) >= (spans[2 * row + 1] ?? 0)) continue;
    const sums = new Float64Array(MUS + 1);
    for (let column = 0; column < MUS; column++)
      sums[column + 1] = (sums[column] ?? 0) + (weights[row * MUS + column] ?? 0);
    const sigma = sigmas[row] ?? 1;
    rows.push({ sigma, pace: sigma / MU_STEP, sums });
  }
  return rows;
}

/**
 * The largest score z = (x - mu) / sigma of a node such that the nodes with at least that score (so with at
 * most that survival) carry `share` of the weight. When x grows by d every score grows by d / sigma, which
 * brackets the next answer by the last one.
 */
function quantileWalk(rows: readonly WeightedRow[], share: number): (x: number) => number {
  const narrowest = rows[0]?.sigma ?? 1;
  const widest = rows.at(-1)?.sigma ?? 1;
  let last: { readonly x: number; readonly z: number } | null = null;
  return (x) => {
    const bracket =
      last !== null && x >= last.x
        ? {
            low: last.z + (x - last.x) / widest - NEAR,
            high: last.z + (x - last.x) / narrowest + NEAR,
          }
        : {
            low: Math.min(0, x + LOWEST_MU) / narrowest - 1,
            high: Math.max(0, x - LOWEST_MU) / narrowest + 1,
          };
    const z = quantileScore(rows, x, share, bracket);
    last = { x, z };
    return z;
  };
}

/** Closer than two nodes of one row ever are. */
const NEAR = 1e-5;

function quantileScore(
  rows: readonly WeightedRow[],
  x: number,
  share: number,
  bracket: Band,
): number {
  let { low, high } = bracket;
  while (high - low > NEAR) {
    const middle = (low + high) / 2;
    if (carried(rows, x, middle) >= share) low = middle;
    else high = middle;
  }
  const scores = scoresBetween(rows, x, low, high);
  return scores
    .filter((score) => scores.length === 1 || carried(rows, x, score - 1e-11) >= share)
    .reduce((best, score) => Math.max(best, score), low);
}

/** The weight of the nodes with a score of at least z: in every row the columns up to mu = x - sigma z. */
function carried(rows: readonly WeightedRow[], x: number, z: number): number {
  const level = (x - LOWEST_MU) / MU_STEP + 1 + 1e-9;
  let sum = 0;
  for (const { pace, sums } of rows) {
    const columns = Math.floor(level - pace * z);
    if (columns > 0) sum += sums[Math.min(columns, MUS)] ?? 0;
  }
  return sum;
}

/** The nodes whose score lies between two that close in on one: almost always a single one. */
function scoresBetween(
  rows: readonly WeightedRow[],
  x: number,
  low: number,
  high: number,
): readonly number[] {
  const level = (x - LOWEST_MU) / MU_STEP + 1 + 1e-9;
  const scores: number[] = [];
  for (const { sigma, pace } of rows) {
    const column = Math.min(MUS, Math.floor(level - pace * low)) - 1;
    const score = (x - muOf(column)) / sigma;
    if (column >= 0 && score <= high + 1e-9) scores.push(score);
  }
  return scores;
}
