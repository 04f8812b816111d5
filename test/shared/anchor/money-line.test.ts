import { describe, expect, it } from "vitest";
import { companyRows } from "../../../shared/anchor/company-rows";
import { captions, labelled } from "../../../shared/anchor/labels";
import { lineAxis, moneyLine } from "../../../shared/anchor/money-line";
import { axisAround, roundTicks, shareAt } from "../../../shared/anchor/scale";
import type { LineMark } from "../../../shared/anchor/view-types";
import type { Opportunity } from "../../../shared/model/opportunity";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import { globex, tailspin } from "../../helpers/anchor-story";
import {
  aCurrentJob,
  anOpportunity,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
} from "../../helpers/workspaces";

const axis = { min: 0, max: 1_000, ticks: [] };
const numbers = { ask: null, other: null };

function lineOf(all: readonly Opportunity[], salary: number | null = null) {
  const workspace = aWorkspace(all, {
    currentJob: salary === null ? null : aCurrentJob(salary),
  });
  const evidence = searchEvidence(workspace, "2026-05-12");
  const { inPlay } = companyRows(workspace, evidence);
  return {
    line: moneyLine(evidence, inPlay, axis, numbers),
    axis: (steps: readonly number[], ask: number | null, other: number | null) =>
      lineAxis(
        evidence,
        inPlay,
        steps.map((at) => ({ at })),
        { ask, other },
      ),
  };
}

describe("the ends of the money line", () => {
  it("R4: name the records that prove them; the job is no record", () => {
    const { line } = lineOf([globex, tailspin], 106_000);
    expect(line.floor).toMatchObject({ amount: 130_000, witness: { company: "Globex" } });
    expect(line.ceiling).toMatchObject({
      amount: 146_000,
      witness: { company: "Tailspin Freight" },
    });
    expect(lineOf([], 106_000).line).toMatchObject({
      floor: { amount: 106_000, witness: null },
      ceiling: null,
      current: 106_000,
      gap: null,
      inPlay: 0,
      onPaper: 0,
    });
    expect(lineOf([]).line).toMatchObject({ floor: null, current: null, captions: [] });
  });

  it("the captions say current, floor and ceiling where they stand", () => {
    const { line } = lineOf([globex, tailspin], 106_000);
    expect(line.captions).toEqual([]);
    const wide = moneyLine(
      searchEvidence(
        aWorkspace([globex, tailspin], { currentJob: aCurrentJob(60_000) }),
        "2026-05-12",
      ),
      [],
      { min: 0, max: 200_000, ticks: [] },
      numbers,
    );
    expect(wide.captions).toEqual([
      { kind: "floor", amount: 130_000, side: "left" },
      { kind: "ceiling", amount: 146_000, side: "right" },
      { kind: "current", amount: 60_000, side: "centre" },
    ]);
  });
});

describe("R4: spoken numbers in the gap", () => {
  const spoken = (company: string, ...bases: readonly number[]) =>
    anOpportunity(
      company,
      bases.map((it) => theyOffer(it, "verbal")),
    );
  const hollow = (all: readonly Opportunity[]) => lineOf(all).line.verbal.map((it) => it.amount);

  it("of each company the highest, strictly between floor and ceiling", () => {
    expect(hollow([globex, tailspin, spoken("Umbra", 132_000, 135_000)])).toEqual([135_000]);
    expect(hollow([globex, tailspin, spoken("Umbra", 130_000)])).toEqual([]);
    expect(hollow([globex, tailspin, spoken("Umbra", 146_000)])).toEqual([]);
    expect(hollow([globex, tailspin, spoken("Umbra", 150_000)])).toEqual([]);
  });

  it("without a ceiling every one above the floor, two of one amount once", () => {
    expect(hollow([globex, spoken("Umbra", 500_000), spoken("Delta", 500_000)])).toEqual([500_000]);
    expect(hollow([spoken("Umbra", 90_000)])).toEqual([90_000]);
  });
});

