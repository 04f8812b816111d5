import { describe, expect, it } from "vitest";
import { type Candidate, candidates, nextTalk, ranked } from "../../../shared/anchor/next-talk";
import type { Opportunity, Stage } from "../../../shared/model/opportunity";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import {
  aCurrentJob,
  anOpportunity,
  aWorkspace,
  iAsk,
  testId,
  theyAccept,
  theyOffer,
} from "../../helpers/workspaces";

const today = "2026-05-12";
const named = (
  company: string,
  more: {
    readonly base?: number;
    readonly stage?: Stage;
    readonly date?: string | null;
    readonly time?: string;
  } = {},
): Opportunity => {
  const { base = 100_000, stage = "interviewing", date, time = null } = more;
  const action = {
    id: testId(),
    text: "Call",
    date: date ?? null,
    time,
    channel: "phone" as const,
    isDone: false,
  };
  const actions = date === undefined ? [] : [action];
  return anOpportunity(company, [theyOffer(base, "verbal")], { stage, actions });
};
function all(opportunities: readonly Opportunity[]): readonly Candidate[] {
  const workspace = aWorkspace(opportunities, { currentJob: aCurrentJob(90_000) });
  return candidates(workspace, searchEvidence(workspace, today));
}
const order = (opportunities: readonly Opportunity[]) =>
  ranked(all(opportunities), today).map((it) => it.opportunity.company);
/** Whichever is listed first. */
const inBothOrders = (a: Opportunity, b: Opportunity) => [order([a, b]), order([b, a])];
const first = (winner: Opportunity, other: Opportunity) =>
  expect(inBothOrders(winner, other)).toEqual([
    [winner.company, other.company],
    [winner.company, other.company],
  ]);

describe("who hears the number next", () => {
  it("the earliest talk within a week decides, by day and then by hour", () => {
    first(
      named("Zeta", { date: "2026-05-13" }),
      named("Alfa", { date: "2026-05-14", base: 150_000 }),
    );
    first(
      named("Zeta", { date: "2026-05-13", time: "09:00" }),
      named("Alfa", { date: "2026-05-13", time: "15:00" }),
    );
    first(
      named("Zeta", { date: "2026-05-13", time: "15:00" }),
      named("Alfa", { date: "2026-05-13" }),
    );
  });

  it("a talk in seven days still decides, one in eight does not", () => {
    first(named("Zeta", { date: "2026-05-19" }), named("Alfa", { base: 150_000 }));
    first(named("Alfa", { base: 150_000 }), named("Zeta", { date: "2026-05-20" }));
  });

  it("a step without a date does not decide", () => {
    first(named("Alfa", { base: 150_000 }), named("Zeta", { date: null }));
  });

  it("what is overdue counts as today and does not go before a call at a set hour", () => {
    first(named("Zeta", { date: today, time: "16:00" }), named("Alfa", { date: "2026-05-04" }));
    first(
      named("Zeta", { date: "2026-05-04" }),
      named("Alfa", { date: "2026-05-13", time: "08:00" }),
    );
  });

  it("whoever is in talks goes before a mere application, though that named more", () => {
    for (const stage of ["target", "applied"] as const)
      first(named("Zeta"), named("Alfa", { stage, base: 150_000 }));
  });

  it("a step at a company one has only applied to is no talk", () => {
    for (const stage of ["target", "applied"] as const)
      first(named("Zeta"), named("Alfa", { stage, date: today, time: "09:00" }));
  });

  it("then whoever named most, then who is further, then the name", () => {
    first(named("Zeta", { base: 120_000 }), named("Alfa", { stage: "verbal-offer" }));
    first(named("Zeta", { stage: "verbal-offer" }), named("Alfa"));
    first(named("Alfa"), named("Zeta"));
  });

  it("never one that owes an answer, that said yes, or that has ended", () => {
    const asked = anOpportunity("Waiting", [iAsk(140_000)]);
    const yes = anOpportunity("Yes", [iAsk(140_000), theyAccept(140_000)]);
    const gone = named("Gone", { stage: "declined" });
    expect(order([asked, yes, gone, named("Alfa")])).toEqual(["Alfa"]);
    expect(all([asked, yes, gone]).map((it) => it.opportunity.company)).toEqual(["Waiting", "Yes"]);
  });

  it("my own ask is no number they named", () => {
    const asked = anOpportunity("Waiting", [theyOffer(100_000, "verbal"), iAsk(140_000)]);
    expect(all([asked, anOpportunity("Silent")]).map((it) => it.named)).toEqual([100_000, 0]);
  });
});

describe("when and how it is said", () => {
  const talk = (opportunity: Opportunity) => all([opportunity]).map((it) => nextTalk(it, today))[0];

  it("at the talk that is set", () => {
    const globex = named("Globex", { date: "2026-05-14", time: "16:00" });
    expect(talk(globex)).toEqual({
      opportunityId: globex.id,
      company: "Globex",
      channel: "phone",
      date: "2026-05-14",
      time: "16:00",
      from: "action",
    });
  });

  it("when one talks next, while nothing is planned", () => {
    const globex = named("Globex");
    expect(talk(globex)).toEqual({
      opportunityId: globex.id,
      company: "Globex",
      channel: null,
      date: null,
      time: null,
      from: null,
    });
  });

  it("an overdue step is due today, and the call at a fixed hour of today comes first", () => {
    const late = named("Globex", { date: "2026-05-04" });
    expect(talk(late)).toMatchObject({ date: today, time: null });
    const [action] = late.actions;
    const both = action ? [action, { ...action, id: testId(), date: today, time: "16:00" }] : [];
    expect(talk({ ...late, actions: both })).toMatchObject({ date: today, time: "16:00" });
  });
});
