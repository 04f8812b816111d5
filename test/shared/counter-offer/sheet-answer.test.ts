import { describe, expect, it } from "vitest";
import { rulesView } from "../../../shared/rules/rules-view";
import { idOf, sample, sheet, viewOf } from "../../helpers/sheet-story";
import { aPackage } from "../../helpers/valuing";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  applied,
  aWorkspace,
  testId,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const fabrikam = viewOf(sample, idOf(sample, "Fabrikam Health"));

describe("R24: the answer beside the best paper, not beside the old pay", () => {
  const sent = applied(sample, "sendSheet", {
    of: null,
    sheet: sheet(138_000),
    channel: "in-person",
  });
  const answered = (base: number | null, evidence = "written") =>
    viewOf(
      applied(sent, "answerOfEmployer", {
        answer: { date: "2026-05-13", base: base === null ? null : amount(base), evidence },
      }),
      null,
    ).answer;

  it("a raise of 8% is no match while another company pays more on paper", () => {
    expect(answered(114_480)).toMatchObject({
      verdict: "not-a-match",
      underPaper: 15_520,
      underAsk: 23_520,
      raise: { from: 106_000, share: 0.08 },
    });
  });

  it("the number on paper is one to sign", () => {
    expect(answered(138_000)?.verdict).toBe("sign");
  });

  it("R4: the number only said is not", () => {
    expect(answered(138_000, "verbal")?.verdict).toBe("get-it-on-paper");
  });

  it("more than the best paper and less than the number is the user's choice", () => {
    expect(answered(134_000)?.verdict).toBe("above-paper");
    expect(answered(134_000, "verbal")?.verdict).toBe("get-it-on-paper");
  });

  it("a no is a no", () => {
    expect(answered(null)).toMatchObject({ verdict: "refused", base: null, raise: null });
  });

  it("of a company it is the newest number since the sheet, beside what it said before", () => {
    const { of } = fabrikam;
    const out = applied(sample, "sendSheet", { of, sheet: sheet(138_000), channel: "email" });
    expect(viewOf(out, of).answer).toBeNull();
    const part = theyOffer(136_000, "written", "2026-05-13");
    const told = applied(out, "logRound", { opportunityId: of, part });
    expect(viewOf(told, of)).toMatchObject({
      advice: "read-the-answer",
      answer: { base: 136_000, verdict: "above-paper", raise: { from: 134_000 } },
    });
    const no = applied(out, "logRound", {
      opportunityId: of,
      part: { ...theyRefuse(138_000, "2026-05-13"), id: testId() },
    });
    expect(viewOf(no, of).answer?.verdict).toBe("refused");
  });

  it("an answer from before a new sheet answered another", () => {
    const told = applied(sent, "answerOfEmployer", {
      answer: { date: "2026-05-13", base: amount(112_000), evidence: "written" },
    });
    const next = applied(told, "startNewSheet", { of: null });
    const second = { ...sheet(136_000), at: "2026-05-13T18:00", until: "2026-05-15T17:00" };
    const again = applied(next, "sendSheet", { of: null, sheet: second, channel: "in-person" });
    expect(viewOf(again, null).answer).toBeNull();
    expect(viewOf(again, null).earlier).toHaveLength(1);
    const old = applied(again, "answerOfEmployer", {
      answer: { date: "2026-05-12", base: amount(112_000), evidence: "written" },
    });
    expect(viewOf(old, null).answer).toBeNull();
  });
});

describe("R4: what counts as the company's answer", () => {
  const target = anOpportunity("Target", [theyOffer(120_000, "verbal", "2026-05-12")], {
    packages: [],
  });
  const search = aWorkspace([target], { currentJob: aCurrentJob(106_000) });
  const of = target.id;
  const out = applied(search, "sendSheet", { of, sheet: sheet(138_000), channel: "email" });
  const said = out.opportunities[of]?.packages[0];
  const withContract = (part: unknown) =>
    viewOf(applied(out, "putPackage", { opportunityId: of, part }), of).answer;
  const contract = (date: string) => ({ ...aPackage(138_000, "signed", []), id: testId(), date });

  it("a contract entered in the Package tab, on the day of the sheet or later, beside what they said", () => {
    expect(withContract(contract("2026-05-14"))).toMatchObject({
      verdict: "sign",
      evidence: "signed",
      raise: { from: 120_000 },
    });
    expect(withContract(contract("2026-05-12"))?.verdict).toBe("sign");
  });

  it("a version whose base was written anew is an answer, one that was there before is none", () => {
    expect(said).toBeDefined();
    const { base } = contract("2026-05-12");
    expect(withContract({ ...said, base })?.verdict).toBe("sign");
    expect(withContract({ ...said, note: "Read again" })).toBeNull();
  });

  it("a signed contract stands whatever was said after it", () => {
    const signed = applied(out, "putPackage", {
      opportunityId: of,
      part: contract("2026-05-13"),
    });
    const part = theyOffer(125_000, "verbal", "2026-05-14");
    const told = applied(signed, "logRound", { opportunityId: of, part });
    expect(viewOf(told, of).answer?.verdict).toBe("sign");
  });

  it("a number of the same day from before the sheet is no answer to it", () => {
    expect(viewOf(out, of).answer).toBeNull();
    const late = rulesView(out, "2026-05-14T18:00").find((it) => it.rule === "R23");
    expect(late?.state).toBe("broken");
  });

  it("R23: a sheet logged days later counts what they said in between", () => {
    const part = theyOffer(125_000, "written", "2026-05-13");
    const told = applied(search, "logRound", { opportunityId: of, part });
    const after = applied(told, "sendSheet", { of, sheet: sheet(138_000), channel: "email" });
    expect(viewOf(after, of, "2026-05-15T09:00").answer).toMatchObject({
      base: 125_000,
      raise: { from: 120_000 },
    });
  });
});
