import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../shared/model/settings";
import { type AskTerms, halve } from "../../../shared/negotiation/halving";

const firstAsk = (known: Partial<AskTerms>) =>
  halve(
    {
      low: null,
      high: null,
      reserve: 0,
      refusalEnds: 0,
      firstNumber: null,
      guess: null,
      held: 0,
      ...known,
    },
    defaultSettings,
  );

describe("the first ask, with nothing on paper and no salary", () => {
  it("R14: is a tenth over their first number, where they spoke first", () => {
    const ask = firstAsk({ firstNumber: 120_000 });
    expect(ask).toMatchObject({ kind: "ask", basis: "above-first-number", low: null, gain: null });
    expect(ask.kind === "ask" && ask.raw).toBeCloseTo(132_000);
    expect(ask.kind === "ask" && ask.amount).toBeGreaterThanOrEqual(132_000);
  });

  it("is the own guess as given where that is as much or more", () => {
    expect(firstAsk({ firstNumber: 100_000, guess: 140_000 })).toMatchObject({
      amount: 140_000,
      basis: "guess",
    });
    expect(firstAsk({ firstNumber: 120_000, guess: 125_000 })).toMatchObject({
      basis: "above-first-number",
    });
  });

  it("is none where that much was already refused", () => {
    expect(firstAsk({ firstNumber: 120_000, high: 130_000 })).toEqual({ kind: "unknown" });
    expect(firstAsk({ firstNumber: 120_000, high: 132_000 })).toEqual({ kind: "unknown" });
    expect(firstAsk({ high: 130_000 })).toEqual({ kind: "unknown" });
    expect(firstAsk({})).toEqual({ kind: "unknown" });
  });

  it("fits under a refusal that leaves room", () => {
    const ask = firstAsk({ firstNumber: 120_000, high: 150_000 });
    expect(ask.kind === "ask" && ask.amount).toBeLessThan(150_000);
  });
});
