import { describe, expect, it } from "vitest";
import { checkDraft } from "../../../shared/wording/draft-checker";
import { type SheetTerms, sheetScript } from "../../../shared/wording/sheet-lines";

const terms: SheetTerms = {
  to: "company",
  amount: "$138,000",
  deadline: "Thursday 17:00",
  hasCurrentJob: true,
  hasPaper: true,
};
const cases: readonly SheetTerms[] = (["company", "employer"] as const).flatMap((to) =>
  [true, false].flatMap((hasCurrentJob) =>
    [true, false].map((hasPaper) => ({ ...terms, to, hasCurrentJob, hasPaper })),
  ),
);

describe("R22: the script", () => {
  it("is the three sentences of the picture", () => {
    expect(sheetScript(terms)).toEqual([
      "I have an offer on paper, and I would rather work here.",
      "It will take $138,000 base salary to leave my current company.",
      "If the contract is here by Thursday 17:00, I sign it that day.",
    ]);
  });

  it("R2: speaks of an offer on paper only where there is one", () => {
    expect(sheetScript({ ...terms, hasPaper: false })[0]).not.toContain("paper");
  });

  it("R15, R17, R23: holds nothing that the draft checker would mark", () => {
    for (const it of cases) {
      const [opening, askLine, deadlineLine] = sheetScript(it);
      const say = {
        ask: it.amount,
        askUnits: 138_000,
        deadline: it.deadline,
        askLine,
        deadlineLine,
      };
      expect(checkDraft(`${opening} ${askLine} ${deadlineLine}`, say)).toEqual([]);
    }
  });

  it("R21: tells the employer what it takes to stay", () => {
    expect(sheetScript({ ...terms, to: "employer" })[1]).toBe(
      "It will take $138,000 base salary for me to stay.",
    );
  });
});
