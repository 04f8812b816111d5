import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../shared/model/settings";
import { closeWidth, counter } from "../../../shared/negotiation/counter";
import { halveSearch, stopLine } from "../../../shared/negotiation/halving";
import { halvingSteps, roundCost, roundsLeft } from "../../../shared/negotiation/round-cost";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aWorkspace,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const terms = {
  low: 100_000,
  high: 120_000,
  reserve: 100_000,
  refusalEnds: 0,
  roundCost: 0,
} as const;
const answerTo = (changed: Partial<Parameters<typeof counter>[0]>) => {
  const answer = counter({ ...terms, ...changed });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};

/** The price with the highest value, tried one by one. */
function bestOf(from: number, to: number, value: (price: number) => number) {
  let best = { price: from, value: value(from) };
  for (let price = from; price <= to; price += (to - from) / 20_000)
    if (value(price) > best.value) best = { price, value: value(price) };
  return best;
}

describe("R6: halve the gap", () => {
  it("the midpoint is the best single ask when the ceiling is equally likely anywhere", () => {
    const best = bestOf(100_000, 120_000, (ask) => ((120_000 - ask) / 20_000) * (ask - 100_000));
    expect(answerTo({}).ask).toBeCloseTo(best.price, -1);
    expect(answerTo({}).gain).toBeCloseTo(best.value, 1);
  });

  it("with n rounds left the midpoint stays best, and each is worth half the one before", () => {
    // The value of n rounds on a gap of 1: w/2 (1 - 2^-n), from the recursion itself.
    const worthOf = (rounds: number): number => (1 - 2 ** -rounds) / 2;
    for (let rounds = 1; rounds <= 6; rounds++) {
      const best = bestOf(0, 1, (ask) => {
        const rest = worthOf(rounds - 1);
        return (1 - ask) * (ask + (1 - ask) * rest) + ask * ask * rest;
      });
      expect(best.price).toBeCloseTo(0.5, 3);
      expect(best.value).toBeCloseTo(worthOf(rounds), 7);
    }
  });

  it("where a no may end it, the ask comes down to what the risk is worth", () => {
    const q = 0.3;
    const risky = { reserve: 90_000, refusalEnds: q };
    const best = bestOf(100_000, 120_000, (ask) => {
      const yes = (120_000 - ask) / 20_000;
      return yes * (ask - 100_000) - (1 - yes) * q * 10_000;
    });
    expect(answerTo(risky).ask).toBeCloseTo(best.price, -1);
    expect(answerTo(risky).gain).toBeCloseTo(best.value, 1);
  });

  it("closes at the width where one more round is not worth its cost", () => {
    const c = 110;
    const d = 1_000;
    const width = closeWidth(c, d);
    // There the expected gain of asking is exactly the cost of the round.
    expect((width - d) ** 2 / (4 * width)).toBeCloseTo(c, 6);
    const risky = { reserve: 90_000, refusalEnds: 0.1, roundCost: c };
    expect(answerTo({ ...risky, high: 100_000 + width }).close).toBe(true);
    expect(answerTo({ ...risky, high: 100_000 + width + 1 }).close).toBe(false);
    expect(answerTo({ ...risky, high: 100_000 + width })).toEqual({
      ask: null,
      gain: 0,
      close: true,
    });
  });

  it("R14: without a ceiling the ask is 1.10 x the floor, or 1.10 x their first number if more", () => {
    expect(answerTo({ high: null }).ask).toBeCloseTo(110_000, 6);
    expect(answerTo({ high: null, firstNumber: 118_000 }).ask).toBeCloseTo(129_800, 6);
    expect(answerTo({ high: null, firstNumber: 90_000 }).ask).toBeCloseTo(110_000, 6);
  });

  it("never closes on a risk of nothing, and closes where nothing is between", () => {
    expect(answerTo({ high: 100_001 }).close).toBe(false);
    expect(answerTo({ high: 100_000 }).close).toBe(true);
    expect(answerTo({ high: 90_000 }).close).toBe(true);
  });

  it.each([
    ["low", { low: Number.NaN }],
    ["high", { high: Number.POSITIVE_INFINITY }],
    ["low", { low: -1 }],
    ["refusalEnds", { refusalEnds: 1.2 }],
    ["refusalEnds", { refusalEnds: Number.NaN }],
    ["roundCost", { roundCost: -5 }],
  ] as const)("bad input at %s is a failure that names the field", (field, changed) => {
    expect(counter({ ...terms, ...changed })).toEqual({
      ok: false,
      failure: { code: "out-of-range", field },
    });
  });

  it("nothing known and nothing named is a failure, not an ask of nothing", () => {
    expect(counter({ ...terms, low: 0, high: null })).toMatchObject({ ok: false });
  });
});

