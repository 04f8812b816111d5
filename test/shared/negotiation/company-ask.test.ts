import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../shared/model/opportunity";
import type { Workspace } from "../../../shared/model/workspace";
import { companyAsk, companyTerms } from "../../../shared/negotiation/company-ask";
import { intervalOf, searchEvidence } from "../../../shared/negotiation/search-evidence";
import {
  aCurrentJob,
  anOpportunity,
  aRound,
  aWorkspace,
  iAsk,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const evidenceOf = (all: readonly Opportunity[], more: Partial<Workspace> = {}) =>
  searchEvidence(aWorkspace(all, { currentJob: aCurrentJob(106_000), ...more }), "2026-05-12");
const askTo = (company: Opportunity, others: readonly Opportunity[] = []) =>
  companyAsk(evidenceOf([company, ...others]), company.id);
const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);
const tailspin = anOpportunity("Tailspin", [iAsk(146_000), theyRefuse(146_000)]);

describe("the next number to one company", () => {
  it("R6: halves between the search's floor and ceiling where the company has shown less", () => {
    const fabrikam = anOpportunity("Fabrikam", [iAsk(162_000), theyRefuse(162_000)]);
    expect(askTo(fabrikam, [globex, tailspin])).toMatchObject({ kind: "ask", amount: 138_000 });
  });

  it("its own paper above the floor of the others is its low end", () => {
    const fabrikam = anOpportunity("Fabrikam", [theyOffer(134_000, "written")]);
    expect(askTo(fabrikam, [globex, tailspin])).toMatchObject({ low: 134_000, high: 146_000 });
  });

  it("R18: never raises after an ask, also one without an answer", () => {
    const asked = anOpportunity("Fabrikam", [iAsk(140_000)]);
    const next = askTo(asked, [globex, tailspin]);
    expect(next).toMatchObject({ kind: "ask", high: 140_000 });
    expect(next.kind === "ask" && next.waitsFor?.amount).toBe(140_000);
  });

  it("closes where my last ask was no more than the floor is by now", () => {
    const early = anOpportunity("Early", [iAsk(120_000), theyRefuse(120_000)]);
    expect(askTo(early, [globex])).toMatchObject({ kind: "close", reason: "asked-as-little" });
  });

  it("closes where hardly anything lies between their paper and what they refused", () => {
    const near = anOpportunity("Fabrikam", [
      theyOffer(145_000, "written"),
      iAsk(145_200),
      theyRefuse(145_200),
    ]);
    expect(askTo(near, [globex])).toEqual({
      kind: "close",
      reason: "gap-small",
      low: 145_000,
      high: 145_200,
    });
  });

  it("an accepted ask closes the company: no further ask", () => {
    const yes = anOpportunity("Fabrikam", [iAsk(150_000), theyAccept(150_000)]);
    expect(askTo(yes, [globex])).toMatchObject({ kind: "closed", accepted: { amount: 150_000 } });
  });

  it.each(["declined", "rejected", "withdrawn", "expired", "ghosted", "signed"] as const)(
    "asks nothing of a company where it is %s",
    (stage) => {
      expect(askTo(anOpportunity("Gone", [], { stage }), [globex])).toEqual({ kind: "ended" });
    },
  );

  it("R14: who spoke first is asked at least 1.10 x that, also when it was only said", () => {
    const fabrikam = anOpportunity("Fabrikam", [
      aRound({ by: "them", kind: "first-number", base: 125_000, evidence: "verbal" }),
    ]);
    expect(
      askTo(fabrikam, [anOpportunity("Initech", [theyOffer(114_000, "written")])]),
    ).toMatchObject({ kind: "ask", raw: expect.closeTo(137_500, 6), basis: "above-first-number" });
  });

  it("R4: what they said does not change the number, but is to be had on paper first", () => {
    const said = anOpportunity("Fabrikam", [theyOffer(141_000, "verbal")]);
    const silent = anOpportunity("Fabrikam");
    const next = askTo(said, [globex, tailspin]);
    expect(next).toMatchObject({ kind: "ask", paperFirst: { amount: 141_000 } });
    expect(next).toMatchObject({ amount: 138_000 });
    expect(askTo(silent, [globex, tailspin])).toMatchObject({ amount: 138_000, paperFirst: null });
    const paperFirst = (base: number) =>
      askTo(anOpportunity("Fabrikam", [theyOffer(base, "verbal")]), [globex, tailspin]);
    expect(paperFirst(137_999)).toMatchObject({ amount: 138_000, paperFirst: null });
    expect(paperFirst(138_000)).toMatchObject({ paperFirst: { amount: 138_000 } });
  });

  it("an offer that a no could end makes the ask more careful, one that is not there cannot end", () => {
    const evidence = evidenceOf([globex, tailspin, anOpportunity("Wingtip")]);
    const termsOf = (place: number) => {
      const company = evidence.companies[place];
      if (!company) throw new Error("no such company");
      return companyTerms(evidence, company);
    };
    expect(termsOf(0)).toMatchObject({ refusalEnds: 0.05, reserve: 106_000, held: 106_000 });
    expect(termsOf(2)).toMatchObject({ refusalEnds: 0, reserve: 130_000 });
    const careful = companyAsk(evidence, globex.id);
    expect(careful).toMatchObject({ raw: (130_000 + 146_000 - 0.05 * 24_000) / 2 });
  });

  it("the user's own chance that a no ends it replaces the assumption", () => {
    const nervous = { ...globex, refusalEnds: 0.5 };
    const evidence = evidenceOf([nervous, tailspin]);
    expect(companyAsk(evidence, nervous.id)).toMatchObject({
      raw: (130_000 + 146_000 - 12_000) / 2,
    });
  });

  it("an unknown company has no number", () => {
    const evidence = evidenceOf([globex]);
    expect(intervalOf(evidence, tailspin.id)).toBeNull();
    expect(companyAsk(evidence, tailspin.id)).toEqual({ kind: "unknown" });
  });
});
