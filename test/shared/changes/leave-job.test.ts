import { describe, expect, it } from "vitest";
import { careerView } from "../../../shared/career/career-view";
import type { CurrentJob } from "../../../shared/model/current-job";
import { pastJobSchema } from "../../../shared/model/past-job";
import { aCurrentJob, applied, aWorkspace, pay, testId } from "../../helpers/workspaces";

const today = "2026-05-12";
const raise = (date: string, base: number) => ({
  id: testId(),
  date,
  pay: pay(base),
  note: "Raise",
});
const job = (more: Partial<CurrentJob> = {}): CurrentJob => ({
  ...aCurrentJob(106_000),
  steps: [raise("2023-01-01", 94_000)],
  ...more,
});
const left = (held: CurrentJob) => {
  const after = applied(aWorkspace([], { currentJob: held }), "removeCurrentJob", {});
  const [past] = Object.values(after.pastJobs);
  return { after, past: past ?? expect.fail("not in the career") };
};

describe("R25: the job that is left stays in the career", () => {
  it("until today, with its pay over time and the base of its package as the last step", () => {
    const held = job();
    const { after, past } = left({ ...held, package: { ...held.package, date: "2025-03-01" } });
    expect(after.currentJob).toBeNull();
    expect(past).toMatchObject({
      employer: "Northwind Trading",
      since: "2023-01-01",
      until: today,
    });
    expect(past.steps.map((it) => [it.date, it.pay.amount.minor / 100])).toEqual([
      ["2023-01-01", 94_000],
      ["2025-03-01", 106_000],
    ]);
    expect(careerView(after, today).jobs).toMatchObject([{ firstBase: 94_000, lastBase: 106_000 }]);
  });

  it.each([
    ["without a start", job({ since: null })],
    ["with a raise before its start", job({ since: "2024-01-01" })],
    ["with a raise that is still to come", job({ steps: [raise("2027-01-01", 120_000)] })],
    ["without a name", job({ employer: "" })],
    [
      "with a long history",
      job({ steps: Array.from({ length: 100 }, () => raise("2024-02-01", 99_000)) }),
    ],
    ["that starts later", job({ since: "2026-09-01" })],
  ])("a job %s is kept in a form the career takes", (_, held) => {
    expect(pastJobSchema.safeParse(left(held).past).error).toBeUndefined();
  });
});
