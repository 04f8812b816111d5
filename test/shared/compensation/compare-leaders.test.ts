import { describe, expect, test } from "vitest";
import { CURRENT_JOB } from "../../../shared/compensation/compare-view";
import { all, fabrikam, globex, marks, offer, total, umbra, view } from "../../helpers/comparing";
import { aComponent } from "../../helpers/valuing";
import { amount, testId } from "../../helpers/workspaces";

describe("totals against the current job", () => {
  test("each total says how much more or less than the current job", () => {
    const [own, first, , last] = total(view(all), "guaranteed");
    expect(own).toMatchObject({ amount: 110_240, difference: null });
    expect(first?.difference).toBeCloseTo((first?.amount ?? 0) - 110_240, 9);
    expect(last?.difference).toBeLessThan(0);
    expect(total(view(all, { currentJob: null }), "guaranteed")[0]?.difference).toBeNull();
  });

  test("R12: the largest promise gets no mark", () => {
    expect(marks(total(view(all), "promised"))).toEqual([null, null, null, null]);
  });

  test("R4: the best total is on paper; a said one that beats it is hollow", () => {
    const said = offer("Said", 200_000, "verbal");
    expect(marks(total(view([globex, said]), "guaranteed"))).toEqual([
      null,
      "best",
      "best-if-on-paper",
    ]);
  });

  test("an offer that ran out or was declined is shown, but never best", () => {
    const gone = offer("Gone", 300_000, "written", [], {
      opportunity: {
        deadlines: [
          {
            id: testId(),
            kind: "offer-expires",
            date: "2026-05-11",
            time: null,
            note: "",
            isDone: false,
          },
        ],
      },
    });
    const shown = view([globex, gone]);
    expect(shown.columns[2]).toMatchObject({ isLive: false, deadline: { daysLeft: -1 } });
    expect(marks(total(shown, "guaranteed"))).toEqual([null, "best", null]);
    expect(shown.leaders[0]).toMatchObject({ company: "Globex" });
    expect(shown.breakEven?.leader.company).toBe("Globex");
  });
});

describe("who leads", () => {
  test("one sentence for each leader, promises last", () => {
    const { leaders } = view([globex, fabrikam, umbra], { riskShare: 0 });
    expect(leaders).toEqual([
      { says: "leads", company: "Globex", measures: ["guaranteed", "expected", "per-hour"] },
      { says: "leads-only-promises", company: "Umbra" },
    ]);
  });

  test("who leads on everything also leads on promises", () => {
    expect(view([globex]).leaders).toEqual([
      {
        says: "leads",
        company: "Globex",
        measures: ["guaranteed", "expected", "per-hour", "promised"],
      },
    ]);
  });

  test("R4: a mere word never leads", () => {
    const said = offer("Said", 300_000, "verbal");
    const { leaders } = view([globex, said]);
    expect(leaders).toEqual([
      { says: "leads", company: "Globex", measures: ["guaranteed", "expected", "per-hour"] },
      { says: "leads-only-promises", company: "Said" },
    ]);
  });

  test("a lead of less than 2% is called a tie", () => {
    const near = offer("Near", 120_000, "written");
    const nearer = offer("Nearer", 121_000, "written");
    const shown = view([near, nearer]);
    expect(shown.leaders).toEqual([
      {
        says: "tie",
        companies: ["Nearer", "Near"],
        measures: ["guaranteed", "expected", "per-hour"],
      },
    ]);
    expect(shown.ranking.map((it) => it.tiesWithNext)).toEqual([true, false, false]);
    expect(shown.breakEven?.isTie).toBe(true);
  });

  test("different leaders get a sentence each", () => {
    const long = offer("Long", 180_000, "written", [
      aComponent("hours", { contractHours: 60, realHours: 60 }),
    ]);
    expect(view([globex, long]).leaders).toEqual([
      { says: "leads", company: "Long", measures: ["guaranteed", "expected", "promised"] },
      { says: "leads", company: "Globex", measures: ["per-hour"] },
    ]);
  });

  test("a package with a figure left out does not lead, its total is not whole", () => {
    const partly = offer("Partly", 300_000, "written", [
      aComponent("food", { daysPerYear: 1, perDay: amount(1, "EUR") }),
    ]);
    expect(view([partly, globex]).leaders[0]).toMatchObject({ company: "Globex" });
  });
});

