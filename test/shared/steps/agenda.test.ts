import { describe, expect, it } from "vitest";
import type { Agenda } from "../../../shared/model/opportunity";
import type { Package } from "../../../shared/model/package";
import { agendaOf, knowledgeOf } from "../../../shared/steps/agenda";
import { anOpportunity, testId, theyAccept } from "../../helpers/workspaces";

const openAgenda: Agenda = { base: "open", concrete: "open", risky: "open" };

function lockedSteps(agenda: Partial<Agenda>) {
  const opportunity = anOpportunity("Globex", [], { agenda: { ...openAgenda, ...agenda } });
  return agendaOf(opportunity)
    .filter((it) => it.isLocked)
    .map((it) => it.step);
}

describe("the agenda", () => {
  it("R9: perks stay closed until base is agreed or skipped", () => {
    expect(lockedSteps({})).toEqual(["concrete", "risky"]);
    expect(lockedSteps({ base: "agreed" })).toEqual(["risky"]);
    expect(lockedSteps({ base: "skipped" })).toEqual(["risky"]);
  });

  it("R9: risky pay stays closed until the perks are agreed or skipped", () => {
    expect(lockedSteps({ base: "agreed", concrete: "agreed" })).toEqual([]);
    expect(lockedSteps({ base: "agreed", concrete: "skipped" })).toEqual([]);
    expect(lockedSteps({ concrete: "agreed" })).toEqual(["concrete", "risky"]);
  });

  it("R9: a yes on paper agrees base by itself, a yes on the phone does not", () => {
    const onPaper = anOpportunity("Globex", [{ ...theyAccept(138_000), evidence: "written" }]);
    expect(agendaOf(onPaper)[0]).toMatchObject({ state: "agreed", isProven: true });
    const said = anOpportunity("Globex", [theyAccept(138_000)]);
    expect(agendaOf(said)[0]).toMatchObject({ state: "open", isProven: false });
  });
});

describe("what is known of a perk", () => {
  const version = { id: testId(), date: "2026-05-01", base: null, roundId: null, note: "" };
  const vacation = { id: testId(), kind: "vacation" as const, days: 25, note: "" };
  const withPackage = (fields: Partial<Package>) =>
    anOpportunity("Globex", [], {
      packages: [{ ...version, components: [], none: [], ...fields }],
    });

  it("R11: a perk nobody spoke of is not asked, a perk known to be nothing is none", () => {
    const opportunity = withPackage({ none: ["sign-on"] });
    expect(knowledgeOf(opportunity, "sign-on")).toBe("none");
    expect(knowledgeOf(opportunity, "pension")).toBe("not-asked");
    expect(knowledgeOf(anOpportunity("New"), "sign-on")).toBe("not-asked");
  });

  it("R4: a perk is on paper only when every part of it is", () => {
    const written = { ...vacation, evidence: "written" as const };
    const said = { ...vacation, id: testId(), evidence: "verbal" as const };
    expect(knowledgeOf(withPackage({ components: [written] }), "vacation")).toBe("on-paper");
    expect(knowledgeOf(withPackage({ components: [written, said] }), "vacation")).toBe("said");
  });
});
