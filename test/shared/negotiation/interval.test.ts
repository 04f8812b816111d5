import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../shared/model/opportunity";
import { type Round, roundSchema } from "../../../shared/model/round";
import { defaultSettings } from "../../../shared/model/settings";
import { impliedAsks } from "../../../shared/negotiation/asks";
import { companyInterval } from "../../../shared/negotiation/interval";
import {
  anOpportunity,
  applied,
  aRound,
  aWorkspace,
  iAsk,
  pay,
  testId,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const of = (opportunity: Opportunity) => companyInterval(opportunity, defaultSettings);
const from = (...rounds: readonly Round[]) => of(anOpportunity("Globex", rounds));
const ends = ({ low, high }: ReturnType<typeof of>) => [low?.amount ?? 0, high?.amount ?? null];
const theyAcceptOnPaper = (base: number) =>
  aRound({ by: "them", kind: "acceptance", base, evidence: "written" });

describe("what one company has shown (numbers.md, section 1)", () => {
  it("an accepted ask on paper: at least that, no upper end, and the company is closed", () => {
    const company = from(iAsk(140_000), theyAcceptOnPaper(140_000));
    expect(ends(company)).toEqual([140_000, null]);
    expect(company.accepted?.amount).toBe(140_000);
  });

  it("R4: a yes by phone closes the company but proves nothing yet", () => {
    const company = from(iAsk(140_000), theyAccept(140_000));
    expect(ends(company)).toEqual([0, null]);
    expect(company.verbal?.amount).toBe(140_000);
    expect(company.accepted?.amount).toBe(140_000);
  });

  it("R4: what they say after paper is kept beside it, and is not the paper", () => {
    const company = from(theyOffer(130_000, "written"), theyOffer(125_000, "verbal"));
    expect(company.verbal?.amount).toBe(125_000);
    expect(from(theyOffer(130_000, "written")).verbal).toBeNull();
    expect(ends(company)).toEqual([130_000, null]);
  });

  it("follows its record: a new name, stage, offer or fear shows at once", () => {
    const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);
    const version = {
      id: testId(),
      date: "2026-05-10",
      base: { pay: pay(140_000), evidence: "written" as const },
      components: [],
      none: [],
      roundId: null,
      note: "",
    };
    const told = (more: Partial<Opportunity>) => {
      of(globex);
      return of({ ...globex, ...more });
    };
    expect(told({ company: "Umbra" }).company).toBe("Umbra");
    expect(told({ id: version.id }).opportunityId).toBe(version.id);
    expect(told({ refusalEnds: 0.3 }).refusalEnds).toBe(0.3);
    expect(told({ packages: [...globex.packages, version] }).low?.amount).toBe(140_000);
    expect(told({ stages: [{ stage: "declined", date: "2026-05-11" }] }).isInPlay).toBe(false);
    expect(of(globex)).toMatchObject({
      company: "Globex",
      isInPlay: true,
      low: { amount: 130_000 },
    });
  });

  it("an ask nobody logged stands in its answer", () => {
    expect(impliedAsks(from(theyRefuse(125_000)).asks).map((it) => it.amount)).toEqual([125_000]);
    expect(impliedAsks(from(iAsk(125_000), theyRefuse(125_000)).asks)).toEqual([]);
  });

  it("a final on paper below my ask: at least the final, less than the ask", () => {
    const final = aRound({ by: "them", kind: "final", base: 125_000, evidence: "written" });
    expect(ends(from(iAsk(140_000), final))).toEqual([125_000, 140_000]);
  });

  it("a refused ask without an offer: less than the ask", () => {
    expect(ends(from(iAsk(140_000), theyRefuse(140_000)))).toEqual([0, 140_000]);
  });

  it("a refusal logged alone names the ask it refused", () => {
    const company = from(theyRefuse(140_000));
    expect(ends(company)).toEqual([0, 140_000]);
    expect(company.asks).toHaveLength(1);
  });

  it("a first number on paper alone: at least that", () => {
    const first = aRound({ by: "them", kind: "first-number", base: 118_000, evidence: "written" });
    const company = from(first);
    expect(ends(company)).toEqual([118_000, null]);
    expect(company.firstNumber?.recordId).toBe(first.id);
  });

  it("R4: hearsay and verbal figures never move the lower end, the highest is kept beside it", () => {
    const company = from(
      aRound({ by: "them", kind: "first-number", base: 150_000, evidence: "hearsay" }),
      theyOffer(134_000, "verbal"),
      theyOffer(110_000, "written"),
    );
    expect(ends(company)).toEqual([110_000, null]);
    expect(company.verbal?.amount).toBe(150_000);
  });

  it("a verbal no counts: an ask answered with less by phone is not met", () => {
    expect(ends(from(iAsk(140_000), theyOffer(126_000, "verbal")))).toEqual([0, 140_000]);
  });

  it("an ask without an answer is no upper end yet", () => {
    const company = from(theyOffer(120_000, "written"), iAsk(140_000));
    expect(ends(company)).toEqual([120_000, null]);
    expect(company.lastAsk?.answer).toBe("pending");
  });

  it("of several asks the lowest one not met is the upper end", () => {
    const company = from(
      iAsk(162_000),
      theyRefuse(162_000),
      theyOffer(126_000, "written"),
      iAsk(140_000),
      theyOffer(130_000, "written"),
    );
    expect(ends(company)).toEqual([130_000, 140_000]);
    expect(company.asks.map((it) => it.answer)).toEqual(["refused", "refused"]);
  });

  it("a no to one number is a no to a higher one that waits", () => {
    const company = from(iAsk(150_000), iAsk(145_000), theyRefuse(145_000));
    expect(company.asks.map((it) => it.answer)).toEqual(["refused", "refused"]);
  });

  it("an offer of as much as I asked is a yes", () => {
    const company = from(iAsk(130_000), theyOffer(132_000, "written"));
    expect(ends(company)).toEqual([132_000, null]);
    expect(company.accepted?.amount).toBe(132_000);
  });

  it("a yes by phone that turns into less on paper is a no, and the company is open again", () => {
    const company = from(iAsk(140_000), theyAccept(140_000), theyOffer(133_000, "written"));
    expect(ends(company)).toEqual([133_000, 140_000]);
    expect(company.accepted).toBeNull();
  });

  it("talk does not undo a yes on paper", () => {
    const company = from(iAsk(140_000), theyAcceptOnPaper(140_000), theyOffer(133_000, "verbal"));
    expect(ends(company)).toEqual([140_000, null]);
    expect(company.accepted?.amount).toBe(140_000);
  });

  it("my yes to their number closes the company as well", () => {
    const offer = theyOffer(120_000, "written");
    const mine = aRound({ by: "me", kind: "acceptance", base: 120_000 });
    expect(from(offer, mine).accepted?.recordId).toBe(mine.id);
  });

  it("R14: they spoke first only when their number came before any ask of mine", () => {
    expect(from(theyOffer(118_000, "verbal"), iAsk(140_000)).firstNumber?.amount).toBe(118_000);
    expect(from(iAsk(140_000), theyOffer(118_000, "verbal")).firstNumber).toBeNull();
    expect(from(theyRefuse(140_000), theyOffer(118_000, "verbal")).firstNumber).toBeNull();
  });

  it("counts my asks, those they answered without my logging them included", () => {
    expect(from(iAsk(150_000), theyRefuse(150_000), theyRefuse(145_000)).asks).toHaveLength(2);
  });
});

