import { describe, expect, it } from "vitest";
import { solvePositive } from "../../../shared/negotiation/cholesky";

const solved = (matrix: readonly number[], right: readonly number[]) => {
  const answer = solvePositive(Float64Array.from(matrix), Float64Array.from(right));
  return answer && Array.from(answer, (it) => Math.round(it * 1e6) / 1e6);
};

describe("three equations with three unknowns, worked out by hand", () => {
  const matrix = [4, 12, -16, 12, 37, -43, -16, -43, 98];

  it("have the answer 1, 2, 3", () => {
    expect(solved(matrix, [-20, -43, 192])).toEqual([1, 2, 3]);
  });

  it("only what is on and under the diagonal is read", () => {
    const lower = [4, Number.NaN, Number.NaN, 12, 37, Number.NaN, -16, -43, 98];
    expect(solved(lower, [-20, -43, 192])).toEqual([1, 2, 3]);
  });

  it("the right side is left as it was", () => {
    const right = Float64Array.from([-20, -43, 192]);
    solvePositive(Float64Array.from(matrix), right);
    expect([...right]).toEqual([-20, -43, 192]);
  });

  it("a single equation is a division, and none at all has the empty answer", () => {
    expect(solved([8], [2])).toEqual([0.25]);
    expect(solved([], [])).toEqual([]);
  });
});

describe("equations that say the same twice have no single answer", () => {
  it.each([
    ["a row is zero", [0]],
    ["two rows are equal", [1, 1, 1, 1]],
    ["two rows differ by less than can be computed with", [1, 1, 1, 1 + 1e-10]],
    ["the same for large figures", [1e6, 1e6, 1e6, 1e6 + 1e-4]],
    ["the matrix is not positive", [1, 2, 2, 1]],
  ])("%s", (_, matrix) => {
    expect(solved(matrix, matrix.length === 1 ? [1] : [1, 1])).toBeNull();
  });

  it("a small difference is enough, also of small figures", () => {
    expect(solved([1, 1, 1, 1 + 1e-7], [1, 1])).toEqual([1, 0]);
    expect(solved([1e-6, 0, 0, 1e-6], [1e-6, 2e-6])).toEqual([1, 2]);
  });
});
