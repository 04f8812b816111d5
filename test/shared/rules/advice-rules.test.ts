import { describe, expect, it } from "vitest";
import { contactSchema } from "../../../shared/model/contact";
import type { Opportunity } from "../../../shared/model/opportunity";
import { packageSchema } from "../../../shared/model/package";
import type { Workspace } from "../../../shared/model/workspace";
import { rulesView } from "../../../shared/rules/rules-view";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  applied,
  aWorkspace,
  pay,
  testId,
} from "../../helpers/workspaces";

const now = "2026-05-12T09:00";
const lineOf = (workspace: Workspace, rule: string) =>
  rulesView(workspace, now).find((it) => it.rule === rule);
const stateOf = (workspace: Workspace, rule: string) => lineOf(workspace, rule)?.state;

type Evidence = "verbal" | "written";
const withPackage = (
  components: readonly object[],
  { evidence = "written", more = {} }: { evidence?: Evidence; more?: Partial<Opportunity> } = {},
) =>
  aWorkspace([
    anOpportunity("Globex", [], {
      packages: [
        packageSchema.parse({
          id: testId(),
          date: "2026-05-01",
          base: { pay: pay(130_000), evidence },
          components: components.map((it) => ({ id: testId(), evidence, ...it })),
        }),
      ],
      ...more,
    }),
  ]);
const bonus = (history: readonly number[]) => ({ kind: "bonus", target: 0.2, history });
const hours = { kind: "hours", contractHours: 40, realHours: 45, onCallHours: 0 };

describe("R12: promised is not paid", () => {
  it("a bonus on paper without its history breaks it, with one it is kept", () => {
    expect(lineOf(withPackage([bonus([])]), "R12")).toMatchObject({
      state: "broken",
      findings: [{ kind: "bonus-without-history", company: "Globex" }],
    });
    expect(stateOf(withPackage([bonus([0.5])]), "R12")).toBe("kept");
  });

  it("talk, a package without a bonus and a company that ended say nothing", () => {
    expect(stateOf(withPackage([bonus([])], { evidence: "verbal" }), "R12")).toBe("open");
    expect(stateOf(withPackage([]), "R12")).toBe("open");
    const stages = [{ stage: "declined" as const, date: "2026-05-02" }];
    expect(stateOf(withPackage([bonus([])], { more: { stages } }), "R12")).toBe("open");
  });
});

describe("R26 and R27: the hours and the way there belong to an offer", () => {
  it.each([
    ["R26", "hours-not-said", hours],
    [
      "R27",
      "commute-not-said",
      { kind: "commute", daysPerYear: 100, oneWayMinutes: 30, farePerDay: amount(3) },
    ],
  ])("%s: an offer on paper that leaves it out breaks it", (rule, kind, part) => {
    expect(lineOf(withPackage([]), rule)).toMatchObject({ state: "broken", findings: [{ kind }] });
    expect(stateOf(withPackage([part]), rule)).toBe("kept");
    expect(stateOf(withPackage([], { evidence: "verbal" }), rule)).toBe("open");
  });
});

describe("R20: contacts are kept warm", () => {
  const writing = (followUp: string | null) => {
    const mara = contactSchema.parse({ id: testId(), name: "Mara Voss", followUp });
    return aWorkspace([], { contacts: { [mara.id]: mara } });
  };

  it("somebody to write to is late after the day, not on it", () => {
    expect(lineOf(writing("2026-05-11"), "R20")).toMatchObject({
      state: "broken",
      findings: [{ kind: "follow-up-late", name: "Mara Voss", due: "2026-05-11" }],
    });
    expect(stateOf(writing("2026-05-12"), "R20")).toBe("kept");
    expect(stateOf(writing(null), "R20")).toBe("open");
  });
});

describe("R17: no position is given away", () => {
  const writes = (workspace: Workspace, of: string | null, message: string) =>
    applied(workspace, "writeMessage", { of, message });
  const globex = anOpportunity("Globex");

  it("a message that does breaks it, with the words as they were typed", () => {
    const soft = writes(aWorkspace([globex]), globex.id, "Hello. I am willing to negotiate.");
    expect(lineOf(soft, "R17")).toMatchObject({
      state: "broken",
      findings: [{ kind: "position-in-message", of: globex.id, company: "Globex" }],
    });
    const [found] = lineOf(soft, "R17")?.findings ?? [];
    expect(found?.kind === "position-in-message" && found.typed).toMatch(/willing to negotiate/);
  });

  it("one to the current employer counts too", () => {
    const held = aWorkspace([], { currentJob: aCurrentJob(110_000) });
    expect(lineOf(writes(held, null, "I am willing to negotiate."), "R17")).toMatchObject({
      findings: [{ of: null, company: "Northwind Trading" }],
    });
  });

  it("an innocent message keeps it, no message says nothing", () => {
    const innocent = "I look forward to negotiating the contract's start date.";
    expect(stateOf(writes(aWorkspace([globex]), globex.id, innocent), "R17")).toBe("kept");
    expect(stateOf(aWorkspace([globex]), "R17")).toBe("open");
  });
});
