import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../shared/model/opportunity";
import { previewFixture } from "../../helpers/import-fixtures";

/** What each row of a file becomes, with every stage and its day. */
async function becomes(file: string, name: string) {
  const { source, rows } = await previewFixture(file);
  expect(source.name).toBe(name);
  return rows.map((row) => (row.is === "new" ? inShort(row.opportunity) : row));
}

const inShort = ({ company, role, place, source, link, note, stages }: Opportunity) => ({
  is: [company, role, place, source, link, note].filter(Boolean),
  stages: stages.map(({ stage, date }) => `${stage} ${date}`),
});

describe("the file of each tracker, row by row", () => {
  it("LinkedIn saved jobs are targets, saved on their day, month first", async () => {
    expect(await becomes("linkedin-saved-jobs.csv", "LinkedIn saved jobs")).toEqual([
      {
        is: ["Globex", "Staff Engineer", "https://www.linkedin.com/jobs/view/11"],
        stages: ["target 2026-03-02"],
      },
      {
        is: ["Initech, Inc.", "Data Engineer", "https://www.linkedin.com/jobs/view/12"],
        stages: ["target 2026-03-09"],
      },
    ]);
  });

  it("JobSync keeps the day it was saved apart from the day it was sent, and no N/A", async () => {
    expect(await becomes("jobsync.csv", "JobSync")).toEqual([
      {
        is: ["Globex", "Platform Engineer", "Boston", "Indeed", "Full-time\nHybrid"],
        stages: ["target 2026-03-01", "applied 2026-03-04", "interviewing 2026-03-04"],
      },
      {
        is: ["Umbra Labs", "SRE", "LinkedIn", "Contract\nRemote"],
        stages: ["target 2026-03-02"],
      },
    ]);
  });

  it("Simplify's rows were sent, and its column Applied is the day", async () => {
    expect(await becomes("simplify.csv", "Simplify")).toEqual([
      {
        is: ["Globex", "Backend Engineer", "Simplify", "Sent with a portfolio"],
        stages: ["applied 2026-03-05"],
      },
      {
        is: ["Tailspin Freight", "SRE", "Referral"],
        stages: ["applied 2026-03-06", "rejected 2026-03-06"],
      },
    ]);
  });

  it("R15: Reactive Resume's salary range is a note, never a number", async () => {
    expect(await becomes("reactive-resume.csv", "Reactive Resume")).toEqual([
      {
        is: [
          "Globex",
          "Platform Engineer",
          "Lisbon",
          "Friend",
          "https://example.com/jobs/4",
          expect.stringContaining("€70,000 - €80,000"),
        ],
        stages: ["interviewing 2026-05-12"],
      },
      { is: ["Initech", "Engineer"], stages: ["target 2026-05-12"] },
    ]);
  });
});
