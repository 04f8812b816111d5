import { describe, expect, it } from "vitest";
import { type SheetView, sheetView } from "../../../shared/counter-offer/sheet-view";
import { deadlineSchema, ROLE_NOT_RECORDED } from "../../../shared/model/opportunity";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import { searchAsk } from "../../../shared/negotiation/strategies";
import { idOf, now, sample, sheet, viewOf } from "../../helpers/sheet-story";
import { aComponent, aPackage } from "../../helpers/valuing";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  applied,
  aWorkspace,
  iAsk,
  testId,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const fabrikam = viewOf(sample, idOf(sample, "Fabrikam Health"));
const rowOf = (view: SheetView, kind: string) => view.rows.find((it) => it.kind === kind);

describe("what the sheet asks for", () => {
  it("R18: the number is the one the search asks everywhere", () => {
    expect(fabrikam.number).toEqual({ kind: "ask", units: 138_000 });
    expect(viewOf(sample, null).number).toEqual({ kind: "ask", units: 138_000 });
  });

  it("R18: by the strategy of the settings, to the employer as to a company", () => {
    const odds = applied(sample, "changeSettings", { settings: { strategy: "best-odds" } });
    const ask = searchAsk(searchEvidence(odds, "2026-05-12"));
    expect(ask).toMatchObject({ kind: "ask", basis: "best-odds" });
    const units = ask.kind === "ask" ? ask.amount : 0;
    expect(units).not.toBe(138_000);
    expect(viewOf(odds, null).number).toEqual({ kind: "ask", units });
  });

  it("R9: the base stands first, concrete perks follow, risky pay is never on it", () => {
    const kinds = fabrikam.rows.map((it) => it.kind);
    expect(kinds[0]).toBe("base");
    expect(kinds).not.toContain("bonus");
    expect(kinds).not.toContain("rsu");
    expect(kinds).not.toContain("options");
  });

  it("R10: a perk the best paper has and they have not is asked for as it is there", () => {
    expect(rowOf(fabrikam, "sign-on")).toMatchObject({
      said: { state: "none" },
      paper: { state: "figure" },
      ask: [{ as: "money", amount: 12_000 }],
    });
    expect(rowOf(fabrikam, "pension")?.ask).toEqual([{ as: "percent", fraction: 0.06 }]);
  });

  it("a role that nobody wrote down is not printed", () => {
    const offer = (role: string) =>
      anOpportunity("Globex", [theyOffer(130_000, "written")], { role });
    const roleOf = (role: string) => {
      const globex = offer(role);
      return viewOf(aWorkspace([globex]), globex.id).role;
    };
    expect(roleOf("Engineer")).toBe("Engineer");
    expect(roleOf(ROLE_NOT_RECORDED)).toBe("");
  });

  it("to the employer nothing of the own job is unsaid, nobody signs on, and no name is made up", () => {
    const offer = anOpportunity("Globex", [theyOffer(130_000, "written")], {
      packages: [
        aPackage(130_000, "written", [
          aComponent("sign-on", { amount: amount(10_000) }),
          aComponent("vacation", { days: 25 }),
        ]),
      ],
    });
    const { employer: _, ...job } = aCurrentJob(106_000);
    const view = viewOf(aWorkspace([offer], { currentJob: { ...job, employer: "" } }), null);
    expect(view.addressee).toBe("");
    expect(rowOf(view, "sign-on")).toMatchObject({ label: "One-off payment" });
    expect(rowOf(view, "vacation")).toMatchObject({ said: { state: "empty" } });
    expect(rowOf(fabrikam, "sign-on")).toMatchObject({ label: "Sign-on" });
  });

  it("fewer hours are the better hours", () => {
    expect(rowOf(fabrikam, "hours")?.ask?.[0]).toMatchObject({ value: 38 });
  });

  it("a perk that is as good as elsewhere stays as offered", () => {
    expect(rowOf(fabrikam, "vacation")?.ask).toBeNull();
  });

  it("R4: only what is on paper elsewhere is asked for", () => {
    const talk = anOpportunity("Talk", [theyOffer(150_000, "verbal")], {
      deadlines: [],
    });
    const search = aWorkspace([talk, anOpportunity("Target", [theyOffer(100_000, "verbal")])], {
      currentJob: aCurrentJob(90_000),
    });
    const view = viewOf(search, idOf(search, "Target"));
    expect(view.offers).toEqual([]);
    expect(rowOf(view, "base")?.paper.state).toBe("empty");
  });

  it("R17: a lower paper is not shown to a company that has put more on paper", () => {
    const globex = viewOf(sample, idOf(sample, "Globex"));
    expect(globex.offers[0]?.opportunity.company).toBe("Initech");
    expect(globex.rows.every((it) => it.paper.state === "empty")).toBe(true);
  });

  it("R16: a number they have not answered yet stays the number", () => {
    const target = anOpportunity("Target", [theyOffer(110_000, "written"), iAsk(126_000)]);
    const search = aWorkspace([target, anOpportunity("Other", [theyOffer(112_000, "written")])]);
    expect(viewOf(search, target.id).number).toEqual({ kind: "ask", units: 126_000 });
  });

  it("an accepted number is not raised: the sheet asks for its paper", () => {
    const target = anOpportunity("Target", [iAsk(126_000), theyAccept(126_000)]);
    expect(viewOf(aWorkspace([target]), target.id).number).toEqual({
      kind: "agreed",
      units: 126_000,
      isOnPaper: false,
    });
  });

  it("R4: what they said is asked for on paper before anything less", () => {
    const search = aWorkspace([
      anOpportunity("Paper", [theyOffer(100_000, "written"), iAsk(120_000), theyRefuse(120_000)]),
      anOpportunity("Talk", [theyOffer(118_000, "verbal")]),
    ]);
    const talk = Object.values(search.opportunities).find((it) => it.company === "Talk");
    expect(viewOf(search, talk?.id ?? null).number).toMatchObject({ units: 118_000 });
  });

  it("an ended company has no sheet", () => {
    expect(sheetView(sample, idOf(sample, "Coho Fabrics"), now)).toBeNull();
    expect(sheetView(aWorkspace([]), null, now)).toBeNull();
  });
});

