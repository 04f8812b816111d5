import { solvePositive } from "./cholesky";
import { coversOver, massEm } from "./em";
import type { Cover } from "./inner-intervals";

const MOST_ROUNDS = 200;
const SETTLED = 1e-11;
const NEARLY = 1e-4;

/**
 * The same maximum as EM, reached by Newton's steps on the masses that are not zero, one more at a time
 * (the constrained Newton method, Wang 2007): maximise mean log chance - sum of masses, whose maximum has
 * masses summing to 1. Null where it does not settle.
 */
export function newtonClimb(covers: readonly Cover[], start: Float64Array): Float64Array | null {
  let masses = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const gradients = massEm(covers, masses).gradients();
    const carrying = placesOf(masses);
    const off = carrying.reduce(
      (most, place) => Math.max(most, Math.abs((gradients[place] ?? 0) - 1)),
      0,
    );
    const wanted = off < NEARLY ? steepestIdle(masses, gradients) : null;
    if (off < SETTLED && wanted === null) return masses;
    const kept = wanted === null ? carrying : [...carrying, wanted].sort((a, b) => a - b);
    const moved = newtonStep(covers, masses, gradients, kept);
    if (moved === null) return null;
    masses = moved;
  }
  return null;
}

function placesOf(masses: Float64Array): readonly number[] {
  return Array.from(masses.keys()).filter((place) => (masses[place] ?? 0) > 0);
}

/** The place without mass that would gain most from some, or null when none would. */
function steepestIdle(masses: Float64Array, gradients: Float64Array): number | null {
  let steepest: number | null = null;
  let most = 1 + SETTLED;
  masses.forEach((mass, place) => {
    const gradient = gradients[place] ?? 0;
    if (mass > 0 || gradient <= most) return;
    steepest = place;
    most = gradient;
  });
  return steepest;
}

/** One step, no mass under zero, halved while it does not climb; null when it cannot. */
function newtonStep(
  covers: readonly Cover[],
  masses: Float64Array,
  gradients: Float64Array,
  kept: readonly number[],
): Float64Array | null {
  const near = coversOver(covers, kept, masses.length);
  const from = Float64Array.from(kept, (place) => masses[place] ?? 0);
  const rises = Float64Array.from(kept, (place) => (gradients[place] ?? 0) - 1);
  const step = solvePositive(curvature(near, from), rises);
  if (step === null) return null;
  const height = heightOf(near, from);
  for (let share = 1; share > 1e-12; share /= 2) {
    const to = from.map((mass, place) => Math.max(0, mass + share * (step[place] ?? 0)));
    if (heightOf(near, to) >= height - 1e-14) return spread(to, kept, masses.length);
  }
  return null;
}

function spread(masses: Float64Array, kept: readonly number[], count: number): Float64Array {
  const all = new Float64Array(count);
  kept.forEach((place, position) => {
    all[place] = masses[position] ?? 0;
  });
  return all;
}

/** The sums of the masses before each place. */
function runningSums(masses: Float64Array): Float64Array {
  const sums = new Float64Array(masses.length + 1);
  for (let place = 0; place < masses.length; place++)
    sums[place + 1] = (sums[place] ?? 0) + (masses[place] ?? 0);
  return sums;
}

/** Mean log chance - sum of masses. */
function heightOf(covers: readonly Cover[], masses: Float64Array): number {
  const sums = runningSums(masses);
  let logs = 0;
  let total = 0;
  for (const { first, last, times } of covers) {
    logs += times * Math.log((sums[last + 1] ?? 0) - (sums[first] ?? 0));
    total += times;
  }
  return logs / total - (sums[masses.length] ?? 0);
}

/**
 * Minus the second derivatives: for j <= k the mean of 1 / chance^2 over the covers that hold both, which
 * are those that start by j and end from k on; added up from the corner. Lower triangle.
 */
function curvature(covers: readonly Cover[], masses: Float64Array): Float64Array {
  const size = masses.length;
  const sums = runningSums(masses);
  const total = covers.reduce((sum, { times }) => sum + times, 0);
  const matrix = new Float64Array(size * size);
  for (const { first, last, times } of covers) {
    const chance = (sums[last + 1] ?? 0) - (sums[first] ?? 0);
    const cell = last * size + first;
    matrix[cell] = (matrix[cell] ?? 0) + times / (total * chance * chance);
  }
  const at = (first: number, last: number) =>
    first < 0 || last >= size ? 0 : (matrix[last * size + first] ?? 0);
  for (let first = 0; first < size; first++)
    for (let last = size - 1; last >= first; last--)
      matrix[last * size + first] =
        at(first, last) + at(first - 1, last) + at(first, last + 1) - at(first - 1, last + 1);
  return matrix;
}
