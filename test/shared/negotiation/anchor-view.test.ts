import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../shared/model/opportunity";
import { defaultSettings } from "../../../shared/model/settings";
import type { Workspace } from "../../../shared/model/workspace";
import { anchorView } from "../../../shared/negotiation/anchor-view";
import { sampleSearch } from "../../../shared/sample/sample-search";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aRound,
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

/** The story of the pictures, from the current job to the second refusal. */
const initech = anOpportunity("Initech", [theyOffer(114_000, "written", "2026-04-20")]);
const globex = anOpportunity("Globex", [
  theyOffer(122_000, "verbal", "2026-04-22"),
  theyOffer(130_000, "written", "2026-04-29"),
]);
const fabrikam = anOpportunity("Fabrikam Health", [
  theyOffer(118_000, "verbal", "2026-04-28"),
  iAsk(162_000, "2026-04-30"),
  theyRefuse(162_000, "2026-05-04"),
  theyOffer(126_000, "verbal", "2026-05-04"),
  theyOffer(134_000, "verbal", "2026-05-08"),
]);
const tailspin = anOpportunity("Tailspin Freight", [
  theyOffer(118_000, "verbal", "2026-05-01"),
  iAsk(146_000, "2026-05-03"),
  theyRefuse(146_000, "2026-05-05"),
]);
const story = aWorkspace([initech, globex, fabrikam, tailspin], {
  currentJob: aCurrentJob(106_000),
});

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

describe("the money line", () => {
  const { line, rows, steps } = anchorView(story, today);

  it("R4: a verbal number lies in the gap, hollow, and moves neither end", () => {
    expect(line).toMatchObject({ floor: { amount: 130_000 }, ceiling: { amount: 146_000 } });
    expect(line.verbal.map((it) => it.amount)).toEqual([134_000]);
    expect(line.gap).toBe(16_000);
  });

  it("R6: every answer that moved an end is one step, oldest first", () => {
    expect(steps.map(({ at, outcome }) => [at, outcome])).toEqual([
      [114_000, "paper"],
      [130_000, "paper"],
      [162_000, "refused"],
      [146_000, "refused"],
    ]);
    expect(steps[0]).toMatchObject({ from: 106_000, to: null });
  });

  it("R8: one row a company with all its numbers, the proof of the floor first", () => {
    expect(rows.map((it) => it.company)).toEqual([
      "Globex",
      "Fabrikam Health",
      "Tailspin Freight",
      "Initech",
    ]);
    expect(rows[1]?.marks.map(({ kind, amount: at }) => [kind, at])).toEqual([
      ["verbal", 118_000],
      ["verbal", 126_000],
      ["verbal", 134_000],
      ["refused", 162_000],
    ]);
  });

  it("a number that was said and then written is one mark, the paper", () => {
    const written = anOpportunity("Initech", [
      theyOffer(120_000, "verbal", "2026-04-20"),
      theyOffer(120_000, "written", "2026-04-25"),
    ]);
    const [row] = anchorView(aWorkspace([written]), today).rows;
    expect(row?.marks).toMatchObject([{ kind: "paper", amount: 120_000 }]);
  });

  it("an offer that ran out still proves the floor, in a row of its own", () => {
    const expired = anOpportunity("Alpine Ski House", [theyOffer(133_000, "written")], {
      stage: "expired",
    });
    const view = anchorView(aWorkspace([expired, globex]), today);
    expect(view.line.floor?.amount).toBe(133_000);
    expect(view.endedRows.map((it) => it.company)).toEqual(["Alpine Ski House"]);
  });

  it("the axis fits yen as it fits dollars", () => {
    const yen = anOpportunity("Kawase", [
      aRound({
        by: "them",
        kind: "counter",
        base: 8_000_000,
        evidence: "written",
        currency: "JPY",
      }),
    ]);
    const settings = { ...defaultSettings, currency: "JPY" };
    const view = anchorView(aWorkspace([yen], { settings }), today);
    expect(view.line.floor?.amount).toBe(8_000_000);
    expect(asked(aWorkspace([yen], { settings }))).toBe(8_800_000);
    expect(view.line.axis.ticks.length).toBeGreaterThan(2);
  });
});

