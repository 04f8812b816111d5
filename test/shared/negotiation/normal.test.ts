import { describe, expect, it } from "vitest";
import { phi, survival } from "../../../shared/negotiation/normal";

/**
 * 1 - Phi(z) another way: the power series of the error function near the centre, the continued fraction
 * of the tail beyond (Abramowitz and Stegun 7.1.5 and 26.2.14).
 */
function survivalAnotherWay(z: number): number {
  if (z < 0) return 1 - survivalAnotherWay(-z);
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let n = 1; n < 200; n++) {
      term *= (z * z) / (2 * n + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let n = 400; n >= 1; n--) fraction = z + n / fraction;
  return density / fraction;
}

describe("the normal distribution (Cody 1969)", () => {
  it("is good to 1e-12 against an independent series and continued fraction", () => {
    for (let z = -8; z <= 8; z += 0.0137)
      expect(Math.abs(survival(z) - survivalAnotherWay(z))).toBeLessThan(1e-14);
  });

  it("keeps its digits far out in the tail, where 1 - Phi would have none", () => {
    for (let z = 3; z <= 37; z += 0.173)
      expect(survival(z) / survivalAnotherWay(z)).toBeCloseTo(1, 11);
    expect(phi(-20)).toBe(survival(20));
  });

  it("knows the tabled values", () => {
    expect(survival(0)).toBe(0.5);
    expect(phi(1.959963984540054)).toBeCloseTo(0.975, 14);
    expect(survival(10)).toBeCloseTo(7.61985302416047e-24, 36);
  });
});
