import { describe, expect, it } from "vitest";
import type { Component } from "../../../shared/model/component";
import type { Evidence } from "../../../shared/model/evidence";
import { currentPackage, type Opportunity } from "../../../shared/model/opportunity";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import { agendaPerks } from "../../../shared/opportunity/perks";
import { anOpportunity, aWorkspace, testId, theyOffer } from "../../helpers/workspaces";

const today = "2026-05-12";

function vacation(days: number, evidence: Evidence): Component {
  return { id: testId(), kind: "vacation", days, evidence, note: "" };
}

/** A company with 120,000 on paper and these components beside it. */
function offering(company: string, components: readonly Component[]): Opportunity {
  const offer = anOpportunity(company, [theyOffer(120_000, "written")]);
  const newest = currentPackage(offer) ?? expect.fail("no package");
  return { ...offer, packages: [{ ...newest, components }] };
}

function perksAt(here: Opportunity, others: readonly Opportunity[], step: "concrete" | "risky") {
  const workspace = aWorkspace([here, ...others]);
  return agendaPerks(workspace, searchEvidence(workspace, today), here, step);
}
const vacationAt = (here: Opportunity, others: readonly Opportunity[] = []) =>
  perksAt(here, others, "concrete").find((it) => it.kind === "vacation") ?? expect.fail();

describe("the perks to speak of", () => {
  it("R11: what is known comes first, what is not asked brings its question", () => {
    const perks = perksAt(offering("Globex", [vacation(25, "written")]), [], "concrete");
    expect(perks[0]).toMatchObject({ kind: "vacation", knowledge: "on-paper" });
    expect(perks[0]?.here?.detail).toEqual({ as: "number", value: 25, unit: "days" });
    expect(perks.at(-1)?.knowledge).toBe("not-asked");
    expect(perks.at(-1)?.question).toMatch(/\?$/);
  });

  it("the way to work is the user's own fact and not theirs to be asked", () => {
    const perks = perksAt(offering("Globex", []), [], "concrete");
    expect(perks.map((it) => it.kind)).not.toContain("commute");
  });

  it("asks for as much as another company put on paper", () => {
    const better = offering("Initech", [vacation(30, "written")]);
    const [first] = perksAt(offering("Globex", []), [better], "concrete");
    expect(first).toMatchObject({ kind: "vacation", knowledge: "not-asked", here: null });
    expect(first?.ask).toEqual(vacationAt(better).here);
    expect(vacationAt(offering("Globex", [vacation(30, "written")]), [better]).ask).toBeNull();
  });

  it("R4: what another company only said is nothing to ask for", () => {
    const said = offering("Initech", [vacation(30, "verbal")]);
    expect(vacationAt(offering("Globex", []), [said]).ask).toBeNull();
  });

  it("R9: risky pay elsewhere is nothing to ask for", () => {
    const bonus: Component = {
      id: testId(),
      kind: "bonus",
      target: 0.2,
      history: [],
      evidence: "written",
      note: "",
    };
    const perks = perksAt(offering("Globex", []), [offering("Initech", [bonus])], "risky");
    expect(perks.every((it) => it.ask === null)).toBe(true);
  });

  it("R10: bonus and shares stand in the risky step, never among the perks", () => {
    const kinds = (step: "concrete" | "risky") =>
      perksAt(offering("Globex", []), [], step).map((it) => it.kind);
    expect(kinds("risky")).toContain("bonus");
    expect(kinds("concrete")).not.toContain("bonus");
  });
});
