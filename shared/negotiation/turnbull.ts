import { fail, ok, type Result } from "../result";
import { type Bounds, checkBounds } from "./bounds";
import { coversOver, massEm } from "./em";
import { type Cover, innerIntervals } from "./inner-intervals";
import { newtonClimb } from "./mass-newton";

/** Mass of the estimate on one inner interval [from, to); `to` null stands for no upper end. */
export type Mass = { readonly from: number; readonly to: number | null; readonly p: number };

/**
 * The staircase: what the intervals alone say about the odds, without a model. Certificate: by the theory of
 * the mixture likelihood (Gentleman & Geyer 1994) the estimate is the most likely one when no inner interval
 * has a gradient above 1.
 */
export type Staircase = {
  /** Inner intervals with mass, lowest first; the masses sum to 1. */
  readonly masses: readonly Mass[];
  readonly logLikelihood: number;
  readonly largestGradient: number;
};

/** EM rounds before Newton's steps, and the masses they leave out at first. */
const FIRST_ROUNDS = 30;
const FAINT = 1e-3;
/** More inner intervals than EM's rounds suffice for. */
const MANY = 24;
const TOLERANCE = 1e-10;
const MOST_ROUNDS = 10_000;
const DROP_EVERY = 200;
const SLACK = 1e-4;
const CERTIFIED = 1 + 1e-6;

/**
 * Non-parametric maximum likelihood for interval-censored data (Turnbull 1976): EM from equal masses.
 * Intervals [0, none) say nothing and are dropped. Fails with no-evidence when nothing is left.
 */
export function turnbull(intervals: readonly Bounds[]): Result<Staircase> {
  const checked = checkBounds(intervals);
  if (!checked.ok) return checked;
  if (checked.value.length === 0) return fail("no-evidence", { field: "intervals" });
  const { inner, covers } = innerIntervals(checked.value);
  const whole = massEm(covers, climb(covers, inner.length));
  return ok({
    masses: inner.flatMap(({ low, high }, place) => {
      const p = whole.masses[place] ?? 0;
      return p > 0 ? [{ from: low, to: high, p }] : [];
    }),
    logLikelihood: whole.logLikelihood(),
    largestGradient: topGradient(covers, whole.masses),
  });
}

/**
 * A short EM finds the way, Newton's steps go it to the end. Where that end is sharp it is where EM goes; where
 * it is not, EM is still on its way after all its rounds, and on few intervals its answer is the one meant,
 * unless it dropped a mass too early and is not certified.
 */
function climb(covers: readonly Cover[], count: number): Float64Array {
  const em = massEm(covers, equalMasses(count));
  for (let round = 0; round < FIRST_ROUNDS; round++) if (em.step() < TOLERANCE) return em.masses;
  const start = em.masses.map((mass) => (mass < FAINT ? 0 : mass));
  const masses = newtonClimb(covers, start);
  if (masses !== null && (count > MANY || isSharp(covers, masses))) return masses;
  const slow = emClimb(covers, count);
  return masses === null || topGradient(covers, slow) <= CERTIFIED ? slow : masses;
}

function topGradient(covers: readonly Cover[], masses: Float64Array): number {
  return massEm(covers, masses)
    .gradients()
    .reduce((top, it) => Math.max(top, it), 0);
}

/** No mass is nearly nothing, and none that is nothing would nearly gain from some. */
function isSharp(covers: readonly Cover[], masses: Float64Array): boolean {
  const gradients = massEm(covers, masses).gradients();
  return masses.every((mass, place) =>
    mass > 0 ? mass > FAINT : (gradients[place] ?? 0) < 1 - 2 * FAINT,
  );
}

/** Not yet summing to 1: the first round of EM sees to that. */
function equalMasses(count: number): Float64Array {
  return new Float64Array(count).fill(1);
}

/** The masses after EM; every 200 rounds those that are faint and still sinking are dropped for good. */
function emClimb(covers: readonly Cover[], count: number): Float64Array {
  let kept = Array.from({ length: count }, (_, place) => place);
  let em = massEm(covers, equalMasses(count));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (round % DROP_EVERY === 0) {
      const gradients = em.gradients();
      const stays = em.masses.map((mass, position) =>
        Number(!isSinking(mass, gradients[position] ?? 0)),
      );
      const left = kept.filter((_, position) => stays[position]);
      if (coversAll(covers, left)) {
        em = massEm(
          coversOver(covers, left, count),
          em.masses.filter((_, position) => stays[position]),
        );
        kept = left;
      }
    }
    if (em.step() < TOLERANCE) break;
  }
  const masses = new Float64Array(count);
  kept.forEach((place, position) => {
    masses[place] = em.masses[position] ?? 0;
  });
  return masses;
}

function isSinking(mass: number, gradient: number): boolean {
  return mass < SLACK && gradient < 1 - SLACK;
}

function coversAll(covers: readonly Cover[], kept: readonly number[]): boolean {
  return covers.every(({ first, last }) => kept.some((place) => place >= first && place <= last));
}