describe("R7: what a round costs and how many are left", () => {
  it("three hours and three days at 20,000 over the reserve cost this much a year", () => {
    const hours = 3 * (130_000 / 2_080);
    const days = (3 * 20_000) / 260;
    expect(roundCost(130_000, 110_000, defaultSettings.assumptions)).toBeCloseTo(
      (hours + days) / 3,
      9,
    );
  });

  it("waiting costs nothing where the reserve is as good", () => {
    expect(roundCost(130_000, 140_000, defaultSettings.assumptions)).toBeCloseTo(62.5, 9);
  });

  it("rounds left halve the width down to four times the cost", () => {
    expect(roundsLeft(16_000, 1_000)).toEqual({ ok: true, value: 2 });
    expect(roundsLeft(16_001, 1_000)).toEqual({ ok: true, value: 3 });
    expect(roundsLeft(0, 1_000)).toEqual({ ok: true, value: 0 });
  });

  it("a round that costs nothing has no last one: a failure, not infinity", () => {
    expect(roundsLeft(16_000, 0)).toMatchObject({ ok: false, failure: { field: "roundCost" } });
    expect(roundsLeft(Number.NaN, 1)).toMatchObject({ ok: false, failure: { field: "width" } });
    expect(halvingSteps(10, 5, 1)).toMatchObject({ ok: false, failure: { field: "high" } });
    expect(halvingSteps(1, 5, 0)).toMatchObject({ ok: false, failure: { field: "step" } });
  });
});

describe("the next number of the search", () => {
  const settings = { ...defaultSettings, guess: amount(120_000) };
  const ask = (...args: Parameters<typeof aWorkspace>) =>
    halveSearch(searchEvidence(aWorkspace(...args), "2026-05-12"));
  const paper = anOpportunity("Globex", [theyOffer(130_000, "written")]);
  const refused = (base: number) => anOpportunity("Tailspin", [theyRefuse(base)]);

  it("the story of the pictures: floor 130,000, ceiling 146,000, ask 138,000, worth 4,000 a year", () => {
    expect(ask([paper, refused(146_000)])).toMatchObject({
      kind: "ask",
      amount: 138_000,
      basis: "midpoint",
      gain: 4_000,
    });
  });

  it("the first ask is 10% over the current salary, and the guess where there is no salary", () => {
    expect(ask([], { settings, currentJob: aCurrentJob(106_000) })).toMatchObject({
      amount: 117_000,
      basis: "above-floor",
    });
    expect(ask([], { settings })).toMatchObject({ amount: 120_000, basis: "guess" });
    expect(ask([])).toEqual({ kind: "unknown" });
  });

  it("a guess that was refused is not said again", () => {
    expect(ask([refused(118_000)], { settings })).toEqual({ kind: "unknown" });
  });

  it("a number of no more than what the job held pays is not worth saying", () => {
    const low = anOpportunity("Umbra", [theyOffer(90_000, "written")]);
    const job = { currentJob: aCurrentJob(106_000) };
    expect(ask([low], job)).toMatchObject({ kind: "ask", amount: 117_000 });
    expect(ask([low, refused(104_000)], job)).toMatchObject({ kind: "close" });
  });

  it("closes under the width of the setting, and under one credible step", () => {
    const stopWidth = amount(20_000);
    expect(
      ask([paper, refused(146_000)], { settings: { ...defaultSettings, stopWidth } }),
    ).toMatchObject({ kind: "close", reason: "gap-small" });
    expect(ask([paper, refused(131_000)])).toMatchObject({ kind: "close", reason: "nothing-fits" });
    expect(ask([paper, refused(130_200)])).toMatchObject({ kind: "close", reason: "gap-small" });
  });

  it("a stop line of the user's own replaces the computed one, also a narrower one", () => {
    const stopWidth = amount(100);
    const [low, high] = [anOpportunity("G", [theyOffer(900, "written")]), refused(1_010)];
    const expensive = { ...defaultSettings.assumptions, roundHours: 200 };
    const computed = { ...defaultSettings, assumptions: expensive };
    expect(ask([low, high], { settings: computed })).toMatchObject({ kind: "close" });
    expect(ask([low, high], { settings: { ...computed, stopWidth } })).toMatchObject({
      kind: "ask",
    });
  });

  it("says where the stop line comes from", () => {
    const known = { low: 130_000, reserve: 130_000, refusalEnds: 0 };
    expect(stopLine(known, defaultSettings)).toEqual({ width: 250, source: "computed" });
    expect(stopLine(known, { ...defaultSettings, stopWidth: amount(4_000) })).toEqual({
      width: 4_000,
      source: "setting",
    });
  });
});
