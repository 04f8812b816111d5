import { describe, expect, test } from "vitest";
import { CURRENT_JOB } from "../../../shared/compensation/compare-view";
import { all, fabrikam, globex, offer, total, umbra, view } from "../../helpers/comparing";
import { aComponent, aPackage } from "../../helpers/valuing";
import { amount, anOpportunity, pay, testId } from "../../helpers/workspaces";

describe("columns of Compare", () => {
  test("the current job comes first, then the packages in the order they were chosen", () => {
    const { columns } = view(all, { selected: [umbra.id, globex.id, umbra.id, testId()] });
    expect(columns.map((it) => it.company)).toEqual(["Northwind Trading", "Umbra", "Globex"]);
    expect(columns[0]).toMatchObject({ id: CURRENT_JOB, isCurrentJob: true, isOnPaper: true });
  });

  test("say evidence, stage and the days to the next deadline", () => {
    const deadline = (date: string, isDone = false) =>
      ({ id: testId(), kind: "offer-expires", date, time: null, note: "", isDone }) as const;
    const due = offer("Globex", 130_000, "written", [], {
      opportunity: {
        deadlines: [deadline("2026-05-20"), deadline("2026-05-15"), deadline("2026-05-13", true)],
      },
    });
    expect(view([due]).columns[1]).toMatchObject({
      evidence: "written",
      stage: "written-offer",
      deadline: { kind: "offer-expires", date: "2026-05-15", daysLeft: 3 },
      isLive: true,
    });
    expect(view([fabrikam]).columns[1]).toMatchObject({ evidence: "verbal", isOnPaper: false });
    expect(view([fabrikam]).columns[1]?.deadline).toBeNull();
  });

  test("need two packages, hold at most twelve with the current job", () => {
    expect(view([]).isEnough).toBe(false);
    expect(view([globex]).isEnough).toBe(true);
    const many = Array.from({ length: 15 }, (_, i) => offer(`Company ${i}`, 100_000, "written"));
    expect(view(many).columns).toHaveLength(12);
    expect(view(many).isFull).toBe(true);
    expect(view(many, { currentJob: null }).columns).toHaveLength(12);
  });

  test("before any choice the live packages that promise most stand there, best counted first", () => {
    const small = offer("Small", 90_000, "written");
    const ended = offer("Ended", 300_000, "written", [], {
      opportunity: { stages: [{ stage: "declined", date: "2026-05-01" }] },
    });
    const { columns, comparables } = view([umbra, small, fabrikam, ended, globex], {
      selected: null,
    });
    expect(columns.map((it) => it.company)).toEqual([
      "Northwind Trading",
      "Umbra",
      "Fabrikam",
      "Globex",
    ]);
    expect(comparables.filter((it) => !it.isSelected).map((it) => it.company)).toEqual([
      "Small",
      "Ended",
    ]);
  });

  test("R28: a base in a currency without a rate is the one reason that is given", () => {
    const euros = anOpportunity("Paris", [], {
      packages: [
        {
          ...aPackage(1, "written"),
          base: { pay: pay(90_000, "year", "EUR"), evidence: "written" },
        },
      ],
    });
    expect(view([euros]).columns[1]).toMatchObject({
      bar: null,
      perHour: null,
      flows: [],
      failures: [{ code: "missing-rate", params: { from: "EUR", to: "USD" } }],
    });
    expect(view([euros]).columns[1]?.failures).toHaveLength(1);
  });

  test("each column has what is expected at the end of each year", () => {
    expect(view([globex]).columns[1]?.flows.map(Math.round)).toEqual([
      Math.round(total(view([globex], { period: "first-year" }), "expected")[1]?.amount ?? 0),
      Math.round((total(view([globex]), "expected")[1]?.amount ?? 0) - 4_000),
      Math.round((total(view([globex]), "expected")[1]?.amount ?? 0) - 4_000),
    ]);
  });

  test("an opportunity without a package has no column and cannot be added", () => {
    const target = anOpportunity("Litware");
    expect(view([target]).columns).toHaveLength(1);
    expect(view([target]).comparables).toEqual([]);
  });
});

describe("the bars", () => {
  test("hold base, concrete, risky as counted and what is promised beyond, on one scale", () => {
    const { columns, axis } = view(all);
    const [, , third, umbraColumn] = columns;
    expect(third?.bar).toEqual({
      base: 134_000,
      concrete: 0,
      risky: 13_400,
      uncounted: 13_400,
      isHollow: true,
    });
    const bar = umbraColumn?.bar;
    expect(bar && bar.base + bar.concrete + bar.risky + bar.uncounted).toBe(898_000);
    expect(axis.max).toBeGreaterThan(898_000);
    expect(axis.ticks).toEqual([0, 200_000, 400_000, 600_000, 800_000]);
    expect(axis.currentJob).toBe(110_240);
  });

  test("a net cost of the perks shortens the base, so that the bar ends at what is expected", () => {
    const far = offer("Far", 104_000, "written", [
      aComponent("commute", { daysPerYear: 200, oneWayMinutes: 60, farePerDay: amount(10) }),
    ]);
    const bar = view([far]).columns[1]?.bar;
    expect(bar?.concrete).toBe(0);
    expect(bar?.base).toBeCloseTo(104_000 - 200 * (10 + 2 * 50 * 0.5), 6);
  });

  test("concrete perks lengthen the scale", () => {
    const fed = offer("Fed", 150_000, "written", [
      aComponent("allowance", { label: "", perYear: amount(90_000) }),
    ]);
    expect(view([fed]).axis.max).toBeGreaterThan(240_000);
    expect(view([fed]).axis.ticks).toEqual([0, 100_000, 200_000]);
  });

  test("with nothing to show there is still a scale", () => {
    expect(view([], { currentJob: null }).axis).toEqual({ max: 1, ticks: [0], currentJob: null });
  });
});
