import { survival } from "./normal";
import { LOWEST_MU, MU_STEP, MUS, muOf, sigmas } from "./odds-grid";
import type { Posterior } from "./posterior";

/** 5% and 95%: how wide the curve of the odds is drawn. */
const EDGES = { low: 0.05, high: 0.95 } as const;

export type Band = { readonly low: number; readonly high: number };

/**
 * The band of the odds at some prices: the weighted 5% and 95% quantiles of the nodes' survival, the smallest
 * survival that carries at least that share of the weight.
 */
export function oddsBands(posterior: Posterior, prices: readonly number[]): readonly Band[] {
  const rows = weightedRows(posterior);
  return prices.map((price) => {
    if (price <= 0) return { low: 1, high: 1 };
    const x = Math.log(price / posterior.priorMedian);
    return {
      low: survival(quantileScore(rows, x, EDGES.low)),
      high: survival(quantileScore(rows, x, EDGES.high)),
    };
  });
}

/** A sigma, and the weight of its first 0, 1, 2 ... columns. */
type WeightedRow = {
  readonly sigma: number;
  /** Columns for one unit of the score. */
  readonly pace: number;
  readonly sums: Float64Array;
};

function weightedRows({ weights }: Posterior): readonly WeightedRow[] {
  return sigmas.map((sigma, row) => {
    const sums = new Float64Array(MUS + 1);
    for (let column = 0; column < MUS; column++)
      sums[column + 1] = (sums[column] ?? 0) + (weights[row * MUS + column] ?? 0);
    return { sigma, pace: sigma / MU_STEP, sums };
  });
}

/** Closer than two nodes of one row ever are: 0.04 in the widest. Nearer costs more halvings than it saves. */
const NEAR = 0.01;

/**
 * The largest score z = (x - mu) / sigma of a node such that the nodes with at least that score (so with at
 * most that survival) carry `share` of the weight. By halving until no row has a second node between.
 */
function quantileScore(rows: readonly WeightedRow[], x: number, share: number): number {
  const narrowest = sigmas[0] ?? 1;
  let low = Math.min(0, x + LOWEST_MU) / narrowest - 1;
  let high = Math.max(0, x - LOWEST_MU) / narrowest + 1;
  while (high - low > NEAR) {
    const middle = (low + high) / 2;
    if (carried(rows, x, middle) >= share) low = middle;
    else high = middle;
  }
  const scores = scoresBetween(rows, x, low, high);
  return Math.max(low, ...scores.filter((score) => carried(rows, x, score) >= share));
}

/** Columns up to mu = x, one that lies there to the last digits counted in. */
function columnsUpTo(x: number): number {
  return (x - LOWEST_MU) / MU_STEP + 1 + 1e-9;
}

/** The weight of the nodes with a score of at least z: in every row the columns up to mu = x - sigma z. */
function carried(rows: readonly WeightedRow[], x: number, z: number): number {
  const level = columnsUpTo(x);
  let sum = 0;
  for (const { pace, sums } of rows)
    sum += sums[Math.max(0, Math.min(MUS, Math.floor(level - pace * z)))] ?? 0;
  return sum;
}

/** The lowest score of every row from `low` on, where it is no more than `high`. */
function scoresBetween(
  rows: readonly WeightedRow[],
  x: number,
  low: number,
  high: number,
): readonly number[] {
  const level = columnsUpTo(x);
  return rows
    .map(({ sigma, pace }) => (x - muOf(Math.min(MUS, Math.floor(level - pace * low)) - 1)) / sigma)
    .filter((score) => score <= high);
}
