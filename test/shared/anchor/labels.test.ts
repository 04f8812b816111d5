import { describe, expect, it } from "vitest";
import { captions, labelled } from "../../../shared/anchor/labels";
import { axisAround } from "../../../shared/anchor/scale";
import type { LineMark } from "../../../shared/anchor/view-types";
import { testId } from "../../helpers/workspaces";

const mark = (kind: LineMark["kind"], amount: number): LineMark => ({
  opportunityId: testId(),
  company: "Globex",
  record: "round",
  recordId: testId(),
  date: "2026-05-01",
  kind,
  amount,
  evidence: kind === "paper" ? "written" : "verbal",
  isLabelled: false,
});

describe("the axis", () => {
  it("has round ticks inside its ends, whatever the size of the pay", () => {
    for (const scale of [1, 100, 1e6, 1e9]) {
      const axis = axisAround([98 * scale, 162 * scale], false);
      expect(axis.ticks).toEqual([100, 110, 120, 130, 140, 150, 160].map((it) => it * scale));
      expect(axis.min).toBeLessThan(98 * scale);
      expect(axis.max).toBeGreaterThan(162 * scale);
    }
  });

  it("leaves more room above where nothing was refused yet", () => {
    expect(axisAround([100, 110], true).max).toBeGreaterThan(axisAround([100, 110], false).max);
  });

  it("has a width even around a single number, and none of it is below zero", () => {
    const axis = axisAround([50_000], false);
    expect(axis.max - axis.min).toBeGreaterThan(5_000);
    expect(axisAround([1, 900], false).min).toBeGreaterThanOrEqual(0);
    expect(axisAround([], false)).toEqual({ min: 0, max: 1, ticks: [] });
  });
});

describe("labels of a row", () => {
  const axis = axisAround([98_000, 162_000], false);

  it("R4: of two numbers close together the paper is named, not the talk", () => {
    const marks = labelled([mark("verbal", 129_000), mark("paper", 130_000)], axis);
    expect(marks.map((it) => it.isLabelled)).toEqual([false, true]);
  });

  it("numbers that stand apart are all named", () => {
    const marks = labelled([mark("verbal", 118_000), mark("verbal", 126_000)], axis);
    expect(marks.every((it) => it.isLabelled)).toBe(true);
  });
});

describe("captions under the line", () => {
  const axis = axisAround([98_000, 162_000], false);

  it("stand to the left of the floor and to the right of the ceiling", () => {
    expect(captions({ floor: 130_000, ceiling: 146_000, current: 106_000 }, axis)).toEqual([
      { kind: "floor", amount: 130_000, side: "left" },
      { kind: "ceiling", amount: 146_000, side: "right" },
      { kind: "current", amount: 106_000, side: "centre" },
    ]);
  });

  it("never cover each other: a current salary next to the floor goes without", () => {
    const kinds = captions({ floor: 130_000, ceiling: 131_000, current: 129_000 }, axis);
    expect(kinds.map((it) => it.kind)).toEqual(["floor", "ceiling"]);
  });

  it("a current salary at the left end goes without where the floor needs its room", () => {
    const narrow = axisAround([112_000, 124_000, 132_000, 140_000], false);
    const kinds = captions({ floor: 124_000, ceiling: 140_000, current: 112_000 }, narrow);
    expect(kinds.map((it) => it.kind)).toEqual(["floor", "ceiling"]);
  });

  it("while the job is the floor one caption says so", () => {
    expect(captions({ floor: 120_000, ceiling: null, current: 120_000 }, axis)).toMatchObject([
      { kind: "current" },
    ]);
  });
});