describe("they moved: an offer of no less than a refused ask", () => {
  it("drops refusals at or below the offer that are older than it", () => {
    const company = from(
      iAsk(150_000, "2026-05-01"),
      theyRefuse(150_000, "2026-05-02"),
      theyOffer(152_000, "written", "2026-05-09"),
    );
    expect(ends(company)).toEqual([152_000, null]);
    expect(company.contradiction).toBeNull();
  });

  it("keeps the refusals above the offer", () => {
    const company = from(
      iAsk(160_000, "2026-05-01"),
      theyRefuse(160_000, "2026-05-02"),
      iAsk(150_000, "2026-05-03"),
      theyRefuse(150_000, "2026-05-04"),
      theyOffer(150_000, "written", "2026-05-09"),
    );
    expect(ends(company)).toEqual([150_000, 160_000]);
  });

  it("goes by the date of the answer, in whatever order the records were logged", () => {
    const rounds = [
      theyOffer(152_000, "written", "2026-05-09"),
      iAsk(150_000, "2026-05-01"),
      theyRefuse(150_000, "2026-05-02"),
    ];
    expect(ends(from(...rounds))).toEqual([152_000, null]);
    expect(ends(from(...rounds.toReversed()))).toEqual([152_000, null]);
  });

  it("a refusal after an offer of more contradicts it: both records are flagged, the later counts", () => {
    const early = theyOffer(110_000, "written", "2026-05-01");
    const offer = theyOffer(130_000, "written", "2026-05-02");
    const refusal = theyRefuse(125_000, "2026-05-06");
    const company = from(early, offer, refusal);
    expect(company.contradiction?.offer.recordId).toBe(offer.id);
    expect(company.contradiction?.refusal.recordId).toBe(refusal.id);
    expect(ends(company)).toEqual([110_000, 125_000]);
  });

  it("a third record after the contradiction is judged by the same rule", () => {
    const company = from(
      theyOffer(130_000, "written", "2026-05-01"),
      theyRefuse(120_000, "2026-05-02"),
      theyOffer(125_000, "written", "2026-05-03"),
    );
    expect(ends(company)).toEqual([125_000, null]);
    expect(company.contradiction).not.toBeNull();
  });
});

