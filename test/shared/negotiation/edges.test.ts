import { describe, expect, it } from "vitest";
import type { Deadline, Opportunity } from "../../../shared/model/opportunity";
import { defaultSettings } from "../../../shared/model/settings";
import { closeOrKeep } from "../../../shared/negotiation/close-or-keep";
import { gapHistory } from "../../../shared/negotiation/gap-history";
import { type AskTerms, grounded, halve, stopLine } from "../../../shared/negotiation/halving";
import { offerExpires } from "../../../shared/negotiation/live-paper";
import { halvingSteps, roundsLeft } from "../../../shared/negotiation/round-cost";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
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
const evidenceOf = (all: readonly Opportunity[], salary: number | null = null) =>
  searchEvidence(
    aWorkspace(all, { currentJob: salary === null ? null : aCurrentJob(salary) }),
    today,
  );
const paper = (company: string, base: number, date?: string) =>
  anOpportunity(company, [theyOffer(base, "written", date)]);

const terms: AskTerms = {
  low: 100_000,
  high: 120_000,
  reserve: 100_000,
  refusalEnds: 0,
  firstNumber: null,
  guess: null,
  held: 0,
};

describe("which rule made the number", () => {
  const basis = (more: Partial<AskTerms>) => {
    const said = halve({ ...terms, ...more }, defaultSettings);
    return said.kind === "ask" ? said.basis : said.kind;
  };

  it("R14: their first number only where it is above the floor and nothing was refused", () => {
    expect(basis({ high: null, firstNumber: 110_000 })).toBe("above-first-number");
    expect(basis({ high: null, firstNumber: 100_000 })).toBe("above-floor");
    expect(basis({ high: null, firstNumber: 90_000 })).toBe("above-floor");
    expect(basis({ high: null })).toBe("above-floor");
    expect(basis({ firstNumber: 110_000 })).toBe("midpoint");
  });

  it("terms that cannot be have no number", () => {
    expect(basis({ reserve: -1 })).toBe("unknown");
    expect(basis({ refusalEnds: 2 })).toBe("unknown");
  });

  it("the user's own stop line closes at exactly its width", () => {
    const settings = { ...defaultSettings, stopWidth: amount(20_000) };
    expect(halve(terms, settings).kind).toBe("close");
    expect(halve({ ...terms, high: 120_001 }, settings).kind).toBe("ask");
    expect(stopLine(terms, settings)).toEqual({ width: 20_000, source: "setting" });
  });
});

describe("R2: what the job held pays", () => {
  it("takes the place of a floor whose number would not top it", () => {
    const from = (held: number) => grounded({ ...terms, held }, defaultSettings).low;
    expect([99_000, 100_000, 109_000, 110_000, 111_000].map(from)).toEqual([
      100_000, 100_000, 100_000, 100_000, 111_000,
    ]);
  });

  it("is no floor of its own where nothing is known", () => {
    const unknown = { ...terms, low: null, held: 110_000 };
    expect(grounded(unknown, defaultSettings)).toBe(unknown);
  });

  it("also where the search would close rather than ask", () => {
    expect(grounded({ ...terms, high: 100_100, held: 105_000 }, defaultSettings).low).toBe(105_000);
  });
});

describe("R6: how the gap shrank, of one day", () => {
  const moved = (all: readonly Opportunity[], salary: number | null = null) =>
    gapHistory(evidenceOf(all, salary)).map((it) => [it.amount, it.after.low, it.after.high]);

  it("by amount, whatever the order of the companies", () => {
    const all = [paper("Globex", 120_000), paper("Umbra", 110_000), paper("Alfa", 130_000)];
    const steps = [
      [110_000, 110_000, null],
      [120_000, 120_000, null],
      [130_000, 130_000, null],
    ];
    expect(moved(all)).toEqual(steps);
    expect(moved(all.toReversed())).toEqual(steps);
  });

  it("of one amount the record that was made first moved it", () => {
    const first = paper("Globex", 120_000);
    const second = paper("Umbra", 120_000);
    for (const all of [
      [first, second],
      [second, first],
    ])
      expect(gapHistory(evidenceOf(all)).map((it) => it.figure.company)).toEqual(["Globex"]);
  });

  it("an ask that waits or was met moves nothing, the same paper again neither", () => {
    expect(moved([anOpportunity("Globex", [iAsk(140_000)])], 100_000)).toEqual([]);
    expect(
      moved([paper("Globex", 120_000, "2026-05-01"), paper("Umbra", 120_000, "2026-05-02")]),
    ).toEqual([[120_000, 120_000, null]]);
  });

  it("the first paper is the floor, also where the job pays more", () => {
    expect(moved([paper("Globex", 90_000)], 100_000)).toEqual([[90_000, 90_000, null]]);
  });

  it("a refused ask that the floor has reached gives way to the next higher one", () => {
    const refused = (base: number, date: string) =>
      anOpportunity(`No ${base}`, [theyRefuse(base, date)]);
    expect(
      moved([
        refused(150_000, "2026-05-01"),
        refused(120_000, "2026-05-02"),
        refused(135_000, "2026-05-03"),
        paper("Globex", 120_000, "2026-05-04"),
        paper("Umbra", 140_000, "2026-05-05"),
        refused(140_000, "2026-05-06"),
      ]),
    ).toEqual([
      [150_000, null, 150_000],
      [120_000, null, 120_000],
      [120_000, 120_000, 135_000],
      [140_000, 140_000, 150_000],
    ]);
  });
});

