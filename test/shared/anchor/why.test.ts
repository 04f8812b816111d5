import { describe, expect, it } from "vitest";
import type { AnchorAsk } from "../../../shared/anchor/view-types";
import { reasonsFor } from "../../../shared/anchor/why";
import type { Opportunity } from "../../../shared/model/opportunity";
import { intervalOf, searchEvidence } from "../../../shared/negotiation/search-evidence";
import { globex, tailspin } from "../../helpers/anchor-story";
import {
  aCurrentJob,
  anOpportunity,
  aRound,
  aWorkspace,
  iAsk,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

type Ask = Extract<AnchorAsk, { kind: "ask" }>;
const ask = (more: Partial<Ask>): Ask => ({
  kind: "ask",
  amount: 138_000,
  raw: 137_700,
  halfway: null,
  basis: "above-floor",
  gain: null,
  paperFirst: null,
  ...more,
});

function why(
  told: Partial<Ask>,
  all: readonly Opportunity[],
  company: Opportunity | null = null,
  salary: number | null = null,
  odds: { readonly companies: number } | null = null,
) {
  const currentJob = salary === null ? null : aCurrentJob(salary);
  const evidence = searchEvidence(aWorkspace(all, { currentJob }), "2026-05-12");
  return reasonsFor(ask(told), evidence, company && intervalOf(evidence, company.id), odds);
}
const witness = (opportunity: Opportunity, round: number) => ({
  opportunityId: opportunity.id,
  company: opportunity.company,
  record: "round",
  recordId: opportunity.rounds[round]?.id,
  date: opportunity.rounds[round]?.date,
});

describe("why this number: the floor", () => {
  it("is the best paper of any company, with the record of it", () => {
    expect(why({}, [globex, tailspin], tailspin)[0]).toEqual({
      kind: "floor",
      amount: 130_000,
      witness: witness(globex, 1),
    });
  });

  it("is the current job without paper, which is no record of a company", () => {
    expect(why({}, [], null, 100_000)[0]).toEqual({
      kind: "floor",
      amount: 100_000,
      witness: null,
    });
  });

  it("is left out where nothing is proven at all", () => {
    expect(why({ basis: "guess" }, [])).toEqual([
      { kind: "guess", amount: 138_000 },
      { kind: "one-number" },
    ]);
  });

  it("is said once, also to the company that wrote the paper", () => {
    const reasons = why({}, [globex], globex);
    expect(reasons.filter((it) => it.kind === "floor")).toEqual([
      { kind: "floor", amount: 130_000, witness: witness(globex, 1) },
    ]);
  });
});

describe("why this number: the ceiling", () => {
  it("is the lowest refused ask of any company, with the record of the ask", () => {
    expect(why({}, [globex, tailspin], globex)[1]).toEqual({
      kind: "ceiling",
      amount: 146_000,
      witness: witness(tailspin, 1),
      of: "search",
    });
    expect(why({}, [globex, tailspin])[1]).toMatchObject({ kind: "ceiling", amount: 146_000 });
  });

  it("is my own last ask where this company has not answered it: never raise after an ask", () => {
    const asked = anOpportunity("Contoso Grid", [iAsk(160_000), iAsk(140_000)]);
    expect(why({}, [globex, tailspin, asked], asked)[1]).toEqual({
      kind: "ceiling",
      amount: 140_000,
      witness: witness(asked, 1),
      of: "own-ask",
    });
    expect(why({}, [globex, asked], asked)[1]).toMatchObject({ amount: 140_000, of: "own-ask" });
  });

  it("is left out while nothing was asked and refused", () => {
    expect(why({}, [globex], globex).map((it) => it.kind)).toEqual([
      "floor",
      "above-floor",
      "one-number",
    ]);
    expect(why({}, [globex]).map((it) => it.kind)).not.toContain("ceiling");
  });
});

describe("why this number: what was done with them", () => {
  const basis = (...told: Parameters<typeof why>) => why(...told).at(-2);

  it("R6: halfway, then what the risk of a no takes off, then a number one can say", () => {
    expect(basis({ basis: "midpoint", halfway: 138_400, raw: 137_700 }, [])).toEqual({
      kind: "midpoint",
      halfway: 138_400,
      raw: 137_700,
      amount: 138_000,
    });
    expect(basis({ basis: "midpoint" }, [])).toMatchObject({ halfway: 137_700 });
  });

  it("a tenth over the floor without a ceiling", () => {
    expect(basis({}, [])).toEqual({ kind: "above-floor", raw: 137_700, amount: 138_000 });
  });

  it("R14: a tenth over their first number, with the record of it", () => {
    const first = anOpportunity("Adatum Bank", [
      aRound({ by: "them", kind: "first-number", base: 125_000 }),
      theyOffer(127_000, "verbal", "2026-05-03"),
    ]);
    expect(basis({ basis: "above-first-number" }, [first], first)).toEqual({
      kind: "above-first-number",
      first: 125_000,
      amount: 138_000,
      witness: witness(first, 0),
    });
    expect(basis({ basis: "above-first-number" }, [])).toEqual({
      kind: "above-first-number",
      first: 137_700,
      amount: 138_000,
      witness: null,
    });
    const refused = anOpportunity("Umbra", [theyRefuse(150_000)]);
    expect(basis({ basis: "above-first-number" }, [refused], refused)).toMatchObject({
      first: 137_700,
      witness: null,
    });
  });

  it("the best odds, and of how many companies", () => {
    expect(basis({ basis: "best-odds" }, [], null, null, { companies: 4 })).toEqual({
      kind: "best-odds",
      amount: 138_000,
      companies: 4,
    });
    expect(basis({ basis: "best-odds" }, [])).toMatchObject({ companies: 0 });
  });

  it("R15: ends with why it is one number and no range", () => {
    expect(why({}, [globex, tailspin]).at(-1)).toEqual({ kind: "one-number" });
  });
});
