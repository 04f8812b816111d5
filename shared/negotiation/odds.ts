import { INVERSE_ROOT_2PI } from "./normal";
import {
  fillTails,
  firstAbove,
  LOWEST_MU,
  leaning,
  MUS,
  muOf,
  NODES,
  SIGMAS,
  sigmas,
} from "./odds-grid";
import type { Posterior } from "./posterior";

/** Room to compute in; every function fills it before it reads. */
const tails = new Float64Array(NODES);
const bells = new Float64Array(NODES);

/** S(p), and its slope: `fall` is -S'(p) x p, the chance per unit of ln p that the ceiling lies there. */
type Odds = { readonly survival: number; readonly fall: number };

/** The odds that a company pays `price` (units a year): S = sum of w (1 - Phi((ln p - mu) / sigma)). */
export function oddsAt({ priorMedian, weights, spans }: Posterior, price: number): Odds {
  if (price <= 0) return { survival: 1, fall: 0 };
  const x = Math.log(price / priorMedian);
  fillTails(x, 0, spans, tails, bells);
  const above = firstAbove(x);
  let survival = 0;
  let fall = 0;
  for (let row = 0; row < SIGMAS; row++) {
    const to = spans[2 * row + 1] ?? 0;
    let slope = 0;
    for (let column = spans[2 * row] ?? 0; column < to; column++) {
      const node = row * MUS + column;
      const weight = weights[node] ?? 0;
      const tail = tails[node] ?? 0;
      survival += weight * (column >= above ? 1 - tail : tail);
      slope += weight * (bells[node] ?? 0);
    }
    fall += slope / (sigmas[row] ?? 1);
  }
  return { survival, fall: fall * INVERSE_ROOT_2PI };
}

/** Each node's weight times its mean E[W] = m0 e^(mu + sigma^2 / 2). */
export function meanWeights({ priorMedian, weights }: Posterior): Float64Array {
  const means = new Float64Array(NODES);
  for (const [row, sigma] of sigmas.entries()) {
    const rowMean = priorMedian * Math.exp((sigma * sigma) / 2);
    for (let column = 0; column < MUS; column++) {
      const node = row * MUS + column;
      means[node] = (weights[node] ?? 0) * rowMean * (growth[column] ?? 1);
    }
  }
  return means;
}

const growth = Array.from({ length: MUS }, (_, column) => Math.exp(muOf(column)));

/** E[W; W < price]: the partial expectation of a log-normal in closed form, sum of w E[W] Phi(z - sigma). */
export function partBelow(
  { priorMedian, spans }: Posterior,
  means: Float64Array,
  price: number,
): number {
  if (price <= 0) return 0;
  const x = Math.log(price / priorMedian);
  fillTails(x, 1, spans, tails, bells);
  let sum = 0;
  for (const [row, sigma] of sigmas.entries()) {
    const above = firstAbove(leaning(x, 1, sigma));
    const to = spans[2 * row + 1] ?? 0;
    for (let column = spans[2 * row] ?? 0; column < to; column++) {
      const tail = tails[row * MUS + column] ?? 0;
      sum += (means[row * MUS + column] ?? 0) * (column >= above ? tail : 1 - tail);
    }
  }
  return sum;
}

/** The price that half of the companies pay: S(p) = 1/2. It lies within the grid of mu; by halving ln p. */
export function medianOf(posterior: Posterior): number {
  const at = (x: number) => posterior.priorMedian * Math.exp(x);
  let low = LOWEST_MU;
  let high = -LOWEST_MU;
  while (high - low > 1e-14) {
    const middle = (low + high) / 2;
    if (oddsAt(posterior, at(middle)).survival >= 0.5) low = middle;
    else high = middle;
  }
  return at(low);
}
