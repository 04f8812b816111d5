import { describe, expect, it } from "vitest";
import type { Deadline, Opportunity } from "../../../shared/model/opportunity";
import { defaultSettings } from "../../../shared/model/settings";
import type { Workspace } from "../../../shared/model/workspace";
import {
  companiesWithEvidence,
  reserveWithout,
  searchEvidence,
} from "../../../shared/negotiation/search-evidence";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aRound,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";
const evidenceOf = (opportunities: readonly Opportunity[], more: Partial<Workspace> = {}) =>
  searchEvidence(aWorkspace(opportunities, more), today);
const expires = (date: string, isDone = false): Deadline => ({
  id: testId(),
  kind: "offer-expires",
  date,
  time: null,
  note: "",
  isDone,
});
const paper = (company: string, base: number, more: Parameters<typeof anOpportunity>[2] = {}) =>
  anOpportunity(company, [theyOffer(base, "written")], more);

/** A process that ended after its offer, as the app records it. */
const ended = (company: string, base: number, stage: "expired" | "withdrawn" | "declined") => {
  const offered = paper(company, base);
  return { ...offered, stages: [...offered.stages, { stage, date: "2026-05-10" }] };
};

describe("the floor: the highest base on paper in this search", () => {
  it("R4: verbal figures of any company never move it", () => {
    const { floor, verbal } = evidenceOf([
      paper("Globex", 130_000),
      anOpportunity("Fabrikam", [theyOffer(134_000, "verbal")]),
    ]);
    expect(floor?.amount).toBe(130_000);
    expect(floor?.figure?.company).toBe("Globex");
    expect(verbal?.amount).toBe(134_000);
  });

  it.each(["expired", "withdrawn", "declined"] as const)(
    "R5: an offer that is %s still proves it",
    (stage) => {
      expect(evidenceOf([ended("Alpine", 140_000, stage)]).floor?.amount).toBe(140_000);
    },
  );

  it("is the current salary while nothing is on paper", () => {
    const said = anOpportunity("Fabrikam", [theyOffer(134_000, "verbal")]);
    const { floor } = evidenceOf([said], { currentJob: aCurrentJob(106_000) });
    expect(floor).toEqual({ amount: 106_000, figure: null });
    expect(evidenceOf([said]).floor).toBeNull();
  });

  it("of two equal papers the earlier one is the witness, whatever the order of companies", () => {
    const early = anOpportunity("A", [theyOffer(130_000, "written", "2026-05-01")]);
    const late = anOpportunity("B", [theyOffer(130_000, "written", "2026-05-02")]);
    for (const order of [
      [early, late],
      [late, early],
    ])
      expect(evidenceOf(order).floor?.figure?.company).toBe("A");
  });

  it("paper that a later refusal contradicts still proves it", () => {
    const odd = anOpportunity("Globex", [
      theyOffer(130_000, "written", "2026-05-01"),
      theyRefuse(125_000, "2026-05-02"),
    ]);
    expect(evidenceOf([odd]).floor?.amount).toBe(130_000);
  });
});

describe("the ceiling: the lowest refused own ask above the floor", () => {
  const refused = (company: string, ask: number) =>
    anOpportunity(company, [iAsk(ask), theyRefuse(ask)]);

  it("R8: a refusal of one company below another's offer contradicts nothing and is no ceiling", () => {
    const { ceiling } = evidenceOf([
      paper("Globex", 130_000),
      refused("Initech", 120_000),
      refused("Fabrikam", 162_000),
      refused("Tailspin", 146_000),
    ]);
    expect(ceiling?.amount).toBe(146_000);
    expect(ceiling?.company).toBe("Tailspin");
  });

  it("there is none while every ask is unanswered or met", () => {
    expect(
      evidenceOf([paper("Globex", 130_000), anOpportunity("Fabrikam", [iAsk(150_000)])]).ceiling,
    ).toBeNull();
  });
});

