import type { Bounds } from "../../../shared/negotiation/bounds";

/**
 * The odds of numbers.md, section 2, written out once more without any of the tables, recurrences or
 * lattices of the product: the reference the fast code must agree with.
 */

/** 1 - Phi(z): Simpson's rule on the density up to where nothing is left. */
export function survivalBySimpson(z: number): number {
  const from = Math.max(-40, z);
  const to = Math.max(from, 0) + 12;
  const steps = 4_000;
  const h = (to - from) / steps;
  let sum = 0;
  for (let place = 0; place <= steps; place++) {
    const t = from + place * h;
    const weight = place === 0 || place === steps ? 1 : place % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-0.5 * t * t);
  }
  return (sum * h) / 3 / Math.sqrt(2 * Math.PI);
}

type Node = { readonly mu: number; readonly sigma: number; readonly weight: number };

/** Every node of the grid with its posterior weight. `survival` is 1 - Phi. */
export function nodesAnotherWay(
  intervals: readonly Bounds[],
  priorMedian: number,
  beta: number,
  survival: (z: number) => number,
): readonly Node[] {
  const nodes: Node[] = [];
  for (let i = -30; i <= 30; i++)
    for (let j = -12; j <= 12; j++) {
      const z = i / 10;
      const y = j / 4;
      const mu = Math.log(priorMedian) + 0.15 * z;
      const sigma = 0.12 * Math.exp(0.35 * y);
      let weight = Math.exp(-(z * z) / 2) * Math.exp(-(y * y) / 2);
      for (const { low, high } of intervals) {
        const atLow = low === 0 ? 1 : survival((Math.log(low) - mu) / sigma);
        const atHigh = high === null ? 0 : survival((Math.log(high) - mu) / sigma);
        weight *= atLow - atHigh + beta * atHigh;
      }
      nodes.push({ mu, sigma, weight });
    }
  const sum = nodes.reduce((total, it) => total + it.weight, 0);
  return nodes.map((it) => ({ ...it, weight: it.weight / sum }));
}

/**
 * The 5% and 95% quantile of what the nodes say of a price: all sorted by their survival, from the smallest
 * until the weights reach the share.
 */
export function bandAnotherWay(
  nodes: readonly Node[],
  price: number,
  survival: (z: number) => number,
): { readonly low: number; readonly high: number } {
  const sorted = nodes
    .map(({ mu, sigma, weight }) => ({ weight, odds: survival((Math.log(price) - mu) / sigma) }))
    .sort((a, b) => a.odds - b.odds);
  const quantile = (share: number) => {
    let sum = 0;
    const reached = sorted.find(({ weight }) => {
      sum += weight;
      return sum >= share;
    });
    return reached?.odds ?? Number.NaN;
  };
  return { low: quantile(0.05), high: quantile(0.95) };
}
