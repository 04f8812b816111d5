import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../shared/model/opportunity";
import { type Assumptions, defaultSettings, type Settings } from "../../../shared/model/settings";
import { companyAsk } from "../../../shared/negotiation/company-ask";
import { oddsCurve } from "../../../shared/negotiation/odds-curve";
import { oddsModel } from "../../../shared/negotiation/odds-model";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import { compareStrategies, searchAsk } from "../../../shared/negotiation/strategies";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aWorkspace,
  iAsk,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);
const initech = anOpportunity("Initech", [theyOffer(114_000, "written")]);
const tailspin = anOpportunity("Tailspin", [iAsk(146_000), theyRefuse(146_000)]);
const fabrikam = anOpportunity("Fabrikam", [
  theyOffer(134_000, "verbal"),
  iAsk(162_000),
  theyRefuse(162_000),
]);
const story = [globex, initech, tailspin, fabrikam];

function evidenceOf(
  all: readonly Opportunity[],
  changed: Partial<Settings> = {},
  assumed: Partial<Assumptions> = {},
) {
  const assumptions = { ...defaultSettings.assumptions, ...assumed };
  const settings = { ...defaultSettings, ...changed, assumptions };
  return searchEvidence(
    aWorkspace(all, { settings, currentJob: aCurrentJob(106_000) }),
    "2026-05-12",
  );
}
function modelOf(...args: Parameters<typeof evidenceOf>) {
  const model = oddsModel(evidenceOf(...args));
  if (!model.ok) throw new Error(model.failure.code);
  return model.value;
}

describe("best odds needs three companies with evidence", () => {
  it("two are not enough, and halving stays active whatever the settings say", () => {
    const evidence = evidenceOf([globex, tailspin], { strategy: "best-odds" });
    expect(oddsModel(evidence)).toMatchObject({
      ok: false,
      failure: { code: "no-evidence", params: { companies: 2, least: 3 } },
    });
    expect(compareStrategies(evidence, null)).toMatchObject({
      active: "halve",
      other: null,
      ask: { kind: "ask", amount: 138_000 },
    });
  });

  it("R4: a company that only talks is not one of the three", () => {
    const talk = anOpportunity("Wingtip", [
      theyOffer(150_000, "verbal"),
      iAsk(170_000, "2026-05-10"),
    ]);
    expect(oddsModel(evidenceOf([globex, tailspin, talk])).ok).toBe(false);
  });

  it("says from how many numbers it speaks", () => {
    expect(modelOf(story)).toMatchObject({ companies: 4, numbers: 4 });
  });

  it("centres on the guess, else 5% over the best paper, and is the same for one evidence", () => {
    expect(modelOf(story).posterior.priorMedian).toBe(136_500);
    expect(modelOf(story, { guess: amount(140_000) }).posterior.priorMedian).toBe(140_000);
    const evidence = evidenceOf(story);
    expect(oddsModel(evidence)).toBe(oddsModel(evidence));
  });

  it("fails where the guess is absurdly far from every number, so that the screen can say it", () => {
    expect(oddsModel(evidenceOf(story, { guess: amount(0.01) }))).toMatchObject({
      ok: false,
      failure: { code: "out-of-range" },
    });
  });
});