describe("the reserve: the best the user has if this fails", () => {
  it("is the better of the current job and the best paper that could still be signed", () => {
    const job = { currentJob: aCurrentJob(106_000) };
    expect(evidenceOf([paper("Globex", 130_000)], job).reserve?.amount).toBe(130_000);
    expect(evidenceOf([paper("Umbra", 98_000)], job).reserve).toEqual({
      amount: 106_000,
      figure: null,
    });
  });

  it.each(["expired", "withdrawn", "declined"] as const)(
    "an offer that is %s is no reserve",
    (stage) => {
      expect(evidenceOf([ended("Alpine", 140_000, stage)]).reserve).toBeNull();
    },
  );

  it("an offer whose day has passed is none either, unless that deadline is done", () => {
    const lapsed = { deadlines: [expires("2026-05-11")] };
    const open = { deadlines: [expires(today)] };
    const done = { deadlines: [expires("2026-05-11", true)] };
    expect(evidenceOf([paper("Globex", 130_000, lapsed)]).reserve).toBeNull();
    expect(evidenceOf([paper("Globex", 130_000, open)]).reserve?.amount).toBe(130_000);
    expect(evidenceOf([paper("Globex", 130_000, done)]).reserve?.amount).toBe(130_000);
  });

  it("another day of that company that has passed ends no offer, and of two expiries the later holds", () => {
    const other = { deadlines: [{ ...expires("2026-05-11"), kind: "answer-due" as const }] };
    expect(evidenceOf([paper("Globex", 130_000, other)]).reserve?.amount).toBe(130_000);
    const moved = { deadlines: [expires("2026-05-20"), expires("2026-05-11")] };
    expect(evidenceOf([paper("Globex", 130_000, moved)]).reserve?.amount).toBe(130_000);
  });

  it("is what a company offers now, not what it offered once", () => {
    const lowered = anOpportunity("Globex", [
      theyOffer(130_000, "written", "2026-05-01"),
      theyOffer(126_000, "written", "2026-05-05"),
    ]);
    const { reserve, floor } = evidenceOf([lowered]);
    expect([reserve?.amount, floor?.amount]).toEqual([126_000, 130_000]);
  });

  it("if talks with one company fail, its own paper is gone", () => {
    const globex = paper("Globex", 130_000);
    const evidence = evidenceOf([globex, paper("Initech", 114_000)]);
    expect(reserveWithout(evidence, globex.id)?.amount).toBe(114_000);
  });
});

describe("one workspace on two days", () => {
  it("is judged by the day that is asked for, in whichever order", () => {
    const workspace = aWorkspace([]);
    for (const day of ["2026-05-12", "2026-05-13", "2026-05-12"])
      expect(searchEvidence(workspace, day).today).toBe(day);
  });
});

describe("what is counted", () => {
  it("R28: a figure without a rate is left out and named, the rest still counts", () => {
    const yen = anOpportunity("Kaisha", [
      aRound({
        by: "them",
        kind: "counter",
        base: 8_000_000,
        evidence: "written",
        currency: "JPY",
      }),
    ]);
    const alone = evidenceOf([yen, paper("Globex", 60_000)]);
    expect(alone.floor?.amount).toBe(60_000);
    expect(alone.leftOut).toMatchObject([
      { company: "Kaisha", recordId: yen.rounds[0]?.id, failure: { code: "missing-rate" } },
    ]);
    const rates = [{ from: "USD", to: "JPY", rate: 100, date: today }];
    const rated = evidenceOf([yen, paper("Globex", 60_000)], {
      settings: { ...defaultSettings, rates },
    });
    expect(rated.floor?.amount).toBe(80_000);
    expect(rated.leftOut).toEqual([]);
  });

  it("R28: a salary or a guess without a rate is named too", () => {
    const settings = { ...defaultSettings, guess: amount(9_000_000, "JPY") };
    const evidence = evidenceOf([], { settings, currentJob: aCurrentJob(50_000, "EUR") });
    expect(evidence.leftOut.map((it) => it.failure.params?.from)).toEqual(["EUR", "JPY"]);
    expect([evidence.currentSalary, evidence.guess]).toEqual([null, null]);
  });

  it("a company has evidence once it shows paper or a refusal; talk and open asks are none", () => {
    const evidence = evidenceOf([
      paper("Globex", 130_000),
      anOpportunity("Tailspin", [theyRefuse(146_000)]),
      anOpportunity("Fabrikam", [theyOffer(134_000, "verbal"), iAsk(150_000)]),
      anOpportunity("Wingtip"),
    ]);
    expect(companiesWithEvidence(evidence).map((it) => it.company)).toEqual(["Globex", "Tailspin"]);
  });
});
