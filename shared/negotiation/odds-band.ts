import { survival } from "./normal";
import { LOWEST_MU, MU_STEP, MUS, muOf, SIGMAS, sigmas } from "./odds-grid";
import type { Posterior } from "./posterior";

/** 5% and 95%: how wide the curve of the odds is drawn. */
const EDGES = { low: 0.05, high: 0.95 } as const;

export type Band = { readonly low: number; readonly high: number };

/**
 * The band of the odds at any price: the weighted 5% and 95% quantiles of the nodes' survival, the smallest
 * survival that carries at least that share of the weight.
 */
export function oddsBand(posterior: Posterior): (price: number) => Band {
  const rows = weightedRows(posterior);
  return (price) => {
    if (price <= 0) return { low: 1, high: 1 };
    const x = Math.log(price / posterior.priorMedian);
    return {
      low: survival(quantileScore(rows, x, EDGES.low)),
      high: survival(quantileScore(rows, x, EDGES.high)),
    };
  };
}

/** A sigma with any weight, and the weight of its first 0, 1, 2 ... columns. */
type WeightedRow = { readonly sigma: number; readonly sums: Float64Array };

function weightedRows({ weights, spans }: Posterior): readonly WeightedRow[] {
  const rows: WeightedRow[] = [];
  for (let row = 0; row < SIGMAS; row++) {
    if ((spans[2 * row] ?? 0) >= (spans[2 * row + 1] ?? 0)) continue;
    const sums = new Float64Array(MUS + 1);
    for (let column = 0; column < MUS; column++)
      sums[column + 1] = (sums[column] ?? 0) + (weights[row * MUS + column] ?? 0);
    rows.push({ sigma: sigmas[row] ?? 1, sums });
  }
  return rows;
}

/**
 * The largest score z = (x - mu) / sigma of a node such that the nodes with at least that score (so with at
 * most that survival) carry `share` of the weight. In a row these are the columns up to mu = x - sigma z.
 */
function quantileScore(rows: readonly WeightedRow[], x: number, share: number): number {
  const carries = (z: number) => {
    let sum = 0;
    for (const { sigma, sums } of rows) sum += sums[columnsUpTo(x - sigma * z)] ?? 0;
    return sum >= share;
  };
  const narrowest = rows[0]?.sigma ?? 1;
  let low = Math.min(0, x + LOWEST_MU) / narrowest - 1;
  let high = Math.max(0, x - LOWEST_MU) / narrowest + 1;
  while (high - low > 1e-5) {
    const middle = (low + high) / 2;
    if (carries(middle)) low = middle;
    else high = middle;
  }
  return scoresBetween(rows, x, low, high)
    .filter((score, _, scores) => scores.length === 1 || carries(score - 1e-11))
    .reduce((best, score) => Math.max(best, score), low);
}

/** How many columns have mu of at most this. */
function columnsUpTo(mu: number): number {
  const count = Math.floor((mu - LOWEST_MU) / MU_STEP + 1e-9) + 1;
  return Math.max(0, Math.min(MUS, count));
}

/** The nodes whose score lies between two that close in on one: almost always a single one. */
function scoresBetween(
  rows: readonly WeightedRow[],
  x: number,
  low: number,
  high: number,
): readonly number[] {
  return rows.flatMap(({ sigma }) => {
    const column = columnsUpTo(x - sigma * low) - 1;
    const score = (x - muOf(column)) / sigma;
    return column >= 0 && score <= high + 1e-9 ? [score] : [];
  });
}
