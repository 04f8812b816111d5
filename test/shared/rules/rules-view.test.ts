import { describe, expect, it } from "vitest";
import { changes } from "../../../shared/changes";
import { attachmentSchema } from "../../../shared/model/attachment";
import { contactSchema } from "../../../shared/model/contact";
import { noOwnCounterOffer } from "../../../shared/model/counter-offer";
import type { Evidence } from "../../../shared/model/evidence";
import type { Round } from "../../../shared/model/round";
import { defaultSettings } from "../../../shared/model/settings";
import { ruleNumbers } from "../../../shared/model/snoozed-rule";
import type { Workspace } from "../../../shared/model/workspace";
import { money } from "../../../shared/money";
import { rulesView } from "../../../shared/rules/rules-view";
import { todayView } from "../../../shared/today/today-view";
import {
  aCurrentJob,
  anOpportunity,
  applied,
  aRound,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
} from "../../helpers/workspaces";

const today = "2026-05-12";
const now = `${today}T09:00`;
const stateOf = (workspace: Workspace, rule: string, at = now) =>
  rulesView(workspace, at).find((it) => it.rule === rule)?.state;
const findingsOf = (workspace: Workspace, rule: string) =>
  rulesView(workspace, now)
    .find((it) => it.rule === rule)
    ?.findings.map((it) => it.kind);
const paper = anOpportunity("Globex", [theyOffer(130_000, "written")], { stage: "written-offer" });

describe("every rule says what the records say about it", () => {
  it("an empty search breaks nothing and proves nothing", () => {
    const states = rulesView(aWorkspace([]), now).map((it) => it.state);
    expect(states).toHaveLength(ruleNumbers.length);
    expect(new Set(states)).toEqual(new Set(["open", "guidance"]));
  });

  it("R2: a search without a job and without live paper has no leverage", () => {
    const asked = anOpportunity("Globex", [iAsk(140_000)]);
    expect(findingsOf(aWorkspace([asked]), "R2")).toEqual(["no-leverage"]);
    expect(stateOf(aWorkspace([paper]), "R2")).toBe("kept");
  });

  it("R5: an offer on paper without its file asks for it; the file keeps the rule", () => {
    const letter = {
      id: testId(),
      name: "offer.pdf",
      kind: "pdf" as const,
      bytes: 1,
      sha256: "0".repeat(64),
      addedOn: today,
    };
    expect(findingsOf(aWorkspace([paper]), "R5")).toEqual(["paper-without-file"]);
    expect(stateOf(aWorkspace([{ ...paper, attachments: [letter] }]), "R5")).toBe("kept");
    const spoken = anOpportunity("Initech", [theyOffer(130_000, "verbal")]);
    expect(stateOf(aWorkspace([spoken]), "R5")).not.toBe("kept");
    expect(findingsOf(aWorkspace([spoken]), "R5")).toEqual([]);
  });

  it("R28: a figure whose currency has no dated rate is named with both currencies", () => {
    const abroad = anOpportunity("Tokyo Denki", [
      aRound({
        by: "them",
        kind: "counter",
        base: 8_000_000,
        currency: "JPY",
        evidence: "written",
      }),
    ]);
    const findings = (workspace: Workspace) =>
      rulesView(workspace, now).find((it) => it.rule === "R28")?.findings;
    expect(findings(aWorkspace([abroad]))).toEqual([
      { kind: "no-rate", rule: "R28", from: "JPY", to: "USD", company: "Tokyo Denki" },
    ]);
    const rates = [{ from: "USD", to: "JPY", rate: 100, date: today }];
    const rated = aWorkspace([abroad], { settings: { ...defaultSettings, rates } });
    expect(findings(rated)).toEqual([]);
    expect(stateOf(rated, "R28")).toBe("kept");
  });

  it("R1: an ask after their offer keeps it, R14: a tenth above keeps that too", () => {
    const answered = anOpportunity("Globex", [theyOffer(100_000, "verbal"), iAsk(110_000)]);
    expect(stateOf(aWorkspace([answered]), "R1")).toBe("kept");
    expect(stateOf(aWorkspace([answered]), "R14")).toBe("kept");
    const low = anOpportunity("Globex", [theyOffer(100_000, "verbal"), iAsk(104_000)]);
    expect(stateOf(aWorkspace([low]), "R14")).toBe("broken");
  });
});

