import { describe, expect, it } from "vitest";
import { companyRows, witnessOf } from "../../../shared/anchor/company-rows";
import type { Opportunity } from "../../../shared/model/opportunity";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import {
  anOpportunity,
  aRound,
  aWorkspace,
  iAsk,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

function rowsOf(all: readonly Opportunity[]) {
  const workspace = aWorkspace(all);
  return companyRows(workspace, searchEvidence(workspace, "2026-05-12"));
}
const only = (opportunity: Opportunity) => rowsOf([opportunity]).inPlay[0];
const paper = (company: string, base: number, stage?: "expired") =>
  anOpportunity(company, [theyOffer(base, "written")], stage ? { stage } : {});
const talk = (company: string, base: number) => anOpportunity(company, [theyOffer(base, "verbal")]);

describe("R8: which companies have a row, and in which order", () => {
  it("those with a number, the ended ones apart", () => {
    const { inPlay, ended } = rowsOf([
      anOpportunity("Silent"),
      talk("Adatum", 100_000),
      paper("Alpine", 90_000, "expired"),
      anOpportunity("Gone", [], { stage: "declined" }),
    ]);
    expect(inPlay.map((it) => it.company)).toEqual(["Adatum"]);
    expect(ended.map((it) => it.company)).toEqual(["Alpine"]);
  });

  it("the proof of the floor first, though talk is higher elsewhere, then the best number, then the name", () => {
    const all = [
      talk("Delta", 120_000),
      talk("Charlie", 150_000),
      talk("Bravo", 120_000),
      paper("Echo", 110_000),
      anOpportunity("Foxtrot", [iAsk(170_000)]),
      talk("Alfa", 120_000),
    ];
    const order = ["Echo", "Charlie", "Alfa", "Bravo", "Delta", "Foxtrot"];
    expect(rowsOf(all).inPlay.map((it) => it.company)).toEqual(order);
    expect(rowsOf(all.toReversed()).inPlay.map((it) => it.company)).toEqual(order);
  });

  it("companies of the same name and number keep the order of the records", () => {
    const first = talk("Adatum", 100_000);
    const second = talk("Adatum", 100_000);
    expect(rowsOf([first, second]).inPlay.map((it) => it.opportunityId)).toEqual([
      first.id,
      second.id,
    ]);
  });
});

describe("what a row says", () => {
  it("the walk is from the lowest to the highest number they named, without my asks and their no", () => {
    const walked = anOpportunity("Globex", [
      theyOffer(126_000, "verbal", "2026-05-01"),
      iAsk(160_000, "2026-05-02"),
      theyRefuse(160_000, "2026-05-03"),
      theyOffer(118_000, "verbal", "2026-05-04"),
      theyOffer(134_000, "verbal", "2026-05-05"),
    ]);
    expect(only(walked)?.walk).toEqual([118_000, 134_000]);
    expect(only(talk("Adatum", 100_000))?.walk).toBeNull();
  });

  it("R4: the best number is the highest paper, and talk only where there is no paper", () => {
    const both = anOpportunity("Globex", [
      theyOffer(140_000, "verbal", "2026-05-01"),
      theyOffer(130_000, "written", "2026-05-02"),
    ]);
    expect(only(both)?.best).toEqual({ amount: 130_000, evidence: "written" });
    expect(only(talk("Adatum", 100_000))?.best).toEqual({ amount: 100_000, evidence: "verbal" });
    expect(only(anOpportunity("Umbra", [iAsk(100_000)]))?.best).toBeNull();
  });

  it("a yes closes the company", () => {
    expect(only(anOpportunity("Globex", [iAsk(140_000), theyAccept(140_000)]))?.isClosed).toBe(
      true,
    );
    expect(only(talk("Adatum", 100_000))?.isClosed).toBe(false);
  });
});

describe("the marks of a row", () => {
  const kinds = (rounds: Opportunity["rounds"]) =>
    only(anOpportunity("Globex", rounds))?.marks.map(({ kind, amount }) => [kind, amount]);

  it("one for each number from the lowest up: paper, talk, refused, accepted and waiting asks", () => {
    expect(
      kinds([
        iAsk(170_000, "2026-05-01"),
        theyRefuse(170_000, "2026-05-02"),
        theyOffer(120_000, "verbal", "2026-05-03"),
        theyOffer(125_000, "written", "2026-05-04"),
        iAsk(150_000, "2026-05-05"),
      ]),
    ).toEqual([
      ["verbal", 120_000],
      ["paper", 125_000],
      ["ask", 150_000],
      ["refused", 170_000],
    ]);
    expect(kinds([iAsk(140_000, "2026-05-01"), theyAccept(140_000, "2026-05-02")])).toEqual([
      ["accepted", 140_000],
    ]);
  });

  it("of one amount the paper is shown before the talk, and my ask before their talk of it", () => {
    expect(kinds([theyOffer(120_000, "verbal"), theyOffer(120_000, "written")])).toEqual([
      ["paper", 120_000],
    ]);
    expect(
      kinds([theyOffer(120_000, "verbal", "2026-05-01"), iAsk(120_000, "2026-05-02")]),
    ).toEqual([["ask", 120_000]]);
    expect(
      kinds([
        theyOffer(130_000, "verbal", "2026-05-01"),
        iAsk(130_000, "2026-05-02"),
        theyRefuse(130_000, "2026-05-03"),
      ]),
    ).toEqual([["refused", 130_000]]);
  });

  it("my own numbers are asks, whatever I called them", () => {
    expect(kinds([aRound({ by: "me", kind: "counter", base: 140_000 })])).toEqual([
      ["ask", 140_000],
    ]);
  });

  it("every mark names the record that proves it", () => {
    const globex = paper("Globex", 130_000);
    const [round] = globex.rounds;
    expect(only(globex)?.marks).toEqual([
      {
        opportunityId: globex.id,
        company: "Globex",
        record: "round",
        recordId: round?.id,
        date: "2026-05-01",
        kind: "paper",
        amount: 130_000,
        evidence: "written",
        isLabelled: false,
      },
    ]);
    const workspace = aWorkspace([globex]);
    const [company] = searchEvidence(workspace, "2026-05-12").companies;
    const [figure] = company?.figures ?? [];
    expect(figure && witnessOf(figure)).toEqual({
      opportunityId: globex.id,
      company: "Globex",
      record: "round",
      recordId: round?.id,
      date: "2026-05-01",
    });
  });
});