describe("records that say the same thing once", () => {
  const hourly = roundSchema.parse({
    ...theyOffer(100, "written"),
    pay: { ...pay(62.5, "hour"), hoursPerWeek: 40, weeksPerYear: 52 },
  });

  it("pay by the hour, day and month compares a year of each", () => {
    const monthly = roundSchema.parse({ ...iAsk(1), pay: pay(12_000, "month") });
    expect(ends(from(hourly, monthly, theyRefuse(144_000)))).toEqual([130_000, 144_000]);
  });

  it("the package version that a round brought is not a second figure", () => {
    const company = from(theyOffer(130_000, "written"));
    expect(company.figures).toHaveLength(1);
    expect(company.low?.record).toBe("round");
  });

  it("perks learned later restate the base and answer no ask", () => {
    const offered = anOpportunity("Globex", [
      theyOffer(120_000, "written", "2026-05-01"),
      iAsk(140_000, "2026-05-02"),
    ]);
    const [version] = offered.packages;
    if (!version) throw new Error("The offer brought no package");
    const more = { ...version, id: testId(), date: "2026-05-03", roundId: null };
    const company = of({ ...offered, packages: [version, more] });
    expect(company.lastAsk?.answer).toBe("pending");
    expect(ends(company)).toEqual([120_000, null]);
  });

  it("a letter entered as a package proves its base without a round", () => {
    const letter = {
      id: testId(),
      date: "2026-05-03",
      base: { pay: pay(128_000), evidence: "signed" as const },
      components: [],
      none: [],
      roundId: null,
      note: "",
    };
    const company = of(anOpportunity("Globex", [], { packages: [letter] }));
    expect(ends(company)).toEqual([128_000, null]);
    expect(company.low).toMatchObject({ record: "package", recordId: letter.id });
  });

  it("what was said and later arrives on paper in the package is proven from then on", () => {
    const said = anOpportunity("Globex", [theyOffer(134_000, "verbal")]);
    const [version] = said.packages;
    if (!version?.base) throw new Error("The offer brought no package");
    const base = { ...version.base, evidence: "written" as const };
    expect(ends(of({ ...said, packages: [{ ...version, base }] }))).toEqual([134_000, null]);
  });

  it("a corrected number proves only what it says now, a deleted one nothing", () => {
    const wrong = theyOffer(1_300_000, "written");
    const offered = anOpportunity("Globex", [wrong]);
    const workspace = aWorkspace([offered]);
    const endsAfter = (name: "editRound" | "removeRound", input: object) => {
      const edited = applied(workspace, name, { opportunityId: offered.id, ...input });
      const found = edited.opportunities[offered.id];
      if (!found) throw new Error("The opportunity is gone");
      return ends(of(found));
    };
    expect(endsAfter("editRound", { part: { ...wrong, pay: pay(130_000) } })).toEqual([
      130_000,
      null,
    ]);
    expect(endsAfter("removeRound", { id: wrong.id })).toEqual([0, null]);
  });
});

describe("R28: what a company has shown follows the rates", () => {
  const euros = anOpportunity("Globex", [
    { ...theyOffer(100_000, "written"), pay: pay(100_000, "year", "EUR") },
  ]);
  const at = (rate: number, date = "2026-05-01") =>
    companyInterval(euros, {
      ...defaultSettings,
      rates: [{ from: "EUR", to: "USD", rate, date }],
    }).low?.amount;

  it("a new rate or another currency counts at once", () => {
    expect(at(1.1)).toBeCloseTo(110_000, 6);
    expect(at(1.2)).toBeCloseTo(120_000, 6);
    expect(
      companyInterval(euros, { ...defaultSettings, currency: "EUR", rates: [] }).low?.amount,
    ).toBe(100_000);
    expect(companyInterval(euros, defaultSettings).low).toBeNull();
  });

  it("a setting that has nothing to do with money leaves it as it was", () => {
    const before = companyInterval(euros, { ...defaultSettings });
    const withoutReminders = { ...defaultSettings, rates: [], reminders: false };
    expect(companyInterval(euros, withoutReminders)).toBe(before);
  });
});
