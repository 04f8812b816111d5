import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { disagreement } from "../../vectors/agreement";
import { problemOf, readVectors } from "../../vectors/evaluate";

const vectors = readVectors(
  readFileSync(new URL("../../vectors/vectors.json", import.meta.url), "utf8"),
);

describe("the worked examples of the numbers", () => {
  it.each(vectors.map((vector) => [`${vector.op}: ${vector.name}`, vector] as const))(
    "%s",
    (_, vector) => {
      expect(problemOf(vector)).toBeNull();
    },
  );

  it("there are examples of every rule of the next number and of every kind of pay", () => {
    expect(new Set(vectors.map((it) => it.op)).size).toBeGreaterThanOrEqual(23);
  });
});

describe("the check of an example against its answer", () => {
  it("a number off by more than the tolerance is a disagreement, one within it is not", () => {
    expect(disagreement({ ask: 110_001 }, { ask: 110_000 }, 1e-6)).toContain("ask");
    expect(disagreement({ ask: 110_000.1 }, { ask: 110_000 }, 1e-6)).toBeNull();
  });

  it("without a tolerance only the very number agrees, and zero is compared absolutely", () => {
    expect(disagreement({ rounds: 4.000001 }, { rounds: 4 }, undefined)).toContain("rounds");
    expect(disagreement({ low: 1e-7 }, { low: 0 }, 1e-6)).toBeNull();
    expect(disagreement({ low: 1e-5 }, { low: 0 }, 1e-6)).toContain("low");
  });

  it("a mass below a thousandth may be missing on either side, a larger one may not", () => {
    const whole = [
      { from: 1, to: 2, p: 0.9995 },
      { from: 3, to: null, p: 0.0005 },
    ];
    expect(disagreement({ masses: whole }, { masses: whole.slice(0, 1) }, 1e-6)).toBeNull();
    expect(disagreement({ masses: whole.slice(0, 1) }, { masses: whole }, 1e-6)).toBeNull();
    expect(disagreement({ masses: whole.slice(1) }, { masses: whole }, 1e-6)).toContain("1..2");
  });

  it("a rule that is not known fails its example", () => {
    expect(problemOf({ op: "no-such-rule", name: "", input: {}, expect: {} })).toContain("unknown");
  });
});
