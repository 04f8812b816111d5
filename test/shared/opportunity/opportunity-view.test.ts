import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../shared/model/opportunity";
import type { Workspace } from "../../../shared/model/workspace";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import { answeredAsk, opportunityView } from "../../../shared/opportunity/opportunity-view";
import { sayLineText } from "../../../shared/opportunity/say-line";
import { sampleSearch } from "../../../shared/sample/sample-search";
import {
  aCurrentJob,
  anOpportunity,
  aWorkspace,
  iAsk,
  testId,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";

function viewOf(workspace: Workspace, company: string) {
  const found = Object.values(workspace.opportunities).find((it) => it.company === company);
  const evidence = searchEvidence(workspace, today);
  return opportunityView(workspace, evidence, found?.id ?? "") ?? expect.fail(`no ${company}`);
}
const viewOfOne = (opportunity: Opportunity, more: Partial<Workspace> = {}) =>
  viewOf(aWorkspace([opportunity], more), opportunity.company);

describe("one opportunity of the sample search", () => {
  const fabrikam = viewOf(sampleSearch(today), "Fabrikam Health");

  it("R6: the next ask to this company is half-way between floor and ceiling", () => {
    expect(fabrikam).toMatchObject({ floor: 130_000, ceiling: 146_000, next: 138_000 });
  });

  it("R4: a verbal figure is shown as not counted", () => {
    expect(fabrikam.verbal).toEqual({ units: 134_000, date: "2026-05-08", days: 4 });
    expect(fabrikam.ledger.onPaper).toBe(0);
  });

  it("they moved three times, and 4,000 lie between", () => {
    expect(fabrikam.ledger).toMatchObject({ moved: { units: 16_000, count: 3 }, between: 4_000 });
  });

  it("R22: the one who decides comes first", () => {
    expect(fabrikam.decider?.title).toBe("VP Engineering");
    expect(fabrikam.people[0]).toBe(fabrikam.decider);
    expect(fabrikam.people).toHaveLength(3);
  });

  it("R2: the next offer elsewhere to run out stands beside its own deadlines", () => {
    expect(fabrikam.deadlines.map((it) => [it.company, it.days, it.isHot])).toEqual([
      [null, 1, true],
      ["Globex", 3, true],
    ]);
  });

  it("R9: a bonus before base is a broken rule; the verbal promise has its own place", () => {
    expect(fabrikam.broken.map((it) => it.kind)).toEqual(["range-in-message", "risky-before-base"]);
  });

  it("what has to happen for the base is read off the rounds", () => {
    expect(fabrikam.baseLines).toEqual([
      { kind: "they-spoke-first", isDone: true, units: 118_000 },
      { kind: "one-ask", isDone: true, units: 162_000 },
      { kind: "ask-again", isDone: false, units: 138_000 },
      { kind: "on-paper", isDone: false, units: null },
    ]);
  });
});

describe("what to say next", () => {
  const held = { currentJob: aCurrentJob(106_000) };

  it("R18: an ask they have not answered is not asked again", () => {
    const pending = viewOfOne(anOpportunity("Globex", [iAsk(130_000)]), held);
    expect(pending.next).toBeNull();
    expect(pending.line).toEqual({ kind: "repeat", units: 130_000 });
    expect(answeredAsk(pending)).toBe(130_000);
  });

  it("an answer of theirs answers the number to say, where nothing is open", () => {
    const refused = viewOfOne(
      anOpportunity("Globex", [iAsk(130_000, "2026-05-01"), theyRefuse(130_000, "2026-05-02")]),
      held,
    );
    expect(refused.next).not.toBeNull();
    expect(answeredAsk(refused)).toBe(refused.next);
  });

  it("R4: what they already said goes on paper before a lower ask", () => {
    const said = viewOfOne(
      anOpportunity("Globex", [
        iAsk(120_000, "2026-05-01"),
        theyRefuse(120_000, "2026-05-02"),
        theyOffer(119_000, "verbal", "2026-05-03"),
      ]),
      held,
    );
    expect(said.next).toBeNull();
    expect(said.line).toEqual({ kind: "paper", units: 119_000 });
    expect(said.ask).toMatchObject({ kind: "ask", paperFirst: { amount: 119_000 } });
  });

  it("an accepted ask closes the company", () => {
    const yes = viewOfOne(
      anOpportunity("Globex", [{ ...theyAccept(138_000), evidence: "written" }]),
      held,
    );
    expect(yes).toMatchObject({ next: null, ask: { kind: "closed" }, verbal: null });
    expect(yes.line).toEqual({ kind: "accept", units: 138_000 });
  });

  it("R3, R4: a yes on the phone is asked for on paper before anything is signed", () => {
    const yes = viewOfOne(anOpportunity("Globex", [theyAccept(138_000)]), held);
    expect(yes.line).toEqual({ kind: "paper", units: 138_000 });
  });

  it("R14: before anybody spoke, the first line is to say the number first", () => {
    const fresh = viewOfOne(anOpportunity("Globex"), held);
    expect(fresh.baseLines[0]).toEqual({
      kind: "number-first",
      isDone: false,
      units: fresh.next,
    });
  });

  it("R14: a no to a number nobody logged as said is still my number, said first", () => {
    const told = viewOfOne(anOpportunity("Cirrus", [theyRefuse(140_000)]), held);
    expect(told.baseLines[0]).toEqual({ kind: "number-first", isDone: true, units: 140_000 });
  });

  it("R6, R14: the number halfway to what was refused elsewhere is not held against me here", () => {
    const rounds = [theyOffer(124_000, "written", "2026-05-02"), iAsk(132_000, "2026-05-04")];
    const globex = anOpportunity("Globex", rounds);
    const cirrus = anOpportunity("Cirrus", [theyRefuse(140_000, "2026-05-03")]);
    const kinds = (workspace: Workspace) => viewOf(workspace, "Globex").broken.map((it) => it.kind);
    expect(kinds(aWorkspace([globex]))).toContain("asked-under-their-first");
    expect(kinds(aWorkspace([globex, cirrus]))).not.toContain("asked-under-their-first");
  });

  it("R5: an expired letter still proves its number, and can be opened again", () => {
    const alpine = viewOf(sampleSearch(today), "Alpine Ski House");
    expect(alpine.closed).toEqual({
      stage: "expired",
      date: "2026-04-28",
      proves: 109_000,
      reopensAt: "written-offer",
    });
    expect(alpine.deadlines).toEqual([]);
    expect(viewOf(sampleSearch(today), "Globex").closed).toBeNull();
  });

  it("an ended process asks nothing and promises nothing", () => {
    const ended = anOpportunity("Woodgrove", [theyOffer(101_000, "verbal")], { stage: "declined" });
    expect(viewOfOne(ended, held)).toMatchObject({ next: null, verbal: null });
  });
});

describe("the line to say, word for word", () => {
  const money = (units: number) => `$${units}`;

  it("R16: the ask leaves the current company, or signs where there is none", () => {
    expect(sayLineText({ kind: "ask", units: 138_000 }, money, true)).toBe(
      "It will take $138000 base salary to leave my current company.",
    );
    expect(sayLineText({ kind: "repeat", units: 138_000 }, money, false)).toContain("$138000");
  });

  it("R15: every line holds one number", () => {
    for (const kind of ["ask", "repeat", "paper", "accept"] as const)
      expect(sayLineText({ kind, units: 138_000 }, money, true).match(/\$\d+/g)).toEqual([
        "$138000",
      ]);
  });
});

describe("an unknown opportunity", () => {
  it("has no view", () => {
    const empty = aWorkspace([]);
    expect(opportunityView(empty, searchEvidence(empty, today), testId())).toBeNull();
  });

  it("nothing at all is known of a new one, and nothing breaks", () => {
    expect(viewOfOne(anOpportunity("New"))).toMatchObject({
      best: null,
      next: null,
      upcoming: [],
      deadlines: [],
      people: [],
      decider: null,
      broken: [],
    });
  });
});