describe("what is left out or does not fit", () => {
  it("R28: a number without a dated rate is left out and said so, never counted one to one", () => {
    const euro = anOpportunity("Contoso Grid", [
      aRound({ by: "them", kind: "counter", base: 200_000, evidence: "written", currency: "EUR" }),
    ]);
    const view = anchorView(
      { ...story, opportunities: { ...story.opportunities, [euro.id]: euro } },
      today,
    );
    expect(view.line.floor?.amount).toBe(130_000);
    expect(view.leftOut).toMatchObject([
      { company: "Contoso Grid", failure: { code: "missing-rate" } },
    ]);
  });

  it("a company that refuses less than it put on paper is flagged with both records", () => {
    const odd = anOpportunity("Contoso Grid", [
      theyOffer(120_000, "written", "2026-04-20"),
      iAsk(118_000, "2026-04-25"),
      theyRefuse(118_000, "2026-04-28"),
    ]);
    const { contradictions } = anchorView(aWorkspace([odd]), today);
    expect(contradictions).toMatchObject([
      { offer: { amount: 120_000 }, refusal: { amount: 118_000 } },
    ]);
  });
});

describe("the agenda", () => {
  it("R9: perks open only after base is agreed or skipped, risky after perks", () => {
    const locked = anchorView(story, today).topics;
    expect([locked.concrete.isOpen, locked.risky.isOpen]).toEqual([false, false]);
    const agreed = {
      ...globex,
      agenda: { base: "agreed", concrete: "open", risky: "open" },
    } as const;
    const { topics } = anchorView(aWorkspace([agreed]), today);
    expect([topics.concrete.isOpen, topics.risky.isOpen]).toEqual([true, false]);
  });

  it("R11: what nobody asked is a question, never zero; the way to work is not theirs to say", () => {
    const agreed = {
      ...globex,
      agenda: { base: "skipped", concrete: "open", risky: "open" },
    } as const;
    const [company] = anchorView(aWorkspace([agreed]), today).topics.concrete.companies;
    expect(company?.notAsked).toContain("pension");
    expect(company?.notAsked).not.toContain("commute");
  });
});

describe("best odds", () => {
  it("shows from three companies with evidence on, and says from how many numbers", () => {
    expect(anchorView(aWorkspace([initech, globex]), today).odds).toBeNull();
    const { odds } = anchorView(story, today);
    expect(odds).toMatchObject({ companies: 4, numbers: 4, floor: 130_000, ceiling: 146_000 });
  });

  it("the odds fall along the curve and the ask stands on it", () => {
    const odds = anchorView(story, today).odds;
    const survivals = odds?.curve.map((it) => it.survival) ?? [];
    expect(survivals).toEqual([...survivals].sort((a, b) => b - a));
    expect(odds?.ask?.price).toBe(138_000);
    expect(odds?.curve.every((it) => it.band.low <= it.survival + 1e-9)).toBe(true);
  });

  it("the strategy of the settings prints the number, the other one is a marker", () => {
    const open = aWorkspace(
      [initech, globex, tailspin, anOpportunity("Contoso Grid", [theyOffer(150_000, "verbal")])],
      {
        currentJob: aCurrentJob(106_000),
      },
    );
    const halved = anchorView(open, today);
    const odds = anchorView(
      { ...open, settings: { ...defaultSettings, strategy: "best-odds" } },
      today,
    );
    expect(halved.other?.strategy).toBe("best-odds");
    expect(odds.ask).toMatchObject({ basis: "best-odds", amount: halved.other?.amount });
    expect(odds.other).toMatchObject({ strategy: "halve" });
  });
});

describe("the sample search", () => {
  it("tells the story of the pictures", () => {
    const view = anchorView(sampleSearch(today), today);
    expect(view.ask).toMatchObject({ kind: "ask", amount: 138_000 });
    expect(view.next).toMatchObject({ company: "Fabrikam Health", time: "16:00" });
    expect(view.line).toMatchObject({ gap: 16_000, inPlay: 5, onPaper: 3 });
  });
});
