import { describe, expect, it } from "vitest";
import { anchorView } from "../../../shared/anchor/anchor-view";
import { defaultSettings } from "../../../shared/model/settings";
import type { Workspace } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { globex, initech, story, tailspin } from "../../helpers/anchor-story";
import {
  aCurrentJob,
  anOpportunity,
  aRound,
  aWorkspace,
  iAsk,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";

function asked(workspace: Workspace): number | null {
  const { ask } = anchorView(workspace, today);
  return ask.kind === "ask" ? ask.amount : null;
}

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
    expect(steps.map((it) => it.place)).toEqual([1, 2, 3, 4]);
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