describe("the axis of the line", () => {
  it("spans every number on the card and leaves more room where nothing was refused", () => {
    const { axis: around } = lineOf([globex, tailspin], 106_000);
    expect(around([], null, null)).toEqual(axisAround([106_000, 146_000], false));
    expect(around([90_000], null, null)).toEqual(axisAround([90_000, 146_000], false));
    expect(around([], 160_000, null)).toEqual(axisAround([106_000, 160_000], false));
    expect(around([], null, 170_000)).toEqual(axisAround([106_000, 170_000], false));
    const asked = anOpportunity("Umbra", [iAsk(180_000)]);
    expect(lineOf([globex, asked]).axis([], null, null)).toEqual(
      axisAround([122_000, 180_000], true),
    );
    expect(lineOf([]).axis([], null, null)).toEqual(axisAround([], true));
  });

  it("around a single number is a fifth of it, padded on both sides", () => {
    const { min, max } = axisAround([100], false);
    expect(min).toBeCloseTo(90 - 1.6, 9);
    expect(max).toBeCloseTo(110 + 1.6, 9);
    expect(axisAround([100, 110], true).max).toBeCloseTo(105 + 11 + 2 * 22 * 0.08, 9);
  });

  it("ticks are round, and none stands within a fiftieth of an end", () => {
    expect(roundTicks(0, 100, 10)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(roundTicks(9, 61, 8)).toEqual([20, 30, 40, 50]);
    expect(roundTicks(8.9, 61.3, 8)).toEqual([10, 20, 30, 40, 50, 60]);
    expect(roundTicks(0, 100, 5)).toEqual([20, 40, 60, 80]);
    expect(roundTicks(0, 100, 3)).toEqual([50]);
  });

  it("a value stands at its share of the axis", () => {
    expect(shareAt(250, { min: 0, max: 1_000 })).toBe(0.25);
    expect(shareAt(600, { min: 500, max: 700 })).toBe(0.5);
  });
});

describe("which marks are named", () => {
  const mark = (kind: LineMark["kind"], amount: number, date = "2026-05-01"): LineMark => ({
    opportunityId: testId(),
    company: "Globex",
    record: "round",
    recordId: testId(),
    date,
    kind,
    amount,
    evidence: "verbal",
    isLabelled: false,
  });
  const named = (...marks: readonly LineMark[]) =>
    labelled(marks, axis)
      .filter((it) => it.isLabelled)
      .map((it) => it.kind + it.amount);

  it("of two that would cover each other: paper before a refusal, a yes, an ask, and talk", () => {
    const kinds = ["paper", "refused", "accepted", "ask", "verbal"] as const;
    kinds.forEach((first, place) => {
      for (const second of kinds.slice(place + 1)) {
        expect(named(mark(first, 500), mark(second, 520))).toEqual([`${first}500`]);
        expect(named(mark(second, 520), mark(first, 500))).toEqual([`${first}500`]);
      }
    });
  });

  it("of two of one kind the newer", () => {
    const old = mark("verbal", 500, "2026-05-01");
    const young = mark("verbal", 520, "2026-05-03");
    expect(named(old, young)).toEqual(["verbal520"]);
    expect(named(young, old)).toEqual(["verbal520"]);
  });

  it("at the width of a label apart both are named", () => {
    expect(named(mark("paper", 0), mark("ask", 95))).toEqual(["paper0", "ask95"]);
    expect(named(mark("paper", 0), mark("ask", 94))).toEqual(["paper0"]);
  });
});

describe("where the captions fit", () => {
  const sides = (floor: number | null, ceiling: number | null, current: number | null = null) =>
    captions({ floor, ceiling, current }, axis).map(({ kind, side }) => `${kind} ${side}`);

  it("the floor goes to its left, at the left end of the line to its right", () => {
    expect(sides(500, null)).toEqual(["floor left"]);
    expect(sides(191, null)).toEqual(["floor left"]);
    expect(sides(189, null)).toEqual(["floor right"]);
  });

  it("the ceiling goes to its right, at the right end of the line to its left", () => {
    expect(sides(null, 500)).toEqual(["ceiling right"]);
    expect(sides(null, 809)).toEqual(["ceiling right"]);
    expect(sides(null, 811)).toEqual(["ceiling left"]);
  });

  it("captions may touch and never overlap", () => {
    expect(sides(0, 360)).toEqual(["floor right", "ceiling right"]);
    expect(sides(0, 100)).toEqual(["floor right"]);
    expect(sides(500, 500, 180)).toEqual(["floor left", "ceiling right", "current centre"]);
    expect(sides(500, 500, 240)).toEqual(["floor left", "ceiling right", "current left"]);
    expect(sides(500, 500, 760)).toEqual(["floor left", "ceiling right", "current right"]);
    expect(sides(500, 500, 820)).toEqual(["floor left", "ceiling right", "current centre"]);
  });

  it("one that is not known is not said, also where the job is not known either", () => {
    expect(sides(null, null, null)).toEqual([]);
    expect(sides(null, 500, null)).toEqual(["ceiling right"]);
    expect(sides(500, null, 500)).toEqual(["current left"]);
  });
});
