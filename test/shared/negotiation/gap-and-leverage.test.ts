import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../shared/model/opportunity";
import { gapHistory } from "../../../shared/negotiation/gap-history";
import { leverage } from "../../../shared/negotiation/leverage";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import {
  aCurrentJob,
  anOpportunity,
  aWorkspace,
  iAsk,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const job = { currentJob: aCurrentJob(106_000) };
const evidenceOf = (all: readonly Opportunity[], more: Parameters<typeof aWorkspace>[1] = job) =>
  searchEvidence(aWorkspace(all, more), "2026-05-12");
const paper = (company: string, base: number, date = "2026-05-01") =>
  anOpportunity(company, [theyOffer(base, "written", date)]);

describe("R6: how the gap shrank", () => {
  const story = [
    paper("Initech", 114_000, "2026-04-14"),
    anOpportunity("Fabrikam", [
      theyOffer(118_000, "verbal", "2026-04-28"),
      iAsk(162_000, "2026-04-30"),
      theyRefuse(162_000, "2026-05-04"),
      theyOffer(134_000, "verbal", "2026-05-08"),
    ]),
    paper("Globex", 130_000, "2026-04-22"),
    anOpportunity("Tailspin", [iAsk(146_000, "2026-05-01"), theyRefuse(146_000, "2026-05-05")]),
    paper("Umbra", 98_000, "2026-05-07"),
  ];

  it("tells the events that moved floor or ceiling by the day of the answer, from the current salary on", () => {
    expect(
      gapHistory(evidenceOf(story)).map((it) => [
        it.figure.company,
        it.date,
        it.before.low,
        it.before.high,
        it.amount,
        it.outcome,
      ]),
    ).toEqual([
      ["Initech", "2026-04-14", 106_000, null, 114_000, "on-paper"],
      ["Globex", "2026-04-22", 114_000, null, 130_000, "on-paper"],
      ["Fabrikam", "2026-05-04", 130_000, null, 162_000, "refused"],
      ["Tailspin", "2026-05-05", 130_000, 162_000, 146_000, "refused"],
    ]);
  });

  it("ends at the floor and ceiling of the search", () => {
    const evidence = evidenceOf(story);
    expect(gapHistory(evidence).at(-1)?.after).toEqual({
      low: evidence.floor?.amount,
      high: evidence.ceiling?.amount,
    });
  });

  it("the first paper is the floor also under the salary, whatever was refused before", () => {
    const evidence = evidenceOf([
      anOpportunity("A", [theyRefuse(150_000, "2026-05-01")]),
      paper("B", 98_000, "2026-05-02"),
    ]);
    expect(gapHistory(evidence).map((it) => it.after)).toEqual([
      { low: 106_000, high: 150_000 },
      { low: 98_000, high: 150_000 },
    ]);
    expect(evidence.floor?.amount).toBe(98_000);
  });

  it("does not depend on the order of companies", () => {
    expect(gapHistory(evidenceOf(story.toReversed()))).toEqual(gapHistory(evidenceOf(story)));
  });

  it("paper above a refused ask of another company opens the gap again up to the next refusal", () => {
    const steps = gapHistory(
      evidenceOf([
        anOpportunity("A", [theyRefuse(120_000, "2026-05-01"), theyRefuse(150_000, "2026-05-01")]),
        paper("B", 125_000, "2026-05-02"),
      ]),
    );
    expect(steps.at(-1)).toMatchObject({ before: { high: 120_000 }, after: { high: 150_000 } });
  });
});

describe("R2: the leverage meter", () => {
  it("the story of the pictures: job kept and three papers far apart are four of five, strong", () => {
    const papers = [paper("Globex", 130_000), paper("Initech", 114_000), paper("Umbra", 98_000)];
    const meter = leverage(evidenceOf(papers));
    expect(meter).toMatchObject({ points: 4, word: "Strong", jobKept: true, rivals: null });
    expect(meter.bestAlternative?.amount).toBe(130_000);
    expect(meter.papers.map((it) => it.company)).toEqual(["Globex", "Initech", "Umbra"]);
  });

  it("two papers within 5% of each other compete: one point more", () => {
    const near = leverage(evidenceOf([paper("A", 100_000), paper("B", 95_000)]));
    expect(near).toMatchObject({ points: 4, rivals: [{ company: "A" }, { company: "B" }] });
    expect(leverage(evidenceOf([paper("A", 100_000), paper("B", 94_900)])).rivals).toBeNull();
  });

  it("a fourth paper adds nothing, and never more than five points", () => {
    const four = [100_000, 101_000, 102_000, 103_000].map((base, place) => paper(`${place}`, base));
    expect(leverage(evidenceOf(four))).toMatchObject({ points: 5, word: "Very strong" });
  });

  it("R4: talk and a verbal yes are no leverage; nothing at all is none", () => {
    const talk = anOpportunity("Fabrikam", [iAsk(150_000), theyAccept(150_000)]);
    expect(leverage(evidenceOf([talk], {}))).toMatchObject({ points: 0, word: "None" });
    expect(leverage(evidenceOf([talk])).points).toBe(1);
  });
});
