import { describe, expect, it } from "vitest";
import { recognise } from "../../../shared/import/sources";
import { previewText } from "../../helpers/import-fixtures";

/** The headers as each tracker writes them (2026). */
const written: readonly (readonly [source: string, header: string])[] = [
  [
    "LinkedIn job applications",
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers",
  ],
  ["LinkedIn saved jobs", "Saved Date,Job Url,Job Title,Company Name"],
  ["Huntr", "id,title,companyName,location,url,listName,htmlDescription"],
  ["Huntr", "Company,Title,List,URL,Location,Salary,Date Saved,Notes"],
  ["Huntr", "Employer,Job Title,List,URL,Location,Salary,Date Applied,Notes"],
  ["Teal", "Company Name,Job Title,Status,Job URL,Location,Salary,Date Saved,Date Applied,Notes"],
  ["Simplify", "Job,Company,Applied,Status,Source,Notes"],
  ["Reactive Resume", "Company,Role,Stage,Location,Salary Range,Source,Note,Link,Tags"],
  ["Reactive Resume", "Organization,Job Title,Status,Compensation,URL,Tags"],
  [
    "JobSync",
    "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status",
  ],
  ["Salary observations", "tracker number,date,type,amount,currency,source,note,round,interviewer"],
  ["A table of offers", "Company,Level,Base,Target bonus,Sign-on,Deadline"],
  ["A table of your own", "Firm,Position,When"],
];

describe("where a table comes from", () => {
  it.each(written)("%s is told by its header: %s", (source, header) => {
    const { columns, ...found } = recognise(header.split(","));
    expect(found.source.name).toBe(source);
    if (source !== "Salary observations") expect(columns).toContain("company");
  });

  it("JobSync: what it has no word for is empty, and the day it was saved is kept", async () => {
    const { rows } = await previewText(
      "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status\n1,2026-03-01,true,2026-03-04,Globex,Dev,Full-time,N/A,N/A,Indeed,interview\n",
    );
    expect(rows).toMatchObject([
      {
        is: "new",
        opportunity: {
          company: "Globex",
          place: "",
          source: "Indeed",
          note: "Full-time",
          stages: [
            { stage: "target", date: "2026-03-01" },
            { stage: "applied", date: "2026-03-04" },
            { stage: "interviewing", date: "2026-03-04" },
          ],
        },
      },
    ]);
  });

  it("salary observations keep the round and the interviewer with the number", async () => {
    const { rows } = await previewText(
      "tracker number\tdate\ttype\tamount\tcurrency\tsource\tnote\tround\tinterviewer\n7\t2026-03-01\tactual\t35.000\tEUR\tphone\tsaid so\t2\tDana\n",
    );
    expect(rows).toMatchObject([
      {
        is: "new",
        opportunity: {
          rounds: [
            {
              note: "said so, Round 2, Interviewer Dana",
              pay: { amount: { minor: 3_500_000, currency: "EUR" } },
            },
          ],
        },
      },
    ]);
  });

  it.each([
    ["£60k - 70k", null],
    ["$120k", 12_000_000],
    ["€85.000", 8_500_000],
    ["120,000.50", 12_000_050],
    ["95K USD", 9_500_000],
    ["1.2 lakh INR", 12_000_000],
    ["¥8,400,000", 8_400_000],
  ])(
    "R4, R15: a salary of %s is hearsay at most, never an offer, a range never a number",
    async (text, minor) => {
      const { rows } = await previewText(`Company\tRole\tSalary\nA\tDev\t${text}\n`);
      const [row] = rows;
      if (row?.is !== "new") throw new Error("The row was refused");
      expect(row.opportunity.postedPay?.amount.minor ?? null).toBe(minor);
      expect(row.opportunity.rounds).toEqual([]);
      expect(row.opportunity.packages).toEqual([]);
      if (minor === null) expect(row.opportunity.note).toContain(text);
    },
  );
});
