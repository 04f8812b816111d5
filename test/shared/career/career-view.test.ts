import { describe, expect, it } from "vitest";
import { careerView, priceOfNotAsking } from "../../../shared/career/career-view";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { aCurrentJob, applied, aWorkspace, pay, testId, tryChange } from "../../helpers/workspaces";

const today = "2026-01-01";

function pastJob(from: string, until: string, ...steps: readonly (readonly [string, number])[]) {
  return {
    id: testId(),
    employer: "Relecloud",
    since: from,
    until,
    steps: steps.map(([date, base]) => ({ id: testId(), date, pay: pay(base) })),
  };
}

const held = applied(
  aWorkspace([], {
    currentJob: {
      ...aCurrentJob(110_000),
      since: "2024-01-01",
      package: { ...aCurrentJob(110_000).package, date: "2024-01-01" },
    },
  }),
  "putPastJob",
  pastJob("2020-01-01", "2023-12-31", ["2020-01-01", 80_000], ["2022-01-01", 84_640]),
);

describe("R25: the raise is at the next company", () => {
  it("says what a move brought over the last base before", () => {
    const [, current] = careerView(held, today).jobs;
    expect(current?.move?.amount).toBeCloseTo(25_360);
    expect(current?.move?.share).toBeCloseTo(110_000 / 84_640 - 1);
  });

  it("says what raises brought a year, compounded", () => {
    const [first] = careerView(held, today).jobs;
    // Two raises of 1.4% over two years would be 80,000 x 1.0286^2.
    expect(first?.raiseAYear).toBeCloseTo(0.0286, 3);
  });

  it("the first job was no move", () => {
    expect(careerView(held, today).jobs[0]?.move).toBeNull();
  });

  it("counts the years of each job, the current one until today", () => {
    const years = careerView(held, today).jobs.map((job) => Math.round(job.years ?? 0));
    expect(years).toEqual([4, 2]);
  });

  it("a start that nobody set is no stay of a few days", () => {
    const { currentJob } = held;
    if (currentJob === null) throw new Error("no job");
    const unset = { ...held, currentJob: { ...currentJob, since: null } };
    expect(careerView(unset, today).jobs.map((job) => job.years === null)).toEqual([false, true]);
  });

  it("the sample's two moves brought more than its raises", () => {
    const view = careerView(sampleSearch("2026-05-12"), "2026-05-12");
    expect(view.jobs).toHaveLength(3);
    expect(view.averageMove ?? 0).toBeGreaterThan((view.averageRaise ?? 1) * 3);
  });

  it("R28: a step in a currency without a rate is left out and said so", () => {
    const abroad = applied(held, "putPastJob", {
      ...pastJob("2018-01-01", "2019-12-31"),
      steps: [{ id: testId(), date: "2018-01-01", pay: pay(50_000, "year", "EUR") }],
    });
    const view = careerView(abroad, today);
    expect(view.jobs[0]?.lastBase).toBeNull();
    expect(view.leftOut).toMatchObject([{ code: "missing-rate" }]);
  });

  it("nothing known is nothing shown", () => {
    expect(careerView(aWorkspace([]), today)).toEqual({
      jobs: [],
      averageMove: null,
      averageRaise: null,
      leftOut: [],
    });
  });
});

describe("bad input", () => {
  it("a job cannot end before it began", () => {
    expect(() => applied(held, "putPastJob", pastJob("2020-01-01", "2019-01-01"))).toThrow(
      "end-before-start",
    );
  });

  it("a pay step outside its job is refused", () => {
    const outside = pastJob("2020-01-01", "2021-01-01", ["2022-01-01", 1_000]);
    expect(() => applied(held, "putPastJob", outside)).toThrow("step-outside-job");
  });

  it("a past job that is gone cannot be deleted", () => {
    expect(tryChange(held, "removePastJob", { id: testId() })).toMatchObject({
      failure: { code: "not-found" },
    });
  });
});

it("the price of not asking stands beside its three bounds (Marks and Harold 2011)", () => {
  const price = priceOfNotAsking({ difference: 5_000, growth: 0.05, years: 40 }, 0.05);
  if (!price.ok) throw new Error(price.failure.code);
  expect(price.value.total).toBeCloseTo(603_998.87, 2);
  expect(price.value.fourYears).toBeCloseTo(21_550.63, 2);
  expect(price.value.present).toBeCloseTo((5_000 / 1.05) * 40, 2);
  expect(price.value.fading).toBeLessThan(price.value.present);
});
