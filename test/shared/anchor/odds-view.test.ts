import { describe, expect, it } from "vitest";
import { oddsView, otherAsk } from "../../../shared/anchor/odds-view";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import type { Strategies } from "../../../shared/negotiation/strategies";
import { story, tailspin } from "../../helpers/anchor-story";
import { aCurrentJob, anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

const today = "2026-05-12";
const evidence = searchEvidence(story, today);
const noPaper = searchEvidence(aWorkspace([tailspin]), today);

describe("the odds picture", () => {
  const view = oddsView(evidence, 138_000);

  it("says of how few companies and numbers it is a model", () => {
    expect(view).toMatchObject({ companies: 4, numbers: 4, floor: 130_000, ceiling: 146_000 });
  });

  it("names the ask and round prices around it, none over another: the bounds are too near", () => {
    expect(view?.ticks).toEqual([
      { price: 100_000, isAsk: false },
      { price: 120_000, isAsk: false },
      { price: 138_000, isAsk: true },
      { price: 160_000, isAsk: false },
      { price: 180_000, isAsk: false },
    ]);
  });

  it("without an ask the ceiling is named, and no odds of a number to say", () => {
    const unasked = oddsView(evidence, null);
    expect(unasked?.ask).toBeNull();
    expect(unasked?.ticks).toEqual(
      [100_000, 120_000, 146_000, 180_000].map((price) => ({ price, isAsk: false })),
    );
  });

  it("a floor that stands clear of the ask is named as well", () => {
    expect(oddsView(evidence, 170_000)?.ticks.map((it) => it.price)).toEqual([
      100_000, 120_000, 146_000, 170_000,
    ]);
    expect(oddsView(evidence, 112_000)?.ticks.map((it) => it.price)).toContain(130_000 + 16_000);
  });

  it("runs over the whole curve, from nearly sure to hardly ever", () => {
    expect(view?.min).toBe(view?.curve[0]?.price);
    expect(view?.max).toBe(view?.curve.at(-1)?.price);
    expect(view?.curve[0]?.survival).toBeGreaterThan(0.98);
    expect(view?.curve.at(-1)?.survival).toBeLessThan(0.02);
  });

  it("the odds of the ask are those of the curve around it, and no number gains more than the best", () => {
    const below = view?.curve.findLast((it) => it.price <= 138_000)?.survival ?? 0;
    const above = view?.curve.find((it) => it.price >= 138_000)?.survival ?? 1;
    expect(view?.ask?.price).toBe(138_000);
    expect(view?.ask?.survival).toBeLessThan(below);
    expect(view?.ask?.survival).toBeGreaterThan(above);
    expect(view?.best.gain).toBeGreaterThan(view?.ask?.gain ?? 0);
  });

  it("reaches as far as the ask, where the odds no longer do", () => {
    expect(oddsView(evidence, 250_000)?.max).toBeGreaterThan(240_000);
    expect(oddsView(evidence, 60_000)?.min).toBeLessThan(60_000);
  });

  it("is none below three companies that have shown a bound", () => {
    expect(oddsView(noPaper, 138_000)).toBeNull();
  });
});

describe("what the other strategy would say", () => {
  const own = (amount: number, other: Strategies["other"]): Strategies => ({
    active: "halve",
    ask: {
      kind: "ask",
      amount,
      raw: amount,
      basis: "midpoint",
      low: null,
      high: null,
      gain: null,
    },
    other,
    withoutOdds: null,
  });

  it("is told where it is more than one step away at the next company", () => {
    const other = { strategy: "best-odds", amount: 150_000, differs: true } as const;
    expect(otherAsk(evidence, own(138_000, other))).toEqual({
      strategy: "best-odds",
      amount: 150_000,
      isElsewhere: false,
    });
    expect(otherAsk(evidence, own(138_000, { ...other, differs: false }))).toBeNull();
  });

  it("where it does not fit the next company it is told for the others", () => {
    expect(otherAsk(evidence, own(138_000, null))).toEqual({
      strategy: "best-odds",
      amount: 162_000,
      isElsewhere: true,
    });
  });

  it("one step of a thousand is not worth a sentence, more than one is, on either side", () => {
    const told = (amount: number) => otherAsk(evidence, own(amount, null)) !== null;
    expect([160_000, 161_000, 162_000, 163_000, 164_000].map(told)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it("is silent where there is no model, or nothing to say at all", () => {
    expect(otherAsk(noPaper, own(138_000, null))).toBeNull();
    const closed: Strategies = { ...own(0, null), ask: { kind: "unknown" } };
    expect(otherAsk(evidence, closed)).toBeNull();
  });
});

describe("a search with nothing refused", () => {
  const paper = ["Globex", "Initech", "Umbra"].map((company, place) =>
    anOpportunity(company, [theyOffer(120_000 + 5_000 * place, "written")]),
  );
  const open = searchEvidence(aWorkspace(paper, { currentJob: aCurrentJob(100_000) }), today);

  it("has a floor in the picture and no ceiling", () => {
    expect(oddsView(open, null)).toMatchObject({ floor: 130_000, ceiling: null, numbers: 3 });
    expect(oddsView(open, null)?.ticks.map((it) => it.price)).toContain(130_000);
  });
});
