import { describe, expect, it } from "vitest";
import type { Component } from "../../../shared/model/component";
import { counterOfferSchema } from "../../../shared/model/counter-offer";
import type { Opportunity } from "../../../shared/model/opportunity";
import type { Package } from "../../../shared/model/package";
import type { Workspace } from "../../../shared/model/workspace";
import { asksOf } from "../../../shared/negotiation/asks";
import { figuresOf } from "../../../shared/negotiation/figures";
import { checkRules } from "../../../shared/rules/check-rules";
import {
  aCurrentJob,
  anOpportunity,
  aRound,
  aWorkspace,
  iAsk,
  pay,
  testId,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";

function report(workspace: Workspace) {
  const companies = Object.values(workspace.opportunities).map((opportunity) => {
    const { figures } = figuresOf(opportunity, workspace.settings);
    return { opportunity, figures, asks: asksOf(figures) };
  });
  return checkRules(workspace, companies, today);
}

const target = anOpportunity("Litware", [], { stage: "target" });
const broken = (...opportunities: readonly Opportunity[]) =>
  report(aWorkspace([...opportunities, target])).broken.map((it) => it.kind);

const version = (components: Package["components"], more: Partial<Package> = {}): Package => ({
  id: testId(),
  date: "2026-05-08",
  base: { pay: pay(130_000), evidence: "written" },
  components,
  none: [],
  roundId: null,
  note: "",
  ...more,
});
const bonus = (evidence: "verbal" | "written"): Component => ({
  id: testId(),
  kind: "bonus",
  target: 0.2,
  history: [],
  evidence,
  note: "",
});

describe("R3: never resign before a contract is signed", () => {
  it("a stage called signed without a signed figure breaks it", () => {
    const written = anOpportunity("Globex", [theyOffer(130_000, "written")], { stage: "signed" });
    expect(broken(written)).toEqual(["signed-without-contract"]);
    const signed = anOpportunity("Globex", [theyOffer(130_000, "signed")], { stage: "signed" });
    expect(broken(signed)).toEqual([]);
  });

  it("it is kept as long as the job is", () => {
    const kept = report(aWorkspace([target], { currentJob: aCurrentJob(106_000) })).kept;
    expect(kept).toContain("job-kept");
    expect(report(aWorkspace([target])).kept).not.toContain("job-kept");
  });
});

describe("R15: one fixed number, never a range", () => {
  const writing = (message: string, stage: "interviewing" | "declined" = "interviewing") => ({
    ...anOpportunity("Fabrikam", [iAsk(138_000)], { stage }),
    counterOffer: counterOfferSchema.parse({ message }),
  });

  it("a message that names a range breaks it as long as the company is in play", () => {
    const ranged = "Thank you. I had $110–130k in mind.";
    expect(report(aWorkspace([writing(ranged), target])).broken).toMatchObject([
      { kind: "range-in-message", typed: "$110–130k", record: { place: "counter-offer" } },
    ]);
    expect(broken(writing(ranged, "declined"))).toEqual([]);
    expect(broken(writing("It will take $138,000. I led 10-15 people."))).toEqual([]);
  });

  it("it is kept where every ask and every message is one number", () => {
    const kept = (message: string) => report(aWorkspace([writing(message)])).kept;
    expect(kept("It will take $138,000.")).toContain("one-number");
    expect(kept("between 110k and 130k")).not.toContain("one-number");
  });
});

describe("R4: only paper counts", () => {
  const said = (date: string) =>
    anOpportunity("Fabrikam Health", [theyOffer(134_000, "verbal", date)], {
      stage: "verbal-offer",
    });

  it("an offer that was only said is worth a call after three days, not before", () => {
    expect(broken(said("2026-05-10"))).toEqual([]);
    const [rule] = report(aWorkspace([said("2026-05-08"), target])).broken;
    expect(rule).toMatchObject({ kind: "verbal-without-paper", days: 4, amount: 134_000 });
  });

  it("talk under what is on paper, or in an interview, is no broken promise", () => {
    const paper = anOpportunity(
      "Globex",
      [theyOffer(122_000, "verbal", "2026-04-22"), theyOffer(130_000, "written", "2026-04-29")],
      { stage: "written-offer" },
    );
    const talk = anOpportunity("Tailspin", [theyOffer(118_000, "verbal", "2026-04-22")]);
    expect(broken(paper, talk)).toEqual([]);
  });

  it("paper that was promised for a day that has passed is late", () => {
    const late = {
      ...said("2026-05-11"),
      deadlines: [
        {
          id: testId(),
          kind: "paper-due",
          date: "2026-05-10",
          time: null,
          note: "",
          isDone: false,
        },
      ],
    } as const;
    expect(broken(late)).toEqual(["paper-late"]);
  });
});

describe("R1 and R14: their number is an opening", () => {
  it("R1: saying yes before ever asking breaks it", () => {
    const yes = aRound({ by: "me", kind: "acceptance", base: 130_000 });
    expect(broken(anOpportunity("Globex", [theyOffer(130_000, "written"), yes]))).toEqual([
      "accepted-without-asking",
    ]);
    expect(
      broken(anOpportunity("Globex", [theyOffer(130_000, "written"), iAsk(145_000), yes])),
    ).toEqual([]);
  });

  it("R14: an open ask of less than a tenth over their first number breaks it", () => {
    const first = theyOffer(120_000, "verbal");
    expect(broken(anOpportunity("Globex", [first, iAsk(125_000)]))).toEqual([
      "asked-under-their-first",
    ]);
    expect(broken(anOpportunity("Globex", [first, iAsk(132_000)]))).toEqual([]);
  });

  it("R6, R14: an ask halfway between their first number and what was refused elsewhere breaks nothing", () => {
    const refusedOn = (date: string) =>
      anOpportunity("Cirrus", [theyRefuse(140_000, date)], { stage: "declined" });
    const globex = (ask: number) =>
      anOpportunity("Globex", [
        theyOffer(124_000, "written", "2026-05-02"),
        iAsk(ask, "2026-05-04"),
      ]);
    expect(broken(globex(132_000), refusedOn("2026-05-03"))).toEqual([]);
    expect(broken(globex(128_000), refusedOn("2026-05-03"))).toEqual(["asked-under-their-first"]);
    expect(broken(globex(132_000), refusedOn("2026-05-05"))).toEqual(["asked-under-their-first"]);
  });
});

describe("R18: do not contradict yourself", () => {
  it("a higher number to the same company breaks it, answered or not", () => {
    expect(
      broken(anOpportunity("Globex", [iAsk(138_000), theyRefuse(138_000), iAsk(146_000)])),
    ).toEqual(["asks-differ"]);
  });

  it("a lower number before they answered breaks it, after they refused it does not", () => {
    expect(broken(anOpportunity("Globex", [iAsk(146_000), iAsk(138_000)]))).toEqual([
      "asks-differ",
    ]);
    expect(
      broken(anOpportunity("Globex", [iAsk(146_000), theyRefuse(146_000), iAsk(138_000)])),
    ).toEqual([]);
  });

  it("R28: two numbers of a currency without a rate are compared as they were said", () => {
    const ask = (base: number) => aRound({ by: "me", kind: "ask", base, currency: "EUR" });
    const globex = anOpportunity("Globex", [ask(140_000), ask(150_000)]);
    const found = report(aWorkspace([globex])).broken;
    expect(found).toMatchObject([
      { rule: "R18", clash: { before: 140_000, after: 150_000, currency: "EUR" } },
      { rule: "R19" },
    ]);
  });

  it("different companies may hear different numbers (R8)", () => {
    expect(
      broken(anOpportunity("Globex", [iAsk(146_000)]), anOpportunity("Initech", [iAsk(138_000)])),
    ).toEqual([]);
  });
});

describe("R9: base first, risky last", () => {
  const withBonus = (evidence: "verbal" | "written", base: "open" | "agreed") =>
    anOpportunity("Fabrikam Health", [], {
      packages: [version([bonus(evidence)])],
      agenda: { base, concrete: "open", risky: "open" },
    });

  it("a bonus that is talked of while base is open breaks it, with its day", () => {
    const { broken: rules } = report(aWorkspace([withBonus("verbal", "open"), target]));
    expect(rules).toMatchObject([
      { kind: "risky-before-base", topic: "bonus", date: "2026-05-08" },
    ]);
  });

  it("a letter that lists the bonus is no talk, and after base it may be spoken of", () => {
    expect(broken(withBonus("written", "open"))).toEqual([]);
    expect(broken(withBonus("verbal", "agreed"))).not.toContain("risky-before-base");
  });
});

describe("R11: some perks are only known from the contract", () => {
  const expiring = (date: string, none: Package["none"]) =>
    anOpportunity("Globex", [], {
      packages: [version([], { none })],
      deadlines: [
        { id: testId(), kind: "offer-expires", date, time: null, note: "", isDone: false },
      ],
    });

  it("an offer about to run out names what nobody asked", () => {
    const { broken: rules } = report(
      aWorkspace([expiring("2026-05-15", ["pension", "health", "vacation", "hours"]), target]),
    );
    expect(rules).toMatchObject([{ kind: "not-asked-before-signing", topics: ["sick-days"] }]);
  });

  it("known to be none is known; far from signing there is time to ask", () => {
    const all = ["pension", "health", "vacation", "hours", "sick-days"] as const;
    expect(broken(expiring("2026-05-15", all))).toEqual([]);
    expect(broken(expiring("2026-05-25", []))).toEqual([]);
  });
});

describe("R19: always know where the next application goes", () => {
  it("a search without a target is an alert; before the search there is none", () => {
    expect(report(aWorkspace([anOpportunity("Globex")])).broken.map((it) => it.kind)).toEqual([
      "no-target",
    ]);
    expect(report(aWorkspace([])).broken).toEqual([]);
    expect(report(aWorkspace([target])).kept).toContain("target-ready");
  });
});

it("a process that ended breaks no rule any more", () => {
  const ended = anOpportunity("Globex", [iAsk(138_000), iAsk(146_000)], { stage: "declined" });
  expect(broken(ended)).toEqual([]);
});