describe("break-even between the leader and its strongest challenger", () => {
  test("says at which share of risky pay the order turns, and who leads on each side", () => {
    const risky = offer("Risky", 110_000, "written", [aComponent("bonus", { target: 0.6 })]);
    const safe = offer("Safe", 125_000, "written");
    expect(view([risky, safe], { riskShare: 0.2 }).breakEven).toMatchObject({
      leader: { company: "Safe" },
      challenger: { company: "Risky", isOnPaper: true },
      share: expect.closeTo(15 / 33, 9),
      below: safe.id,
      above: risky.id,
      riskyKinds: ["bonus"],
      needs: { share: expect.closeTo(15 / 66, 9), counted: expect.closeTo(0.1, 9) },
    });
  });

  test("a verbal challenger is compared as one; what it must pay of its bonus is said", () => {
    const { breakEven } = view([globex, fabrikam]);
    expect(breakEven).toMatchObject({
      leader: { company: "Globex", isOnPaper: true },
      challenger: { company: "Fabrikam", isOnPaper: false },
      historyYears: 3,
    });
  });

  test("a challenger that cannot make it even in full needs more than 100%", () => {
    const low = offer("Low", 107_000, "written", [aComponent("bonus", { target: 0.01 })]);
    const high = offer("High", 150_000, "written");
    const { breakEven } = view([low, high], { pair: [low.id, high.id] });
    expect(breakEven?.share).toBeNull();
    expect(breakEven).toMatchObject({ below: high.id, above: high.id });
    expect(breakEven?.needs?.share).toBeGreaterThan(1);
  });

  test("what a grant must pay is measured over the same years as it is counted", () => {
    const grant = aComponent("rsu", { grant: amount(120_000), schedule: [0.2, 0.8] });
    const shares = offer("Shares", 100_000, "written", [grant]);
    const high = offer("High", 130_000, "written");
    const needs = (period: "year" | "first-year" | "horizon") =>
      view([shares, high], { pair: [shares.id, high.id], period }).breakEven?.needs?.share;
    // 30,000 are missing a year: 40,000 are promised in the mean of three, 24,000 in the first.
    expect(needs("year")).toBeCloseTo(0.75, 9);
    expect(needs("horizon")).toBeCloseTo(0.75, 9);
    expect(needs("first-year")).toBeCloseTo(1.25, 9);
  });

  test("a challenger without risky pay needs nothing that it could pay", () => {
    const low = offer("Low", 110_000, "written");
    const high = offer("High", 150_000, "written");
    expect(view([low, high], { pair: [low.id, high.id] }).breakEven?.needs).toBeNull();
  });

  test("any two can be set against each other, also ended ones", () => {
    const gone = offer("Gone", 90_000, "written", [], {
      opportunity: { stages: [{ stage: "declined", date: "2026-05-01" }] },
    });
    const { breakEven } = view([globex, gone, umbra], { pair: [gone.id, CURRENT_JOB] });
    expect(breakEven).toMatchObject({
      leader: { company: "Northwind Trading" },
      challenger: { company: "Gone" },
    });
  });

  test("R4: where nothing is on paper yet, the best word is set against the next", () => {
    const more = offer("More", 120_000, "verbal");
    const less = offer("Less", 100_000, "hearsay");
    const { breakEven } = view([less, more], { currentJob: null });
    expect(breakEven).toMatchObject({
      leader: { company: "More", isOnPaper: false },
      challenger: { company: "Less" },
    });
  });

  test("a challenger whose word is already worth more needs nothing", () => {
    const said = offer("Said", 140_000, "verbal", [aComponent("bonus", { target: 0.1 }, "verbal")]);
    const paper = offer("Paper", 120_000, "written");
    const { breakEven } = view([said, paper]);
    expect(breakEven).toMatchObject({
      leader: { company: "Paper" },
      challenger: { company: "Said" },
      share: null,
      below: said.id,
      needs: null,
    });
  });

  test("one package alone has nothing to break even with", () => {
    expect(view([]).breakEven).toBeNull();
    const unpaid = offer("Unpaid", null, "written");
    expect(view([unpaid]).breakEven).toBeNull();
    expect(view([unpaid]).columns[1]).toMatchObject({
      bar: null,
      evidence: null,
      failures: [{ code: "base-missing" }],
    });
  });
});
