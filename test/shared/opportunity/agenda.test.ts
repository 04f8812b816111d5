import { describe, expect, it } from "vitest";
import type { Agenda } from "../../../shared/model/opportunity";
import { agendaOf, perksOf } from "../../../shared/opportunity/agenda";
import { anOpportunity, testId, theyAccept, theyOffer } from "../../helpers/workspaces";

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

describe("the perks to ask for", () => {
  const packageWith = { id: testId(), date: "2026-05-01", base: null, roundId: null, note: "" };

  it("R11: a perk nobody spoke of is not asked, a perk known to be nothing is none", () => {
    const opportunity = anOpportunity("Globex", [], {
      packages: [{ ...packageWith, components: [], none: ["sign-on"] }],
    });
    const knowledge = new Map(
      perksOf(opportunity, "concrete").map((it) => [it.kind, it.knowledge]),
    );
    expect(knowledge.get("sign-on")).toBe("none");
    expect(knowledge.get("pension")).toBe("not-asked");
  });

  it("R11: before anything is known every perk is not asked", () => {
    const perks = perksOf(anOpportunity("Globex"), "risky");
    expect(perks.every((it) => it.knowledge === "not-asked")).toBe(true);
  });

  it("R4: a perk is on paper only when every part of it is", () => {
    const vacation = { id: testId(), kind: "vacation" as const, days: 25, note: "" };
    const withEvidence = (evidence: "verbal" | "written") =>
      perksOf(
        anOpportunity("Globex", [theyOffer(130_000, "written")], {
          packages: [{ ...packageWith, components: [{ ...vacation, evidence }], none: [] }],
        }),
        "concrete",
      );
    expect(withEvidence("verbal")[0]).toEqual({ kind: "vacation", knowledge: "said" });
    const logged = anOpportunity("Globex", [], {
      packages: [{ ...packageWith, components: [{ ...vacation, evidence: "written" }], none: [] }],
    });
    expect(perksOf(logged, "concrete")[0]).toEqual({ kind: "vacation", knowledge: "on-paper" });
  });
});