describe("R7: the edges of the stop rules", () => {
  const judged = (all: readonly Opportunity[], company: Opportunity | null = null) => {
    const workspace = aWorkspace(all, { currentJob: aCurrentJob(90_000) });
    return closeOrKeep(workspace, searchEvidence(workspace, today), company?.id ?? null);
  };
  const refused = (base: number) => anOpportunity("Umbra", [theyRefuse(base)]);
  const sideOf = (all: readonly Opportunity[], reason: string) =>
    judged(all).votes.find((it) => it.reason === reason)?.side;

  it("a gap of exactly one step can still be played", () => {
    expect(sideOf([paper("Globex", 100_000), refused(101_000)], "step")).toBe("keep");
    expect(sideOf([paper("Globex", 100_000), refused(100_999)], "step")).toBe("close");
  });

  it("every reason that does not decide is only one more reason", () => {
    const open = judged([paper("Globex", 100_000)]);
    expect(open.votes.map((it) => [it.reason, it.side, it.decides])).toEqual([
      ["no-ceiling", "keep", false],
      ["job-kept", "keep", false],
    ]);
    const gap = judged([paper("Globex", 100_000), refused(120_000)]);
    expect(gap.votes.map((it) => [it.reason, it.side, it.decides])).toEqual([
      ["gap", "keep", false],
      ["step", "keep", false],
      ["gain", "keep", false],
      ["job-kept", "keep", false],
    ]);
    expect(gap.votes[2]).toMatchObject({ gain: 5_000 });
  });

  it("asks and finals are only counted at the company itself, my own final is none of theirs", () => {
    const mine = anOpportunity("Globex", [
      theyOffer(100_000, "written"),
      aRound({ by: "me", kind: "final", base: 120_000 }),
      aRound({ by: "me", kind: "final", base: 115_000 }),
    ]);
    const { votes } = judged([mine], mine);
    expect(votes.map((it) => it.reason)).not.toContain("finals");
    expect(votes.find((it) => it.reason === "asks")).toEqual({
      reason: "asks",
      company: "Globex",
      asks: 2,
      most: 3,
      side: "keep",
      decides: false,
    });
  });

  it("without any job or paper nothing is held and nothing can be signed", () => {
    const workspace = aWorkspace([refused(120_000)]);
    const { votes, bestPaper, gap } = closeOrKeep(
      workspace,
      searchEvidence(workspace, today),
      null,
    );
    expect(votes.map((it) => [it.reason, it.side, it.decides])).toEqual([
      ["no-ceiling", "keep", false],
      ["nothing-held", "keep", false],
    ]);
    expect([bestPaper, gap]).toEqual([null, null]);
  });
});

describe("the day on which an offer runs out", () => {
  const until = (date: string, more: Partial<Deadline> = {}): Deadline => ({
    id: testId(),
    kind: "offer-expires",
    date,
    time: null,
    note: "",
    isDone: false,
    ...more,
  });
  const day = (...deadlines: readonly Deadline[]) =>
    offerExpires(anOpportunity("Globex", [], { deadlines }))?.date ?? null;

  it("is the last one set: an extension in whatever order it was entered", () => {
    expect(day(until("2026-05-10"), until("2026-05-20"))).toBe("2026-05-20");
    expect(day(until("2026-05-20"), until("2026-05-10"))).toBe("2026-05-20");
    expect(day(until("2026-05-10"), until("2026-05-20", { isDone: true }))).toBe("2026-05-10");
    expect(day()).toBeNull();
  });
});

describe("rounds that are left", () => {
  it("none where the gap is at most one step, one where it is a little more", () => {
    expect(halvingSteps(100, 110, 10)).toEqual({ ok: true, value: 0 });
    expect(halvingSteps(100, 110.1, 10)).toEqual({ ok: true, value: 1 });
    expect(halvingSteps(0, 40, 10)).toEqual({ ok: true, value: 2 });
    expect(halvingSteps(100, 100, 10)).toEqual({ ok: true, value: 0 });
  });

  it.each([
    [-1, 5, 1, "low"],
    [Number.NaN, 5, 1, "low"],
    [5, 4, 1, "high"],
    [5, Number.POSITIVE_INFINITY, 1, "high"],
    [5, 6, 0, "step"],
    [5, 6, Number.NaN, "step"],
  ])("from %d to %d in steps of %d cannot be: %s", (low, high, step, field) => {
    expect(halvingSteps(low, high, step)).toEqual({
      ok: false,
      failure: { code: "out-of-range", field },
    });
  });

  it("no width below nothing, no width without end, no round for nothing", () => {
    expect(roundsLeft(0, 10)).toEqual({ ok: true, value: 0 });
    for (const width of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(roundsLeft(width, 10)).toMatchObject({ failure: { field: "width" } });
    for (const cost of [0, -1, Number.NaN])
      expect(roundsLeft(10, cost)).toMatchObject({ failure: { field: "roundCost" } });
  });
});

describe("among equal amounts the witness is the older record, whatever the order of companies", () => {
  it("by the day, then by the record", () => {
    const late = paper("Late", 120_000, "2026-05-05");
    const early = paper("Early", 120_000, "2026-05-01");
    const same = paper("Same", 120_000, "2026-05-01");
    for (const all of [
      [late, early, same],
      [same, early, late],
      [early, late, same],
    ])
      expect(evidenceOf(all).floor?.figure?.company).toBe("Early");
  });

  it("a refused ask of exactly the floor is no ceiling, a paper of exactly the salary no better reserve", () => {
    const all = [paper("Globex", 120_000), anOpportunity("Umbra", [theyRefuse(120_000)])];
    expect(evidenceOf(all).ceiling).toBeNull();
    expect(evidenceOf(all, 120_000).reserve).toEqual({ amount: 120_000, figure: null });
    expect(evidenceOf(all, 119_999).reserve?.figure?.company).toBe("Globex");
  });
});
