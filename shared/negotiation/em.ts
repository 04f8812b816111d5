import type { Cover } from "./inner-intervals";

/**
 * EM for masses on a line where each observation covers a run of neighbours. Running sums make one round
 * cost as much as there are masses and covers, however long the runs are.
 */
type MassEm = {
  /** Changed in place by `step`. */
  readonly masses: Float64Array;
  /** One round; returns the largest change of a mass. */
  readonly step: () => number;
  /** The gradient of every mass: the mean over observations of [covered] / chance. */
  readonly gradients: () => Float64Array;
  readonly logLikelihood: () => number;
};

export function massEm(covers: readonly Cover[], masses: Float64Array): MassEm {
  const firsts = Int32Array.from(covers, (it) => it.first);
  const ends = Int32Array.from(covers, (it) => it.last + 1);
  const times = Float64Array.from(covers, (it) => it.times);
  const total = times.reduce((sum, it) => sum + it, 0);
  const sums = new Float64Array(masses.length + 1);
  const pulls = new Float64Array(masses.length + 1);
  const chance = (cover: number) => (sums[ends[cover] ?? 0] ?? 0) - (sums[firsts[cover] ?? 0] ?? 0);
  const addUp = () => {
    let sum = 0;
    for (let place = 0; place < masses.length; place++) {
      sum += masses[place] ?? 0;
      sums[place + 1] = sum;
    }
  };
  /** Leaves in `pulls` by how much the gradient changes from one mass to the next. */
  const pull = () => {
    addUp();
    pulls.fill(0);
    for (let cover = 0; cover < times.length; cover++) {
      const first = firsts[cover] ?? 0;
      const end = ends[cover] ?? 0;
      const weight = (times[cover] ?? 0) / (total * chance(cover));
      pulls[first] = (pulls[first] ?? 0) + weight;
      pulls[end] = (pulls[end] ?? 0) - weight;
    }
  };
  return {
    masses,
    step: () => {
      pull();
      let gradient = 0;
      let moved = 0;
      for (let place = 0; place < masses.length; place++) {
        gradient += pulls[place] ?? 0;
        const before = masses[place] ?? 0;
        const after = before * gradient;
        masses[place] = after;
        moved = Math.max(moved, Math.abs(after - before));
      }
      return moved;
    },
    gradients: () => {
      pull();
      let gradient = 0;
      return Float64Array.from(masses, (_, place) => {
        gradient += pulls[place] ?? 0;
        return gradient;
      });
    },
    logLikelihood: () => {
      addUp();
      let sum = 0;
      for (let cover = 0; cover < times.length; cover++)
        sum += (times[cover] ?? 0) * Math.log(chance(cover));
      return sum;
    },
  };
}

/**
 * The covers as the masses at `kept` (sorted places out of `count`) see them: runs over the places that are
 * left, equal ones together.
 */
export function coversOver(
  covers: readonly Cover[],
  kept: readonly number[],
  count: number,
): readonly Cover[] {
  /** How many kept places lie before each place. */
  const before = new Int32Array(count + 1);
  for (const place of kept) before[place + 1] = 1;
  for (let place = 0; place < count; place++)
    before[place + 1] = (before[place + 1] ?? 0) + (before[place] ?? 0);
  const merged = new Map<number, Cover>();
  for (const { first, last, times } of covers) {
    const from = before[first] ?? 0;
    const to = (before[last + 1] ?? 0) - 1;
    const key = from * kept.length + to;
    const more = merged.get(key)?.times ?? 0;
    merged.set(key, { first: from, last: to, times: times + more });
  }
  return [...merged.values()];
}
