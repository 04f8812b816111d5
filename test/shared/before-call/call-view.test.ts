import { describe, expect, it } from "vitest";
import { type CallView, callView } from "../../../shared/before-call/call-view";
import { nextCall, plannedCalls } from "../../../shared/before-call/next-call";
import type { Id } from "../../../shared/model/basics";
import { interviewSchema, type Opportunity } from "../../../shared/model/opportunity";
import { emptyWorkspace, type Workspace } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import {
  aCurrentJob,
  anOpportunity,
  applied,
  aRound,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";
const now = `${today}T09:00`;
const sample = sampleSearch(today);
const idOf = (company: string): Id =>
  Object.values(sample.opportunities).find((it) => it.company === company)?.id ?? "";
const viewOf = (workspace: Workspace, id: Id): CallView => {
  const view = callView(workspace, id, now);
  if (!view) throw new Error("No call");
  return view;
};
const alone = (opportunity: Opportunity) => viewOf(aWorkspace([opportunity]), opportunity.id);

describe("who is called next", () => {
  it("is the next talk that is set, not what is written", () => {
    expect(nextCall(sample, now)).toBe(idOf("Fabrikam Health"));
  });

  it("without a talk it is whoever named most", () => {
    const low = anOpportunity("Low", [theyOffer(100_000, "written")]);
    const high = anOpportunity("High", [theyOffer(120_000, "verbal")]);
    expect(nextCall(aWorkspace([low, high]), now)).toBe(high.id);
  });

  it("is nobody when nothing is in play", () => {
    expect(
      nextCall(aWorkspace([anOpportunity("Gone", [], { stage: "rejected" })]), now),
    ).toBeNull();
  });

  const call = (date: string | null, time: string | null = null) => ({
    id: testId(),
    text: "Call",
    date,
    time,
    channel: "phone" as const,
    isDone: false,
  });
  const talk = (start: string, end: string | null) =>
    interviewSchema.parse({ id: testId(), title: "Design talk", date: today, start, end });
  const late = anOpportunity("Late", [], { actions: [call("2026-04-20", "09:00")] });
  const afternoon = anOpportunity("Afternoon", [], { actions: [call(today, "16:00")] });
  const morning = anOpportunity("Morning", [], { interviews: [talk("10:00", "11:00")] });
  const tomorrow = anOpportunity("Tomorrow", [], { actions: [call("2026-05-13")] });
  const someDay = anOpportunity("Some day", [], { actions: [call(null)] });

  it("today's call comes before one that was left undone in April", () => {
    expect(nextCall(aWorkspace([late, afternoon]), now)).toBe(afternoon.id);
  });

  it("a talk of this morning that nobody has closed is over by the afternoon", () => {
    const both = aWorkspace([morning, afternoon]);
    expect(nextCall(both, `${today}T10:59`)).toBe(morning.id);
    expect(nextCall(both, `${today}T11:00`)).toBe(afternoon.id);
  });

  it("a talk without an end is not over the minute it begins", () => {
    const both = aWorkspace([afternoon, tomorrow]);
    expect(nextCall(both, `${today}T16:05`)).toBe(afternoon.id);
    expect(nextCall(both, `${today}T16:30`)).toBe(tomorrow.id);
  });

  it("what is still to come stands before what is overdue, what has no day comes last", () => {
    const all = aWorkspace([someDay, late, tomorrow, afternoon, morning]);
    expect(plannedCalls(all, now).map((it) => it.opportunityId)).toEqual(
      [morning, afternoon, tomorrow, late, someDay].map((it) => it.id),
    );
  });

  it("of one company today's talk is named, not the one that is overdue", () => {
    const both = anOpportunity("Both", [], {
      actions: [call("2026-04-20"), call(today, "16:00")],
    });
    expect(viewOf(aWorkspace([both]), both.id).talk).toMatchObject({ date: today, time: "16:00" });
  });
});

describe("R18: what I told them", () => {
  it("stands there by date", () => {
    const view = viewOf(sample, idOf("Fabrikam Health"));
    expect(view.told.map(({ row }) => [row.date, row.units])).toEqual([["2026-04-30", 162_000]]);
  });

  it("a lower number before they answered the first contradicts it", () => {
    const view = alone(
      anOpportunity("A", [iAsk(140_000, "2026-05-01"), iAsk(130_000, "2026-05-03")]),
    );
    expect(view.told[1]?.contradicts).toMatchObject({ before: 140_000, date: "2026-05-01" });
  });

  it("a higher number contradicts a lower one, answered or not", () => {
    const rounds = [iAsk(130_000), theyRefuse(130_000), iAsk(140_000)];
    expect(alone(anOpportunity("A", rounds)).told[1]?.contradicts?.before).toBe(130_000);
  });

  it("a lower number after their no is halving, not a contradiction", () => {
    const rounds = [iAsk(140_000), theyRefuse(140_000), iAsk(130_000)];
    expect(alone(anOpportunity("A", rounds)).told[1]?.contradicts).toBeNull();
  });

  it("R14: a no to a number that was never logged as said is a number they heard from me", () => {
    const view = alone(anOpportunity("Cirrus", [theyRefuse(140_000, "2026-05-02")]));
    expect(view.told.map(({ row, implied }) => [row.date, row.units, implied])).toEqual([
      ["2026-05-02", 140_000, "refused"],
    ]);
  });

  it("an ask that was logged stands once, not again at its answer", () => {
    const view = alone(anOpportunity("A", [iAsk(140_000), theyRefuse(140_000)]));
    expect(view.told.map((it) => it.implied)).toEqual([null]);
  });

  it("R14: while I told them nothing, what they opened at is known", () => {
    expect(alone(anOpportunity("A", [theyOffer(120_000, "verbal")])).theirFirst).toBe(120_000);
    expect(alone(anOpportunity("A", [])).theirFirst).toBeNull();
  });

  it("my last number is named where the number now is another", () => {
    const view = viewOf(sample, idOf("Fabrikam Health"));
    expect(view.line).toEqual({ kind: "ask", units: 138_000 });
    expect(view.lastTold?.units).toBe(162_000);
    const waiting = anOpportunity("A", [iAsk(140_000)]);
    expect(alone(waiting).lastTold).toBeNull();
  });
});

describe("R28: a number in another currency is not one in mine", () => {
  const inEuros = (by: "them" | "me", base: number, date: string) =>
    aRound({ by, kind: by === "me" ? "ask" : "counter", base, currency: "EUR", date });
  const rounds = [
    inEuros("them", 130_000, "2026-05-01"),
    inEuros("me", 140_000, "2026-05-02"),
    inEuros("me", 150_000, "2026-05-03"),
  ];
  const held = { currentJob: aCurrentJob(110_000) };
  const opportunity = anOpportunity("X", rounds);

  it("without a dated rate there is no line, and the missing rate is named", () => {
    const view = viewOf(aWorkspace([opportunity], held), opportunity.id);
    expect(view.line).toBeNull();
    expect(view.missingRate).toMatchObject({ params: { from: "EUR", to: "USD" } });
  });

  it("with one the line is there", () => {
    const rates = [{ from: "EUR", to: "USD", rate: 1.1, date: "2026-05-01" }];
    const workspace = aWorkspace([opportunity], {
      ...held,
      settings: { ...emptyWorkspace.settings, rates },
    });
    const view = viewOf(workspace, opportunity.id);
    expect(view.line).not.toBeNull();
    expect(view.missingRate).toBeNull();
  });

  it("R18: two numbers of one currency contradict each other without a rate", () => {
    const view = viewOf(aWorkspace([opportunity], held), opportunity.id);
    expect(view.told.map((it) => it.contradicts)).toEqual([
      null,
      { before: 140_000, after: 150_000, currency: "EUR", date: "2026-05-02" },
    ]);
  });

  it("R18: numbers of two currencies are not compared without a rate", () => {
    const mixed = anOpportunity("X", [iAsk(140_000, "2026-05-01"), inEuros("me", 150_000, today)]);
    expect(alone(mixed).told[1]?.contradicts).toBeNull();
  });
});

describe("R4: what they told me", () => {
  it("stands there newest first with its evidence", () => {
    const { heard } = viewOf(sample, idOf("Globex"));
    expect(heard.map(({ units, evidence }) => [units, evidence])).toEqual([
      [130_000, "written"],
      [122_000, "verbal"],
    ]);
  });
});

describe("R9, R11: what to ask in this call", () => {
  it("base comes first, and risky pay is not asked about yet", () => {
    const view = viewOf(sample, idOf("Tailspin Freight"));
    expect(view.step).toBe("base");
    expect(view.questions.map((it) => it.kind)).toContain("pension");
    expect(view.questions.map((it) => it.kind)).not.toContain("bonus");
  });

  it("risky pay is asked about when base and perks are settled", () => {
    const id = idOf("Tailspin Freight");
    const settled = applied(sample, "editOpportunity", {
      id,
      fields: { agenda: { base: "agreed", concrete: "agreed", risky: "open" } },
    });
    const view = viewOf(settled, id);
    expect(view.step).toBe("risky");
    expect(view.notAskedCount).toBeGreaterThan(view.questions.length);
  });

  it("what is the user's own fact is no question to a company", () => {
    expect(viewOf(sample, idOf("Tailspin Freight")).questions.map((it) => it.kind)).not.toContain(
      "commute",
    );
  });
});

describe("R2: what stands behind the number", () => {
  it("counts the papers of other companies only", () => {
    expect(viewOf(sample, idOf("Fabrikam Health")).papersElsewhere).toBe(3);
    expect(viewOf(sample, idOf("Globex")).papersElsewhere).toBe(2);
  });

  it("knows whether a job is kept", () => {
    const opportunity = anOpportunity("A", [theyOffer(100_000, "verbal")]);
    expect(alone(opportunity).hasCurrentJob).toBe(false);
    const held = aWorkspace([opportunity], { currentJob: aCurrentJob(90_000) });
    expect(viewOf(held, opportunity.id).hasCurrentJob).toBe(true);
  });
});
