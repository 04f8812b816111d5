import { describe, expect, it } from "vitest";
import { anchorView } from "../../../shared/anchor/anchor-view";
import type { Opportunity } from "../../../shared/model/opportunity";
import { defaultSettings } from "../../../shared/model/settings";
import type { Workspace } from "../../../shared/model/workspace";
import { fabrikam, globex, initech, story, tailspin } from "../../helpers/anchor-story";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aWorkspace,
  iAsk,
  testId,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";

function asked(workspace: Workspace): number | null {
  const { ask } = anchorView(workspace, today);
  return ask.kind === "ask" ? ask.amount : null;
}

describe("the one number", () => {
  it("R6: halves the gap between the best paper and the lowest refused ask", () => {
    expect(asked(story)).toBe(138_000);
  });

  it("R6: without any refusal it is a tenth over the floor, off the round number", () => {
    expect(asked(aWorkspace([initech], { currentJob: aCurrentJob(106_000) }))).toBe(126_000);
  });

  it("R14: a company that spoke first hears at least a tenth over its own number", () => {
    const first = anOpportunity("Adatum Bank", [theyOffer(120_000, "verbal")]);
    const view = anchorView(aWorkspace([first], { currentJob: aCurrentJob(90_000) }), today);
    expect(view.ask).toMatchObject({ amount: 132_000, basis: "above-first-number" });
  });

  it("nothing known at all is the user's own guess; without a guess there is no number", () => {
    const guess = { ...defaultSettings, guess: amount(125_000) };
    expect(asked(aWorkspace([], { settings: guess }))).toBe(125_000);
    expect(anchorView(aWorkspace([]), today).ask.kind).toBe("unknown");
  });

  it("an accepted ask closes that company and the others are asked on", () => {
    const yes = anOpportunity("Globex", [iAsk(140_000), theyAccept(140_000)]);
    const view = anchorView(
      aWorkspace([yes, fabrikam], { currentJob: aCurrentJob(106_000) }),
      today,
    );
    expect(view.rows.find((it) => it.company === "Globex")?.isClosed).toBe(true);
    expect(view.next?.company).toBe("Fabrikam Health");
  });

  it("R4: when the only company said yes by word, the screen says to get it on paper", () => {
    const yes = anOpportunity("Globex", [iAsk(140_000), theyAccept(140_000)]);
    const view = anchorView(aWorkspace([yes]), today);
    expect(view.ask).toMatchObject({ kind: "accepted", isOnPaper: false });
    expect(view.next).toBeNull();
  });

  it("a gap under the stop line is closed at the best paper", () => {
    const settings = { ...defaultSettings, stopWidth: amount(20_000) };
    const view = anchorView({ ...story, settings }, today);
    expect(view.ask).toMatchObject({ kind: "close", paper: { amount: 130_000 } });
    expect(view.closing.verdict).toBe("close");
    expect(view.reasons).toEqual([]);
  });

  it("R7: a company that said final twice is not asked again while another one can be", () => {
    const final = (base: number) => ({ ...theyOffer(base, "verbal"), kind: "final" as const });
    const twice = anOpportunity("Wingtip Aero", [final(135_000), final(136_000)]);
    const view = anchorView(
      aWorkspace([twice, tailspin], { currentJob: aCurrentJob(106_000) }),
      today,
    );
    expect(view.next?.company).toBe("Tailspin Freight");
  });

  it("a signed contract with nothing else in play ends the asking", () => {
    const signed = anOpportunity("Globex", [theyOffer(130_000, "signed")], { stage: "signed" });
    expect(anchorView(aWorkspace([signed]), today).ask).toMatchObject({
      kind: "signed",
      company: "Globex",
    });
  });
});

describe("R2: whether a job is held", () => {
  it("is said with the number", () => {
    expect(anchorView(story, today).hasCurrentJob).toBe(true);
    expect(anchorView(aWorkspace([globex]), today).hasCurrentJob).toBe(false);
  });
});

