import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../shared/model/opportunity";
import type { Workspace } from "../../../shared/model/workspace";
import { money } from "../../../shared/money";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { firstStep } from "../../../shared/today/first-step";
import {
  aCurrentJob,
  anOpportunity,
  applied,
  aWorkspace,
  iAsk,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";
const next = (workspace: Workspace) => {
  const step = firstStep(workspace, searchEvidence(workspace, today));
  return step && [step.name, step.company, step.place];
};
const withJob = (...opportunities: readonly Opportunity[]) =>
  aWorkspace(opportunities, { currentJob: aCurrentJob(106_000) });

describe("a first search, step by step", () => {
  const globex = anOpportunity("Globex", [], { stage: "target" });
  const asked = anOpportunity("Globex", [iAsk(117_000)]);
  const said = anOpportunity("Globex", [iAsk(117_000), theyOffer(110_000, "verbal")]);
  const paper = anOpportunity("Globex", [iAsk(117_000), theyOffer(115_000, "written")]);
  const other = anOpportunity("Initech", [theyOffer(112_000, "verbal")]);

  it.each([
    ["R19: with nothing, the first company", withJob(), ["company", "", 1]],
    ["R14: with a company, my number first", withJob(globex), ["ask", "Globex", 2]],
    ["R6: with my number, their answer", withJob(asked), ["answer", "Globex", 3]],
    [
      "R6: a refusal is no number of theirs",
      withJob(anOpportunity("Globex", [iAsk(117_000), theyRefuse(117_000)])),
      ["answer", "Globex", 3],
    ],
    ["R4: with a spoken number, the paper", withJob(said), ["paper", "Globex", 4]],
    [
      "R22: with a paper, the sheet to the other company",
      withJob(paper, other),
      ["sheet", "Initech", 5],
    ],
    [
      "R21: with one paper alone, the sheet to the employer",
      withJob(paper),
      ["sheet", "Northwind Trading", 5],
    ],
  ])("%s", (_, workspace, expected) => {
    expect(next(workspace)).toEqual(expected);
  });

  it("is over once a sheet is out", () => {
    const sheet = {
      at: "2026-05-12T09:00",
      until: "2026-05-14T17:00",
      base: money(121_000, "USD"),
      rows: [],
    };
    const sent = applied(withJob(paper, other), "sendSheet", {
      of: other.id,
      sheet,
      channel: "email",
    });
    expect(next(sent)).toBeNull();
  });

  it("is not told to whoever has two papers, nor in the sample", () => {
    expect(next(withJob(paper, anOpportunity("A", [theyOffer(118_000, "written")])))).toBeNull();
    expect(next(sampleSearch(today))).toBeNull();
  });
});
