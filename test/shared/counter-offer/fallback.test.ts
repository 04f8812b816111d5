import { describe, expect, it } from "vitest";
import { type Fallback, fallbackOf } from "../../../shared/counter-offer/fallback";
import type { Id } from "../../../shared/model/basics";
import type { Opportunity } from "../../../shared/model/opportunity";
import type { Workspace } from "../../../shared/model/workspace";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import { fallbackAdvice, fallbackToday } from "../../../shared/wording/counter-offer-words";
import { aCurrentJob, anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);
const money = (units: number) => `$${units}`;
const fallbackIn = (workspace: Workspace, of: Id | null): Fallback =>
  fallbackOf(workspace, searchEvidence(workspace, "2026-05-12"), of);
const told = (opportunities: readonly Opportunity[], of: Id | null, salary: number | null) => {
  const currentJob = salary === null ? null : aCurrentJob(salary);
  const fallback = fallbackIn(aWorkspace(opportunities, { currentJob }), of);
  return [fallbackAdvice(fallback, money), fallbackToday(fallback, { money })];
};

describe("R24: always have a fallback", () => {
  it("another company's paper is taken where it is the best", () => {
    const fabrikam = anOpportunity("Fabrikam", [theyOffer(120_000, "written")]);
    expect(told([globex, fabrikam], fabrikam.id, 106_000)).toEqual([
      "Take Globex, $130000.",
      "Best paper today: Globex, $130000.",
    ]);
  });

  it("their own paper is taken where nobody else has put as much on paper", () => {
    const fabrikam = anOpportunity("Fabrikam", [theyOffer(134_000, "written")]);
    expect(told([globex, fabrikam], fabrikam.id, 106_000)).toEqual([
      "Take what Fabrikam has on paper, $134000.",
      "Best paper today is their own: $134000.",
    ]);
  });

  it("R23: of two equal papers the other company's is taken, not that of who let the days pass", () => {
    const fabrikam = anOpportunity("Fabrikam", [theyOffer(130_000, "written")]);
    expect(fallbackIn(aWorkspace([fabrikam, globex]), fabrikam.id)).toMatchObject({
      kind: "other-paper",
      offer: { opportunity: { company: "Globex" } },
    });
  });

  it("R2: a job that pays as much as any paper is kept", () => {
    expect(told([globex], null, 130_000)).toEqual([
      "Keep your job, $130000, and send the next application.",
      "No paper elsewhere beats your job: $130000.",
    ]);
  });

  it("R4: what was only said is nothing to fall back on, and nobody is told to keep a job he has not", () => {
    const talk = anOpportunity("Talk", [theyOffer(150_000, "verbal")]);
    expect(told([talk], talk.id, null)).toEqual([
      "Send the next application.",
      "There is no paper yet, and no job to stay in.",
    ]);
  });

  it("paper that has run out is nothing to fall back on", () => {
    const late = anOpportunity("Late", [theyOffer(150_000, "written")], {
      deadlines: [
        {
          id: globex.id,
          kind: "offer-expires",
          date: "2026-05-11",
          time: null,
          note: "",
          isDone: false,
        },
      ],
    });
    expect(fallbackIn(aWorkspace([late]), null).kind).toBe("nothing");
  });
});