describe("who hears it next", () => {
  const withCall = (opportunity: Opportunity, date: string, time: string | null): Opportunity => ({
    ...opportunity,
    actions: [{ id: testId(), text: "Call", date, time, channel: "phone", isDone: false }],
  });

  it("a call at a set hour today goes before everything else", () => {
    const planned = aWorkspace([globex, withCall(tailspin, today, "16:00"), fabrikam]);
    expect(anchorView(planned, today).next).toMatchObject({
      company: "Tailspin Freight",
      channel: "phone",
      time: "16:00",
    });
  });

  it("with nothing planned it is who named most", () => {
    expect(anchorView(story, today).next).toMatchObject({
      company: "Fabrikam Health",
      date: null,
    });
  });

  it("a company that still owes an answer is waited for, not asked again", () => {
    const pending = anOpportunity("Contoso Grid", [iAsk(138_000, "2026-05-11")]);
    const view = anchorView(aWorkspace([pending], { currentJob: aCurrentJob(106_000) }), today);
    expect(view.next).toBeNull();
    expect(view.waiting).toMatchObject([{ amount: 138_000 }]);
  });

  it("R4: a company that already said as much is asked for paper first", () => {
    const said = anOpportunity("Contoso Grid", [theyOffer(150_000, "verbal"), iAsk(160_000)]);
    const refused = { ...said, rounds: [...said.rounds, theyRefuse(160_000)] };
    const view = anchorView(aWorkspace([refused], { currentJob: aCurrentJob(106_000) }), today);
    expect(view.ask).toMatchObject({ kind: "ask", paperFirst: { amount: 150_000 } });
  });
});

describe("why this number", () => {
  it("every part of it names the record that proves it", () => {
    const { reasons } = anchorView(story, today);
    expect(reasons).toMatchObject([
      { kind: "floor", amount: 130_000, witness: { company: "Globex" } },
      { kind: "ceiling", amount: 146_000, witness: { company: "Tailspin Freight" } },
      { kind: "midpoint", amount: 138_000 },
      { kind: "one-number" },
    ]);
    const floor = reasons.find((it) => it.kind === "floor");
    expect(globex.rounds.map((it) => it.id)).toContain(floor?.witness?.recordId);
  });

  it("without paper the floor is the current job, which is no record of a company", () => {
    const view = anchorView(aWorkspace([], { currentJob: aCurrentJob(100_000) }), today);
    expect(view.reasons).toMatchObject([
      { kind: "floor", amount: 100_000, witness: null },
      { kind: "above-floor", amount: 111_000 },
      { kind: "one-number" },
    ]);
  });

  it("my own last ask to a company is its ceiling: never raise after an ask", () => {
    const low = anOpportunity("Contoso Grid", [iAsk(134_000), theyRefuse(134_000)]);
    const view = anchorView(aWorkspace([globex, low, tailspin]), today);
    expect(view.line.ceiling?.amount).toBe(134_000);
  });
});

describe("around the number", () => {
  it("a company that ended is on the same axis as those in play", () => {
    const gone = anOpportunity("Alpine", [theyOffer(60_000, "written")], { stage: "declined" });
    const { line, endedRows } = anchorView(
      { ...story, opportunities: { ...story.opportunities, [gone.id]: gone } },
      today,
    );
    expect(endedRows.map((it) => it.company)).toEqual(["Alpine"]);
    expect(line.axis.min).toBeLessThan(60_000);
    expect(anchorView(story, today).line.axis.min).toBeGreaterThan(60_000);
  });

  it("the number of the other strategy stands on the line", () => {
    const { other, line } = anchorView(story, today);
    expect(other?.strategy).toBe("best-odds");
    expect(line.other).toBe(other?.amount);
  });

  it("R7: whether to close is asked of the company that hears it next", () => {
    const { next, closing } = anchorView(story, today);
    expect(next?.company).toBe("Fabrikam Health");
    expect(closing.votes).toContainEqual(
      expect.objectContaining({ reason: "asks", company: "Fabrikam Health", asks: 1 }),
    );
  });

  it("an offer on paper and a later no to less are told, both with their record", () => {
    const offer = theyOffer(130_000, "written", "2026-05-02");
    const refusal = theyRefuse(125_000, "2026-05-06");
    const torn = anOpportunity("Contoso Grid", [offer, refusal]);
    expect(anchorView(aWorkspace([torn]), today).contradictions).toMatchObject([
      { offer: { recordId: offer.id }, refusal: { recordId: refusal.id } },
    ]);
    expect(anchorView(story, today).contradictions).toEqual([]);
  });
});
