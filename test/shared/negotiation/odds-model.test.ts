import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../shared/model/opportunity";
import { type Assumptions, defaultSettings, type Settings } from "../../../shared/model/settings";
import type { Workspace } from "../../../shared/model/workspace";
import { meanWeights, oddsAt, partBelow } from "../../../shared/negotiation/odds";
import { oddsBands } from "../../../shared/negotiation/odds-band";
import { oddsCurve } from "../../../shared/negotiation/odds-curve";
import { latticeOdds, latticePrice, REACH } from "../../../shared/negotiation/odds-lattice";
import { oddsModel } from "../../../shared/negotiation/odds-model";
import { oddsAsk } from "../../../shared/negotiation/odds-suggestion";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import { survivalBand } from "../../../shared/negotiation/survival-band";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aWorkspace,
  iAsk,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";

type Known = Partial<Settings> & {
  readonly salary?: number;
  readonly assumed?: Partial<Assumptions>;
};

function evidenceOf(all: readonly Opportunity[], { salary, assumed, ...changed }: Known = {}) {
  const assumptions = { ...defaultSettings.assumptions, ...assumed };
  const more: Partial<Workspace> = {
    settings: { ...defaultSettings, ...changed, assumptions },
    ...(salary === undefined ? {} : { currentJob: aCurrentJob(salary) }),
  };
  return searchEvidence(aWorkspace(all, more), today);
}
function modelOf(...args: Parameters<typeof evidenceOf>) {
  const model = oddsModel(evidenceOf(...args));
  if (!model.ok) throw new Error(`${model.failure.code} ${model.failure.field}`);
  return model.value;
}

const refuses = (company: string, base: number) =>
  anOpportunity(company, [iAsk(base), theyRefuse(base)]);
const offers = (company: string, base: number) =>
  anOpportunity(company, [theyOffer(base, "written")]);
const refusals = [
  refuses("Globex", 150_000),
  refuses("Initech", 160_000),
  refuses("Umbra", 170_000),
];
const mixed = [offers("Globex", 130_000), offers("Initech", 114_000), refuses("Tailspin", 146_000)];

describe("what the odds are centred on", () => {
  it("the user's guess first, whatever is on paper", () => {
    const guessed = modelOf(mixed, { guess: amount(120_000), salary: 106_000 });
    expect(guessed.posterior.priorMedian).toBe(120_000);
  });

  it("else 5% above the best base on paper, else 5% above the salary", () => {
    expect(modelOf(mixed, { salary: 106_000 }).posterior.priorMedian).toBeCloseTo(136_500, 6);
    expect(modelOf(refusals, { salary: 100_000 }).posterior.priorMedian).toBeCloseTo(105_000, 6);
  });

  it("with none of the three there are no odds, and the guess is asked for", () => {
    expect(oddsModel(evidenceOf(refusals))).toEqual({
      ok: false,
      failure: { code: "no-evidence", field: "guess" },
    });
  });
});

describe("there are no odds, and the reason is told,", () => {
  it.each([
    ["where an assumption cannot be", { counterShare: 2 }, "out-of-range", "counterShare"],
    ["where the cap leaves nothing over the reserve", { askCap: 1 }, "no-evidence", "reserve"],
  ] as const)("%s", (_, assumed, code, field) => {
    expect(oddsModel(evidenceOf(mixed, { salary: 106_000, assumed }))).toEqual({
      ok: false,
      failure: { code, field },
    });
  });
});

describe("the highest ask the odds have evidence for", () => {
  it("is a quarter above the highest base that a company proved", () => {
    expect(modelOf(mixed, { salary: 106_000 }).cap).toBe(1.25 * 130_000);
    expect(modelOf(mixed, { salary: 106_000, assumed: { askCap: 1.1 } }).cap).toBeCloseTo(
      143_000,
      6,
    );
  });

  it("while no company proved any, it stands on the salary, without one on the guess", () => {
    expect(modelOf(refusals, { salary: 100_000, guess: amount(120_000) }).cap).toBe(125_000);
    expect(modelOf(refusals, { guess: amount(120_000) }).cap).toBe(150_000);
  });

  it("no suggestion lies above it, and none where it leaves no room", () => {
    const evidence = evidenceOf(mixed, { salary: 106_000, assumed: { askCap: 1.04 } });
    const model = oddsModel(evidence);
    if (!model.ok) throw new Error(model.failure.code);
    expect(model.value.cap).toBeCloseTo(135_200, 6);
    const ask = oddsAsk(evidence, { low: 130_000, high: null });
    expect(ask?.amount).toBeGreaterThan(130_000);
    expect(ask?.amount).toBeLessThanOrEqual(135_200);
  });
});

