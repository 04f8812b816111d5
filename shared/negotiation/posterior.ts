import { fail, ok, type Result } from "../result";
import { type Bounds, checkBounds, inOrder } from "./bounds";
import {
  allNodes,
  fillPrior,
  fillTails,
  firstAbove,
  MUS,
  NODES,
  SIGMAS,
  type Spans,
  spansOf,
} from "./odds-grid";

/**
 * What the companies have shown, as weights over log-normal distributions of what a company would pay:
 * a weak prior times the likelihood of every interval (numbers.md, section 2).
 */
export type Posterior = {
  /** m0: the middle of the prior, in units a year. */
  readonly priorMedian: number;
  /** One weight a node of the grid (odds-grid.ts); they sum to 1. */
  readonly weights: Float64Array;
  /** Where the weight is; the rest of the grid is skipped. */
  readonly spans: Spans;
};

/**
 * `bluffRate` (beta) is the share of refusals that are bluffs. Fails with contradiction or out-of-range
 * at the interval that cannot be, and with out-of-range at `priorMedian` when the guess is so far from
 * the evidence that no node can explain it.
 */
export function posterior(
  intervals: readonly Bounds[],
  priorMedian: number,
  bluffRate: number,
): Result<Posterior> {
  if (!(Number.isFinite(priorMedian) && priorMedian > 0))
    return fail("out-of-range", { field: "priorMedian" });
  if (!(bluffRate >= 0 && bluffRate <= 1)) return fail("out-of-range", { field: "bluffRate" });
  const checked = checkBounds(intervals);
  if (!checked.ok) return checked;
  fillPrior(chances.products);
  chances.lifts.fill(0);
  const endOf = columns(priorMedian);
  for (const { low, high } of inOrder(checked.value))
    weigh(endOf(low), high === null ? null : endOf(high), bluffRate);
  const weights = normalised();
  return weights === null
    ? fail("out-of-range", { field: "priorMedian" })
    : ok({ priorMedian, weights, spans: spansOf(weights) });
}

/** The small tails of all nodes at one end, and from which column on the survival is the large side. */
type End = { readonly tails: Float64Array; readonly above: number };

const nowhere: End = { tails: new Float64Array(NODES), above: 0 };

/** Room for the tails of ends, filled anew for every posterior: they are many and large. */
const room: Float64Array[] = [];
const bells = new Float64Array(NODES);

/** Ends of intervals, each computed once: many companies share one. An end at 0 is below everything. */
function columns(priorMedian: number): (price: number) => End {
  const known = new Map<number, End>();
  return (price) => {
    const seen = known.get(price);
    if (seen) return seen;
    const x = Math.log(price / priorMedian);
    const tails = room[known.size] ?? new Float64Array(NODES);
    room[known.size] = tails;
    fillTails(x, 0, allNodes, tails, bells);
    const end = { tails, above: firstAbove(x) };
    known.set(price, end);
    return end;
  };
}

/**
 * The product of many small chances at every node: `products` times FAINT to the power of `lifts`, so that
 * none gets lost. Room to compute in, filled anew for every posterior.
 */
const chances = { products: new Float64Array(NODES), lifts: new Uint16Array(NODES) };
const FAINT = 1e-150;

/** Multiplies every node by its likelihood of [low, high): P(low <= W < high) + beta P(W >= high). */
function weigh(low: End, high: End | null, bluffRate: number): void {
  const { products, lifts } = chances;
  const lowTails = low.tails;
  const lowAbove = low.above;
  const highTails = (high ?? nowhere).tails;
  const highAbove = high === null ? MUS : high.above;
  for (let row = 0; row < SIGMAS; row++)
    for (let column = 0; column < MUS; column++) {
      const node = row * MUS + column;
      const lowTail = lowTails[node] ?? 0;
      const highTail = highTails[node] ?? 0;
      let chance: number;
      // Both ends in one tail: the difference of the small sides keeps its digits.
      if (column >= highAbove) chance = highTail - lowTail + bluffRate * (1 - highTail);
      else if (column >= lowAbove) chance = 1 - lowTail - highTail + bluffRate * highTail;
      else chance = lowTail - highTail + bluffRate * highTail;
      const before = products[node] ?? 0;
      const product = before * chance;
      products[node] = product;
      if (product < FAINT && before > 0) lift(products, lifts, node, before, Math.max(0, chance));
    }
}

/** Once or twice: a chance alone may be fainter than one lift makes good. */
function lift(
  products: Float64Array,
  lifts: Uint16Array,
  node: number,
  before: number,
  chance: number,
): void {
  const once = (before / FAINT) * chance;
  const isEnough = once >= FAINT;
  products[node] = isEnough ? once : once / FAINT;
  lifts[node] = (lifts[node] ?? 0) + (isEnough ? 1 : 2);
}

/** The weights, summing to 1; null when nothing is left of them. */
function normalised(): Float64Array | null {
  const { products, lifts } = chances;
  let least = Number.POSITIVE_INFINITY;
  for (let node = 0; node < NODES; node++)
    if ((products[node] ?? 0) > 0) least = Math.min(least, lifts[node] ?? 0);
  let sum = 0;
  const weights = new Float64Array(NODES);
  for (let node = 0; node < NODES; node++) {
    const lifted = (lifts[node] ?? 0) - least;
    const weight = (products[node] ?? 0) * (lifted === 0 ? 1 : lifted === 1 ? FAINT : 0);
    weights[node] = weight;
    sum += weight;
  }
  if (!(sum > 0 && Number.isFinite(sum))) return null;
  for (let node = 0; node < NODES; node++) weights[node] = (weights[node] ?? 0) / sum;
  return weights;
}