describe("what was signed and what is kept of it", () => {
  it("R3: a job left while no contract is signed stays a broken rule until one is", () => {
    const search = (rounds: readonly Round[]) =>
      applied(
        aWorkspace([anOpportunity("Globex", rounds)], { currentJob: aCurrentJob(106_000) }),
        "removeCurrentJob",
        {},
      );
    expect(findingsOf(search([theyOffer(130_000, "written")]), "R3")).toEqual([
      "left-without-contract",
    ]);
    expect(findingsOf(search([theyOffer(130_000, "signed")]), "R3")).toEqual([]);
    const before = search([]);
    const jobs = Object.values(before.pastJobs).map((it) => [
      it.id,
      { ...it, until: "2026-03-31" },
    ]);
    expect(findingsOf({ ...before, pastJobs: Object.fromEntries(jobs) }, "R3")).toEqual([]);
  });

  it("R1: signed without ever asking breaks it, one ask of mine does not", () => {
    const signed = (rounds: readonly Round[]) =>
      aWorkspace([anOpportunity("Globex", rounds, { stage: "signed" })]);
    const offer = theyOffer(130_000, "signed");
    expect(findingsOf(signed([offer]), "R1")).toEqual(["signed-without-asking"]);
    expect(findingsOf(signed([iAsk(140_000), offer]), "R1")).toEqual([]);
  });

  it("R5: a file from before the first offer on paper is not its letter", () => {
    const file = (addedOn: string) =>
      attachmentSchema.parse({
        id: testId(),
        name: "Resume.pdf",
        kind: "pdf",
        bytes: 1200,
        sha256: "5".repeat(64),
        addedOn,
      });
    const kept = (addedOn: string) =>
      aWorkspace([
        anOpportunity("Globex", [theyOffer(130_000, "written", "2026-05-05")], {
          attachments: [file(addedOn)],
        }),
      ]);
    expect(findingsOf(kept("2026-05-04"), "R5")).toEqual(["paper-without-file"]);
    expect(stateOf(kept("2026-05-05"), "R5")).toBe("kept");
  });
});

describe("sheets that were sent", () => {
  const sent = {
    at: "2026-05-07T17:00",
    until: "2026-05-11T17:00",
    base: money(138_000, "USD"),
    rows: [],
    roundId: null,
    isAskLogged: false,
    deadlineId: null,
    basesBefore: null,
  };
  const withSheet = (more: Partial<typeof noOwnCounterOffer>) => {
    const job = aCurrentJob(110_000);
    const counterOffer = { ...noOwnCounterOffer, sent, ...more };
    return aWorkspace([paper], { currentJob: { ...job, counterOffer } });
  };

  it("R21: a sheet where the user would not stay is broken", () => {
    expect(findingsOf(withSheet({ wouldStay: false }), "R21")).toEqual(["stay-not-asked"]);
    expect(stateOf(withSheet({ wouldStay: true }), "R21")).toBe("kept");
  });

  it("R22: a sheet needs the one who decides", () => {
    const boss = contactSchema.parse({ id: testId(), name: "Kim Lund" });
    const asked = (contacts: Workspace["contacts"]) => ({
      ...withSheet({ decisionMakerId: boss.id }),
      contacts,
    });
    expect(findingsOf(withSheet({}), "R22")).toEqual(["no-decider"]);
    expect(stateOf(asked({ [boss.id]: boss }), "R22")).toBe("kept");
  });

  it("R22: a person who was deleted decides nothing any more", () => {
    const gone = withSheet({ decisionMakerId: testId() });
    expect(findingsOf(gone, "R22")).toEqual(["no-decider"]);
  });

  it("R23: no answer after the two days is a no", () => {
    expect(findingsOf(withSheet({}), "R23")).toEqual(["answer-late"]);
    const late = { sent: { ...sent, until: "2026-05-12T17:00" } };
    expect(stateOf(withSheet(late), "R23")).toBe("kept");
    expect(stateOf(withSheet(late), "R23", "2026-05-12T17:00")).toBe("broken");
  });

  it("R23: a number that is only said is no answer once the two days are over, paper and a no are", () => {
    const answered = (evidence: Evidence, base = 140_000) =>
      withSheet({ answer: { date: "2026-05-11", base: money(base, "USD"), evidence } });
    expect(findingsOf(answered("verbal"), "R23")).toEqual(["answer-late"]);
    expect(stateOf(answered("written"), "R23")).toBe("kept");
    const no = withSheet({ answer: { date: "2026-05-11", base: null, evidence: "verbal" } });
    expect(stateOf(no, "R23")).toBe("kept");
  });

  it("R24: a raise under the best paper is no match", () => {
    const answer = (units: number) =>
      withSheet({
        answer: { date: "2026-05-11", base: money(units, "USD"), evidence: "written" },
      });
    expect(findingsOf(answer(121_000), "R24")).toEqual(["raise-under-paper"]);
    expect(stateOf(answer(131_000), "R24")).toBe("kept");
  });
});

describe("snooze", () => {
  const snoozed = applied(aWorkspace([paper]), "snoozeRule", {
    rule: "R19",
    reason: "I sign this week",
    until: "2026-05-14",
  });

  it("R19: Today leaves it out up to its day and shows it again after it", () => {
    const broken = (day: string) => todayView(snoozed, day).rules.broken.map((it) => it.rule);
    expect(broken("2026-05-14")).not.toContain("R19");
    expect(broken("2026-05-15")).toContain("R19");
    expect(stateOf(snoozed, "R19", "2026-05-14T09:00")).toBe("snoozed");
    expect(stateOf(snoozed, "R19", "2026-05-15T09:00")).toBe("broken");
  });

  it("a second snooze takes the place of the first, a past day and no reason are refused", () => {
    const again = applied(snoozed, "snoozeRule", {
      rule: "R19",
      reason: "Longer",
      until: "2026-05-20",
    });
    expect(again.snoozedRules).toHaveLength(1);
    const { input, apply } = changes.snoozeRule;
    expect(input.safeParse({ rule: "R19", reason: " ", until: today }).success).toBe(false);
    const past = { rule: "R19", reason: "Why", until: "2026-05-01" } as const;
    expect(apply(snoozed, past, { today, newId: () => paper.id }).ok).toBe(false);
  });
});