describe("the suggestion of best odds", () => {
  const evidence = evidenceOf(mixed, { salary: 106_000 });
  const best = modelOf(mixed, { salary: 106_000 }).best.price;

  it("tells its room, its gain and the ask before rounding", () => {
    expect(oddsAsk(evidence, { low: 100_000, high: 200_000 })).toMatchObject({
      kind: "ask",
      basis: "best-odds",
      raw: best,
      low: 100_000,
      high: 200_000,
      gain: modelOf(mixed, { salary: 106_000 }).best.gain,
    });
  });

  it("must lie strictly above what they offered and strictly below what they refused", () => {
    // A no always ends it: the best ask lies well under the cap.
    const careful = evidenceOf(mixed, { salary: 106_000, assumed: { refusalEnds: 1 } });
    const model = modelOf(mixed, { salary: 106_000, assumed: { refusalEnds: 1 } });
    const { price } = model.best;
    expect(price).toBeLessThan(model.cap - 10_000);
    expect(oddsAsk(careful, { low: price, high: null })).toBeNull();
    expect(oddsAsk(careful, { low: 100_000, high: price })).toBeNull();
    expect(oddsAsk(careful, { low: price - 5_000, high: price + 5_000 })).not.toBeNull();
    // No number one can say between the two.
    expect(oddsAsk(careful, { low: price - 0.01, high: price + 0.01 })).toBeNull();
  });

  it("the cap itself may be said, and nothing over it", () => {
    // Nobody is lost by a no, so the gain rises up to the cap: 1.25 x 102,400.
    const bold = evidenceOf([offers("Globex", 102_400), ...refusals], {
      salary: 90_000,
      assumed: { refusalEnds: 0 },
    });
    const model = oddsModel(bold);
    expect(model.ok && model.value.cap).toBe(128_000);
    expect(oddsAsk(bold, { low: 102_400, high: null })?.amount).toBe(128_000);
    expect(oddsAsk(bold, { low: 102_400, high: 128_000.5 })?.amount).toBe(128_000);
  });

  it("is none where there are no odds", () => {
    expect(oddsAsk(evidenceOf(refusals), { low: 100_000, high: null })).toBeNull();
  });
});

describe("the terms of the game", () => {
  it("a no can end only an offer that lives", () => {
    const assumed = { refusalEnds: 0.2, counterShare: 0.9 };
    const living = modelOf(mixed, { salary: 106_000, assumed }).game.terms;
    expect(living).toEqual({ reserve: 130_000, refusalEnds: 0.2, counterShare: 0.9 });
    const talk = modelOf(refusals, { salary: 100_000, assumed }).game.terms;
    expect(talk).toEqual({ reserve: 100_000, refusalEnds: 0, counterShare: 0.9 });
    expect(modelOf(refusals, { guess: amount(120_000) }).game.terms.reserve).toBe(0);
  });

  it("a company with an offer and a no counts as two numbers", () => {
    expect(modelOf(mixed, { salary: 106_000 })).toMatchObject({ companies: 3, numbers: 3 });
    const both = anOpportunity("Fabrikam", [
      theyOffer(120_000, "written"),
      iAsk(150_000),
      theyRefuse(150_000),
    ]);
    expect(modelOf([...mixed, both], { salary: 106_000 })).toMatchObject({
      companies: 4,
      numbers: 5,
    });
  });

  it("is worked out once for one evidence", () => {
    const evidence = evidenceOf(mixed, { salary: 106_000 });
    expect(oddsModel(evidence)).toBe(oddsModel(evidence));
  });
});

describe("the picture of the odds", () => {
  const model = modelOf(mixed, { salary: 106_000 });
  const { posterior, staircase, game, best } = model;
  const curve = oddsCurve(model, []);

  it("goes up by three per cent, from almost every company to hardly one", () => {
    const prices = curve.map((it) => it.price);
    prices.slice(1).forEach((price, place) => {
      expect(price / (prices[place] ?? 1)).toBeCloseTo(Math.exp(0.03), 9);
    });
    expect(curve[0]?.survival).toBeGreaterThan(0.97);
    expect(curve[0]?.survival).toBeLessThan(0.99);
    expect(curve.at(-1)?.survival).toBeGreaterThan(0.01);
    expect(curve.at(-1)?.survival).toBeLessThan(0.025);
  });

  it("each point has the odds, the gain, the band and the staircase of its price", () => {
    const bands = oddsBands(
      posterior,
      curve.map((it) => it.price),
    );
    curve.forEach(({ price, survival, gain, band, staircase: stairs }, place) => {
      expect(survival).toBeCloseTo(oddsAt(posterior, price).survival, 9);
      expect(gain).toBeCloseTo(game.at(price).gain, 4);
      expect(band).toEqual(bands[place]);
      expect(stairs).toEqual(survivalBand(staircase.masses, price));
    });
  });

  it("reaches around every number that is shown, three per cent to each side", () => {
    const wide = oddsCurve(model, [40_000, 400_000, 0, -1]);
    const first = wide[0]?.price ?? 0;
    const last = wide.at(-1)?.price ?? 0;
    expect(first).toBeLessThanOrEqual(40_000);
    expect(first).toBeGreaterThanOrEqual(40_000 / 1.03);
    expect(last).toBeGreaterThanOrEqual(400_000 / 1.03);
    expect(last).toBeLessThanOrEqual(400_000 * 1.03);
    expect(curve[0]?.price).toBeLessThan(best.price);
    expect(curve.at(-1)?.price).toBeGreaterThan(best.price);
  });

  it("on the lattice the odds and the part below are those of any price", () => {
    const means = meanWeights(posterior);
    for (const place of [-REACH, -60, -7, 0, 3, 30, 61, REACH]) {
      const price = latticePrice(posterior, place);
      const { survival, part } = latticeOdds(posterior, means, place);
      expect(survival).toBeCloseTo(oddsAt(posterior, price).survival, 9);
      expect(part / posterior.priorMedian).toBeCloseTo(
        partBelow(posterior, means, price) / posterior.priorMedian,
        9,
      );
    }
  });

  it("a band is the same whatever was asked before it, up or down the prices", () => {
    const prices = [60_000, 120_000, 120_000, 121_000, 300_000, 90_000, 135_000];
    const together = oddsBands(posterior, prices);
    prices.forEach((price, place) => {
      const [alone] = oddsBands(posterior, [price]);
      expect(together[place]?.low).toBeCloseTo(alone?.low ?? Number.NaN, 9);
      expect(together[place]?.high).toBeCloseTo(alone?.high ?? Number.NaN, 9);
    });
  });
});