describe("two strategies, one number", () => {
  const certain = { refusalEnds: 1 };

  it("the active one is printed, the other is a marker", () => {
    const halving = compareStrategies(evidenceOf(story, {}, certain), null);
    const odds = compareStrategies(evidenceOf(story, { strategy: "best-odds" }, certain), null);
    expect(halving.ask).toMatchObject({ amount: 138_000, basis: "midpoint" });
    expect(odds.ask).toMatchObject({ basis: "best-odds" });
    expect(halving.other).toMatchObject({ strategy: "best-odds" });
    expect(odds.other).toMatchObject({ strategy: "halve", amount: 138_000 });
    expect(odds.ask.kind === "ask" && odds.ask.amount).toBe(halving.other?.amount);
  });

  it("best odds to one company stays above its paper and the reserve, under its refusals and my last ask", () => {
    const lowered = anOpportunity("Lowered", [
      iAsk(164_000, "2026-05-01"),
      theyRefuse(164_000, "2026-05-02"),
      iAsk(158_000, "2026-05-03"),
    ]);
    const evidence = evidenceOf([...story, lowered], { strategy: "best-odds" }, certain);
    const room = (company: Opportunity) => {
      const ask = companyAsk(evidence, company.id);
      return ask.kind === "ask" ? [ask.basis, ask.low, ask.high] : [ask.kind];
    };
    expect(room(initech)).toEqual(["best-odds", 130_000, null]);
    expect(room(fabrikam)).toEqual(["best-odds", 130_000, 162_000]);
    expect(room(lowered)).toEqual(["best-odds", 130_000, 158_000]);
  });

  it("they differ when more than one step apart", () => {
    const evidence = evidenceOf(story, {}, certain);
    const { ask, other } = compareStrategies(evidence, null);
    if (ask.kind !== "ask" || !other) throw new Error("no two numbers");
    expect(other.differs).toBe(Math.abs(ask.amount - other.amount) > 1_000);
    const bold = compareStrategies(evidenceOf(story), null);
    expect(bold.other).toMatchObject({ differs: true });
  });

  it.each([
    [139_000, false],
    [141_000, true],
  ])("a step is 1,000 here: %d beside 138,000 is told apart: %s", (cap, differs) => {
    // Nothing is lost by a no, so best odds asks for the cap.
    const evidence = evidenceOf(story, {}, { refusalEnds: 0, askCap: cap / 130_000 });
    expect(compareStrategies(evidence, null)).toMatchObject({
      ask: { amount: 138_000 },
      other: { strategy: "best-odds", amount: cap, differs },
    });
  });

  it("a number beside the advice to close is told apart", () => {
    const evidence = evidenceOf(story, { stopWidth: amount(20_000) });
    expect(compareStrategies(evidence, null)).toMatchObject({
      ask: { kind: "close" },
      other: { strategy: "best-odds", differs: true },
    });
  });

  it("where best odds has no number for a company, halving is no second opinion", () => {
    const refused = anOpportunity("Early", [iAsk(134_000), theyRefuse(134_000)]);
    const halving = compareStrategies(evidenceOf([...story, refused]), refused.id);
    expect(halving).toMatchObject({ ask: { kind: "ask" }, other: null, withoutOdds: null });
  });

  it("an ask of best odds is a number one can say, above the reserve and at most the cap", () => {
    const suggestion = searchAsk(evidenceOf(story, { strategy: "best-odds" }));
    if (suggestion.kind !== "ask") throw new Error("no ask");
    expect(suggestion.amount).toBeGreaterThan(130_000);
    expect(suggestion.amount).toBeLessThanOrEqual(1.25 * 130_000);
    expect(suggestion.amount % 1_000).toBe(0);
  });

  it("R18: a company that refused less than that is asked by halving instead", () => {
    const refused = anOpportunity("Early", [iAsk(134_000), theyRefuse(134_000)]);
    const evidence = evidenceOf([...story, refused], { strategy: "best-odds" });
    expect(companyAsk(evidence, refused.id)).toMatchObject({ kind: "ask", high: 134_000 });
    expect(companyAsk(evidence, refused.id)).not.toMatchObject({ basis: "best-odds" });
    expect(companyAsk(evidence, globex.id)).toMatchObject({ basis: "best-odds" });
  });
});

describe("the picture of the odds", () => {
  const model = modelOf(story);
  const points = oddsCurve(model, [130_000, 146_000]);

  it("falls from nearly every company to hardly one, around all that is shown", () => {
    expect(points[0]?.survival).toBeGreaterThan(0.97);
    expect(points.at(-1)?.survival).toBeLessThan(0.03);
    expect(points[0]?.price).toBeLessThan(130_000);
    expect(points.at(-1)?.price).toBeGreaterThan(model.best.price);
    points.slice(1).forEach((point, place) => {
      expect(point.survival).toBeLessThanOrEqual(points[place]?.survival ?? 0);
    });
  });

  it("has the staircase and the band of the nodes at every price", () => {
    for (const { band, survival, staircase } of points) {
      expect(band.low).toBeLessThanOrEqual(survival);
      expect(band.high).toBeGreaterThanOrEqual(survival);
      expect(staircase.low).toBeLessThanOrEqual(staircase.high);
    }
  });

  it("is drawn with few points, whatever the guess", () => {
    expect(points.length).toBeGreaterThan(10);
    expect(points.length).toBeLessThan(80);
  });
});
