import { describe, expect, it } from "vitest";
import { type CallTerms, callAnswers } from "../../../shared/wording/call-lines";
import { checkDraft } from "../../../shared/wording/draft-checker";

const line = "It will take $138,000 base salary to leave my current company.";
const terms: CallTerms = {
  line,
  hasCurrentJob: true,
  isNewNumber: false,
  papersElsewhere: 1,
  othersInPlay: 2,
};
const answerTo = (question: RegExp, more: Partial<CallTerms> = {}) =>
  callAnswers({ ...terms, ...more }).find((it) => question.test(it.question))?.answer;

describe("R16: what to say when they ask", () => {
  it("the same line answers what I want and what I earn", () => {
    expect(answerTo(/want/)).toBe(line);
    expect(answerTo(/earn/)).toBe(line);
  });

  it("the same number again when they ask whether it is final", () => {
    expect(answerTo(/final/)).toBe(`The answer is the same. ${line}`);
  });

  it("R18: nobody is told that it is the same who heard another number", () => {
    expect(answerTo(/final/, { isNewNumber: true })).toBe(line);
  });

  it("R2: speaks of paper only where there is paper, else of the job, else of talks", () => {
    expect(answerTo(/else/)).toContain("on paper");
    expect(answerTo(/else/, { papersElsewhere: 0 })).toContain("I have a job");
    expect(answerTo(/else/, { papersElsewhere: 0, hasCurrentJob: false })).toContain("talks");
  });

  it("R4: without a number to say, the offer is asked for in writing", () => {
    expect(answerTo(/want/, { line: null })).toContain("in writing");
  });

  it("R15, R17: no answer gives a range, a limit or the current salary away", () => {
    const say = {
      ask: "$138,000",
      askUnits: 138_000,
      deadline: "Thursday 17:00",
      askLine: line,
      deadlineLine: "If the contract is here by Thursday 17:00, I sign it that day.",
    };
    for (const papersElsewhere of [0, 1])
      for (const hasCurrentJob of [true, false])
        for (const othersInPlay of [0, 1])
          for (const { answer } of callAnswers({
            ...terms,
            papersElsewhere,
            hasCurrentJob,
            othersInPlay,
          }))
            expect(checkDraft(answer, say).filter((it) => it.rule !== "R23")).toEqual([]);
  });
});
