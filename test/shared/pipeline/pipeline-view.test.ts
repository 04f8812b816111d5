import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../shared/model/evidence";
import {
  type Interview,
  interviewSchema,
  type Opportunity,
  type Stage,
} from "../../../shared/model/opportunity";
import type { Workspace } from "../../../shared/model/workspace";
import { filterCards, noFilter } from "../../../shared/pipeline/pipeline-filter";
import { firstSort, sortAfterPress, sortCards } from "../../../shared/pipeline/pipeline-table";
import {
  boardOf,
  byBase,
  currentBaseOf,
  neighbourStage,
  numberToLog,
  pipelineCards,
} from "../../../shared/pipeline/pipeline-view";
import { sampleSearch } from "../../../shared/sample/sample-search";
import {
  aCurrentJob,
  anOpportunity,
  aWorkspace,
  pay,
  testId,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";

const cardsOf = (workspace: Workspace) => pipelineCards(workspace, today);
const companies = (cards: readonly { readonly company: string }[]) => cards.map((it) => it.company);
function cardOf(opportunity: Opportunity, more: Partial<Workspace> = {}) {
  return cardsOf(aWorkspace([opportunity], more))[0] ?? expect.fail("no card");
}
function inStage(company: string, stage: Stage, base?: number, evidence: Evidence = "verbal") {
  const told = anOpportunity(company, base === undefined ? [] : [theyOffer(base, evidence)]);
  return { ...told, stages: [{ stage, date: "2026-05-01" }] };
}

describe("the number on a card", () => {
  it("R4: paper leads, even where more was said", () => {
    const globex = anOpportunity("Globex", [
      theyOffer(120_000, "written"),
      theyOffer(126_000, "verbal"),
    ]);
    expect(cardOf(globex).base).toEqual({ units: 120_000, evidence: "written" });
  });

  it("R4: without paper it is the highest that was said, as said", () => {
    const fabrikam = anOpportunity("Fabrikam", [
      theyOffer(134_000, "verbal"),
      theyOffer(126_000, "verbal"),
    ]);
    expect(cardOf(fabrikam).base).toEqual({ units: 134_000, evidence: "verbal" });
  });

  it("R4: pay in an advertisement is not an offer", () => {
    const advertised = anOpportunity("Proseware", [], { postedPay: pay(125_000) });
    expect(cardOf(advertised)).toMatchObject({ base: null, posted: 125_000 });
  });

  it("an ask of mine that they refused is not their number", () => {
    expect(cardOf(anOpportunity("Tailspin", [theyRefuse(146_000)])).base).toBeNull();
  });

  it("an ask of mine that only their no names stands on the card while they named nothing", () => {
    const { base, asked } = cardOf(anOpportunity("Cirrus", [theyRefuse(140_000)]));
    expect(base).toBeNull();
    expect(asked).toMatchObject({ amount: 140_000, answer: "refused" });
  });

  it("R28: a figure without a rate is left out and said to be", () => {
    const abroad = anOpportunity("Contoso", [
      { ...theyOffer(90_000, "written"), pay: pay(90_000, "year", "EUR") },
    ]);
    expect(cardOf(abroad)).toMatchObject({ base: null, isRateMissing: true });
  });
});

describe("the bar of a card", () => {
  const cards = cardsOf(sampleSearch(today));
  const totalsOf = (company: string) =>
    cards.find((it) => it.company === company)?.totals ?? expect.fail("no totals");

  it("R4: what was only said is drawn hollow and guarantees nothing", () => {
    expect(totalsOf("Fabrikam Health")).toMatchObject({ isHollow: true, guaranteed: null });
    expect(totalsOf("Globex")).toMatchObject({ isHollow: false, base: 130_000 });
    expect(totalsOf("Globex").guaranteed).toBeGreaterThan(130_000);
  });

  it("R4: beside an offer on paper, a higher figure on the phone changes neither bar nor total", () => {
    const letter = theyOffer(120_000, "written", "2026-05-01");
    const talk = theyOffer(140_000, "verbal", "2026-05-02");
    expect(cardOf(anOpportunity("Globex", [letter, talk])).totals).toMatchObject({
      base: 120_000,
      guaranteed: 120_000,
      isHollow: false,
    });
  });

  it("a card is made again when its record, the day or a setting changes", () => {
    const search = aWorkspace([inStage("Globex", "applied", 120_000)]);
    const [card] = cardsOf(search);
    expect(cardsOf(search)[0]).toBe(card);
    expect(pipelineCards(search, "2026-05-13")[0]?.daysHere).toBe(12);
    const inPounds = { ...search, settings: { ...search.settings, currency: "GBP" } };
    expect(cardsOf(inPounds)[0]).toMatchObject({ base: null, isRateMissing: true });
  });
});

describe("the table", () => {
  const search = aWorkspace([
    inStage("Unknown", "applied"),
    inStage("Low", "applied", 98_000),
    inStage("High", "applied", 130_000),
  ]);

  it("unknown pay sinks in both sort directions", () => {
    const cards = cardsOf(search);
    const by = (direction: "up" | "down") =>
      companies(sortCards(cards, { column: "base", direction }));
    expect(by("up")).toEqual(["Low", "High", "Unknown"]);
    expect(by("down")).toEqual(["High", "Low", "Unknown"]);
  });

  it("a number column starts with the largest, a name column with A, and the second press turns it", () => {
    const once = sortAfterPress(firstSort, "base");
    expect(once).toEqual({ column: "base", direction: "down" });
    expect(sortAfterPress(once, "base")).toEqual({ column: "base", direction: "up" });
    expect(sortAfterPress(firstSort, "company")).toEqual({ column: "company", direction: "up" });
  });

  it("holds every opportunity, the ended ones too", () => {
    expect(cardsOf(sampleSearch(today))).toHaveLength(14);
  });
});

describe("search and filter", () => {
  const cards = cardsOf(sampleSearch(today));
  const found = (filter: Partial<typeof noFilter>) =>
    companies(filterCards(cards, { ...noFilter, ...filter }));

  it("finds words of company, role and next step in any order", () => {
    expect(found({ text: "engineer globex" })).toEqual(["Globex"]);
    expect(found({ text: "introduction" })).toEqual(["Lucerne Media"]);
  });

  it("finds a name typed without its accents", () => {
    const zurich = cardsOf(aWorkspace([anOpportunity("Zürich Bank")]));
    expect(filterCards(zurich, { ...noFilter, text: "zurich" })).toHaveLength(1);
  });

  it("R4: offers on paper and numbers only said are two filters", () => {
    expect(found({ evidence: ["paper"] })).toEqual([
      "Globex",
      "Initech",
      "Umbra Labs",
      "Alpine Ski House",
    ]);
    expect(found({ evidence: ["said"] })).toEqual([
      "Fabrikam Health",
      "Tailspin Freight",
      "Woodgrove Realty",
    ]);
  });

  it("narrows to deadlines and to stages", () => {
    expect(found({ hasDeadline: true, stages: ["verbal-offer"] })).toEqual(["Fabrikam Health"]);
  });
});

describe("the board", () => {
  const search = sampleSearch(today);
  const board = boardOf(byBase(cardsOf(search)), currentBaseOf(search));
  const column = (stage: Stage) =>
    board.columns.find((it) => it.stage === stage) ?? expect.fail("no such column");

  it("puts the highest base first and no number last", () => {
    expect(companies(column("written-offer").cards)).toEqual(["Globex", "Initech", "Umbra Labs"]);
    expect(companies(column("interviewing").cards)).toEqual(["Tailspin Freight", "Wingtip Aero"]);
  });

  it("says what a stage means where there is room", () => {
    expect(column("verbal-offer").isShort).toBe(true);
    expect(column("target").isShort).toBe(false);
  });

  it("keeps the closed for the record, with the reason the records give", () => {
    expect(board.closed.map((it) => [it.stage, it.count])).toEqual([
      ["signed", 0],
      ["declined", 1],
      ["rejected", 1],
      ["expired", 1],
    ]);
    expect(board.closed[1]?.newest).toMatchObject({
      units: 101_000,
      reason: { kind: "below-current" },
    });
    expect(board.closed[3]?.newest).toMatchObject({
      units: 109_000,
      since: "2026-04-28",
      reason: { kind: "ran-out" },
    });
  });

  it("shows withdrawn and ghosted only when there are any", () => {
    const ghosted = aWorkspace([inStage("Silent", "ghosted")]);
    expect(boardOf(cardsOf(ghosted), null).closed.map((it) => it.stage)).toEqual([
      "signed",
      "declined",
      "rejected",
      "expired",
      "ghosted",
    ]);
  });

  it("counts the talks that were held before they said no", () => {
    const talk = (outcome: Interview["outcome"]) =>
      interviewSchema.parse({ id: testId(), title: "Talk", date: "2026-04-20", outcome });
    const rejected: Opportunity = {
      ...inStage("Coho", "rejected"),
      interviews: [talk("passed"), talk("cancelled")],
    };
    const box = boardOf(cardsOf(aWorkspace([rejected])), null).closed[2];
    expect(box?.newest?.reason).toEqual({ kind: "after-interviews", count: 1 });
  });

  it("moves a card one stage to the side and no further than the ends", () => {
    expect(neighbourStage("applied", "right")).toBe("interviewing");
    expect(neighbourStage("target", "left")).toBeNull();
    expect(neighbourStage("written-offer", "right")).toBeNull();
    expect(neighbourStage("declined", "left")).toBeNull();
  });

  it("R4: a move to an offer asks for the number unless it is there in that firmness", () => {
    const said = [theyOffer(118_000, "verbal")];
    const paper = [theyOffer(118_000, "written")];
    expect(numberToLog([], "verbal-offer")).toEqual({
      by: "them",
      kind: "first-number",
      evidence: "verbal",
    });
    expect(numberToLog(said, "verbal-offer")).toBeNull();
    expect(numberToLog(said, "written-offer")).toEqual({
      by: "them",
      kind: "counter",
      evidence: "written",
    });
    expect(numberToLog(paper, "written-offer")).toBeNull();
    expect(numberToLog([], "applied")).toBeNull();
  });

  it("the salary of the current job is what a declined offer is held against", () => {
    expect(currentBaseOf(aWorkspace([], { currentJob: aCurrentJob(106_000) }))).toBe(106_000);
    expect(currentBaseOf(aWorkspace([]))).toBeNull();
  });
});
