import { bell, tailBeyond } from "./normal";
import { RATIO_PER_UNIT, RATIO_REACH, ratioTable, TERMS } from "./tail-ratio";

/**
 * The fixed grid of the odds (numbers.md, section 2): mu = ln m0 + 0.15 z for z = -3(0.1)3 and
 * sigma = 0.12 e^(0.35 y) for y = -3(0.25)3. Prices enter as x = ln(price / m0), so the grid itself does
 * not depend on the evidence. A node (row of sigma, column of mu) sits at row * MUS + column.
 */
export const MUS = 61;
export const SIGMAS = 25;
export const NODES = MUS * SIGMAS;
/** Distance of two neighbours of mu; the lattice of prices uses the same. */
export const MU_STEP = 0.015;
export const LOWEST_MU = -0.45;

const sigmaScore = (row: number) => -3 + 0.25 * row;

export const sigmas: readonly number[] = Array.from(
  { length: SIGMAS },
  (_, row) => 0.12 * Math.exp(0.35 * sigmaScore(row)),
);

const rowPrior = sigmas.map((_, row) => bell(sigmaScore(row)));
const columnPrior = Array.from({ length: MUS }, (_, column) => bell(-3 + 0.1 * column));

/** How much a bell's ratio of neighbours shrinks from one step to the next, for each sigma. */
const shrinks = sigmas.map((sigma) => bell((Math.SQRT2 * MU_STEP) / sigma));

/** mu - ln m0 of a column. */
export function muOf(column: number): number {
  return MU_STEP * (column - (MUS - 1) / 2);
}

/** From which column to before which the nodes of every row are worth computing, two numbers a row. */
export type Spans = Int16Array;

export const allNodes: Spans = spansOver(() => true);

/** The nodes that carry weight; what is left out sums to less than 1e-13. */
export function spansOf(weights: Float64Array): Spans {
  return spansOver((node) => (weights[node] ?? 0) > 1e-17);
}

function spansOver(counts: (node: number) => boolean): Spans {
  const spans = new Int16Array(2 * SIGMAS);
  for (let row = 0; row < SIGMAS; row++) {
    let from = row * MUS;
    let to = from + MUS;
    while (from < to && !counts(from)) from++;
    while (to > from && !counts(to - 1)) to--;
    spans[2 * row] = from - row * MUS;
    spans[2 * row + 1] = to - row * MUS;
  }
  return spans;
}

/** The weak prior: e^(-z^2/2) e^(-y^2/2), not normalised. */
export function fillPrior(weights: Float64Array): void {
  for (let row = 0; row < SIGMAS; row++)
    for (let column = 0; column < MUS; column++)
      weights[row * MUS + column] = (rowPrior[row] ?? 0) * (columnPrior[column] ?? 0);
}

/**
 * Writes the small tail of every node at x into `tails`, and e^(-z^2/2) into `bells`: a node with mu below
 * x has survival `tail`, one above has 1 - `tail`. Neighbours of one row are equally spaced, so the bells
 * follow from each other by two multiplications, outwards from the nearest. `lean` moves x by that many
 * sigma^2 in every row: 0 for chances, 1 for partial expectations.
 */
export function fillTails(
  x: number,
  lean: 0 | 1,
  spans: Spans,
  tails: Float64Array,
  bells: Float64Array,
): void {
  for (let row = 0; row < SIGMAS; row++) {
    const from = spans[2 * row] ?? 0;
    const to = spans[2 * row + 1] ?? 0;
    if (from >= to) continue;
    const sigma = sigmas[row] ?? 1;
    const at = leaning(x, lean, sigma);
    const level = Math.round((at - LOWEST_MU) / MU_STEP);
    const nearest = Math.min(to - 1, Math.max(from, level));
    const shrink = shrinks[row] ?? 1;
    const step = MU_STEP / sigma;
    const z = (at - muOf(nearest)) / sigma;
    const node = row * MUS + nearest;
    const top = bell(z);
    fillSide(tails, bells, node, to - nearest, 1, z, -step, top, shrink);
    fillSide(tails, bells, node, nearest - from + 1, -1, z, step, top, shrink);
  }
}

/** x as the rows of `fillTails` see it. */
export function leaning(x: number, lean: 0 | 1, sigma: number): number {
  return x - lean * sigma * sigma;
}

/** One row from its nearest node outwards: `count` nodes, z changing by `step` each. */
function fillSide(
  tails: Float64Array,
  bells: Float64Array,
  from: number,
  count: number,
  direction: 1 | -1,
  z: number,
  step: number,
  top: number,
  shrink: number,
): void {
  let value = top;
  let ratio = Math.exp(-step * (z + step / 2));
  let node = from;
  const table = ratioTable;
  for (let place = 0; place < count; place++) {
    const y = Math.abs(z + place * step);
    bells[node] = value;
    if (y < RATIO_REACH) {
      const cell = Math.floor(y * RATIO_PER_UNIT);
      const d = y - (cell + 0.5) / RATIO_PER_UNIT;
      const start = cell * TERMS;
      tails[node] =
        value *
        ((((table[start + 4] ?? 0) * d + (table[start + 3] ?? 0)) * d + (table[start + 2] ?? 0)) *
          d *
          d +
          ((table[start + 1] ?? 0) * d + (table[start] ?? 0)));
    } else tails[node] = tailBeyond(y, value);
    value *= ratio;
    ratio *= shrink;
    node += direction;
  }
}

/**
 * The first column whose mu is above x: from there on a node's survival at x is more than a half. One that lies
 * at x to the last digit may fall on either side: both its tails are a half.
 */
export function firstAbove(x: number): number {
  return Math.min(MUS, Math.max(0, Math.floor((x - LOWEST_MU) / MU_STEP) + 1));
}