describe("R22: the one person who decides", () => {
  it("is whoever is marked as deciding there, or whom the user chose", () => {
    expect(fabrikam.decider?.title).toBe("VP Engineering");
    const recruiter = fabrikam.people.find((it) => it.title === "Recruiter");
    const chosen = applied(sample, "chooseDecisionMaker", {
      of: fabrikam.of,
      contactId: recruiter?.id,
    });
    expect(viewOf(chosen, fabrikam.of).decider?.title).toBe("Recruiter");
  });

  it("a person who was deleted decides nothing any more", () => {
    const id = fabrikam.people.find((it) => it.title === "Recruiter")?.id;
    const chosen = applied(sample, "chooseDecisionMaker", { of: fabrikam.of, contactId: id });
    const gone = applied(chosen, "removeContact", { id });
    expect(viewOf(gone, fabrikam.of).decider).toBeNull();
  });
});

describe("R23: two days", () => {
  it("before it is sent, the sheet names the end of the second day", () => {
    expect(fabrikam.timer).toMatchObject({
      state: "not-sent",
      sentAt: "2026-05-12T17:00",
      due: "2026-05-14T17:00",
      minutesLeft: 48 * 60,
    });
  });

  it("the timer starts when it is sent and counts down to what the sheet says", () => {
    const sent = applied(sample, "sendSheet", {
      of: fabrikam.of,
      sheet: sheet(138_000),
      channel: "email",
    });
    const view = viewOf(sent, fabrikam.of, "2026-05-13T17:00");
    expect(view.timer).toMatchObject({ state: "running", minutesLeft: 24 * 60 });
    expect(view.advice).toBe("wait");
  });

  it("what runs out elsewhere stands on the same line, in order", () => {
    const points = fabrikam.timer.points.map(({ kind, company, at }) => [kind, company, at]);
    expect(points).toEqual([
      ["sent", null, "2026-05-12T17:00"],
      ["due", null, "2026-05-14T17:00"],
      ["expires", "Globex", "2026-05-15T17:00"],
    ]);
    expect(fabrikam.timer.points.map((it) => it.share)).toEqual([0, 2 / 3, 1]);
  });

  it("R24: the best offer is on the line however far its day is, the third and further in words", () => {
    const offer = (company: string, base: number, date: string) =>
      anOpportunity(company, [theyOffer(base, "written")], {
        deadlines: [deadlineSchema.parse({ id: testId(), kind: "offer-expires", date })],
      });
    const target = anOpportunity("Target", [theyOffer(100_000, "verbal")]);
    const search = aWorkspace([
      target,
      offer("Best", 130_000, "2026-06-12"),
      offer("Second", 120_000, "2026-05-16"),
      offer("Third", 118_000, "2026-05-15"),
      offer("Fourth", 117_000, "2026-05-20"),
    ]);
    const { points, rest } = viewOf(search, target.id).timer;
    expect(points.map(({ company, at, isBeyond }) => [company, at.slice(0, 10), isBeyond])).toEqual(
      [
        [null, "2026-05-12", false],
        [null, "2026-05-14", false],
        ["Third", "2026-05-15", false],
        ["Best", "2026-06-12", true],
      ],
    );
    expect(points.map((it) => it.share)).toEqual([0, 1 / 3, 1 / 2, 1]);
    expect(rest.map((it) => it.company)).toEqual(["Second", "Fourth"]);
  });

  it("two days over without an answer are a no: take the other offer", () => {
    const sent = applied(sample, "sendSheet", {
      of: fabrikam.of,
      sheet: sheet(138_000),
      channel: "email",
    });
    const view = viewOf(sent, fabrikam.of, "2026-05-14T17:00");
    expect(view.timer.state).toBe("over");
    expect(view.advice).toBe("take-other");
    expect(view.offers[0]?.opportunity.company).toBe("Globex");
  });

  it("a number that is only said does not stop the clock: at its end the other offer is taken", () => {
    const { of } = fabrikam;
    const out = applied(sample, "sendSheet", { of, sheet: sheet(138_000), channel: "email" });
    const told = (evidence: "verbal" | "written") =>
      applied(out, "logRound", {
        opportunityId: of,
        part: theyOffer(138_000, evidence, "2026-05-13"),
      });
    expect(viewOf(told("verbal"), of, "2026-05-14T16:59").advice).toBe("read-the-answer");
    expect(viewOf(told("verbal"), of, "2026-05-14T17:00").advice).toBe("take-other");
    expect(viewOf(told("written"), of, "2026-05-14T17:00").advice).toBe("read-the-answer");
  });

  it("three red flags count as long as nothing is on paper, whatever they said", () => {
    const { of } = fabrikam;
    const out = applied(sample, "sendSheet", { of, sheet: sheet(138_000), channel: "email" });
    const flag = { kind: "stalling", date: "2026-05-12", note: "" };
    const flagged = applied(out, "putRedFlag", { of, flag });
    const told = (evidence: "verbal" | "written") =>
      applied(flagged, "logRound", {
        opportunityId: of,
        part: theyOffer(138_000, evidence, "2026-05-13"),
      });
    expect(viewOf(told("verbal"), of, "2026-05-13T17:00").advice).toBe("close-elsewhere");
    expect(viewOf(told("written"), of, "2026-05-13T17:00").advice).toBe("read-the-answer");
  });

  it("three red flags and it is time to close elsewhere, whatever the timer says", () => {
    expect(fabrikam.flagCount).toBe(2);
    expect(fabrikam.advice).toBe("send");
    const flag = { kind: "stalling", date: "2026-05-12", note: "" };
    const third = applied(sample, "putRedFlag", { of: fabrikam.of, flag });
    expect(viewOf(third, fabrikam.of).advice).toBe("close-elsewhere");
  });
});
