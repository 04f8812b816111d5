import { describe, expect, it } from "vitest";
import { applicationRecord } from "../../../shared/export/application-record";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

const always = { from: null, to: null };
const applied = (company: string, date: string, more = {}) =>
  anOpportunity(company, [], { stages: [{ stage: "applied", date }], ...more });

describe("the application record", () => {
  it("begins with the day of the application, not with the day the company became a target", () => {
    const workspace = aWorkspace([
      anOpportunity("Globex", [], {
        stages: [
          { stage: "target", date: "2026-03-01" },
          { stage: "applied", date: "2026-03-09" },
          { stage: "rejected", date: "2026-04-02" },
        ],
      }),
    ]);
    expect(applicationRecord(workspace, always).applications).toMatchObject([
      {
        date: "2026-03-09",
        company: "Globex",
        outcome: { stage: "rejected", date: "2026-04-02" },
        history: [{ stage: "applied" }, { stage: "rejected" }],
      },
    ]);
  });

  it("leaves out a company that was not applied to", () => {
    const workspace = aWorkspace([
      anOpportunity("Globex", [], { stages: [{ stage: "target", date: "2026-03-01" }] }),
    ]);
    expect(applicationRecord(workspace, always)).toEqual({ applications: [], span: null });
  });

  it("stands in the order of the applications and says from when to when", () => {
    const record = applicationRecord(
      aWorkspace([applied("B", "2026-04-02"), applied("A", "2026-03-09")]),
      always,
    );
    expect(record.applications.map((it) => it.company)).toEqual(["A", "B"]);
    expect(record.span).toEqual({ from: "2026-03-09", to: "2026-04-02" });
  });

  it("holds the first and the last day of a period, and nothing outside it", () => {
    const workspace = aWorkspace(
      ["2026-03-31", "2026-04-01", "2026-04-30", "2026-05-01"].map((day) => applied(day, day)),
    );
    const { applications } = applicationRecord(workspace, { from: "2026-04-01", to: "2026-04-30" });
    expect(applications.map((it) => it.date)).toEqual(["2026-04-01", "2026-04-30"]);
  });

  it("the channel is where the role was found, else the site of its link", () => {
    const link = "https://www.jobs.example.com/7?x=1";
    const workspace = aWorkspace([
      applied("A", "2026-03-01", { source: "A friend", link }),
      applied("B", "2026-03-02", { link }),
      applied("C", "2026-03-03"),
    ]);
    const channels = applicationRecord(workspace, always).applications.map((it) => it.channel);
    expect(channels).toEqual(["A friend", "jobs.example.com", ""]);
  });
});
