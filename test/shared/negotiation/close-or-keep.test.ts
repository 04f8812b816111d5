import { describe, expect, it } from "vitest";
import type { Deadline, Opportunity } from "../../../shared/model/opportunity";
import type { Round } from "../../../shared/model/round";
import type { Workspace } from "../../../shared/model/workspace";
import { closeOrKeep, type Vote } from "../../../shared/negotiation/close-or-keep";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import {
  aCurrentJob,
  anOpportunity,
  aRound,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";
const expires = (date: string): Deadline => ({
  id: testId(),
  kind: "offer-expires",
  date,
  time: "17:00",
  note: "",
  isDone: false,
});
const final = (base: number): Round =>
  aRound({ by: "them", kind: "final", base, evidence: "verbal" });
const globexUntil = (date: string) =>
  anOpportunity("Globex", [theyOffer(130_000, "written")], { deadlines: [expires(date)] });
const tailspin = anOpportunity("Tailspin", [iAsk(146_000), theyRefuse(146_000)]);

function judged(
  all: readonly Opportunity[],
  company: Opportunity | null = null,
  more: Partial<Workspace> = { currentJob: aCurrentJob(106_000) },
) {
  const workspace = aWorkspace(all, more);
  return closeOrKeep(workspace, searchEvidence(workspace, today), company?.id ?? null);
}
const vote = (reason: Vote["reason"], votes: readonly Vote[]) =>
  votes.find((it) => it.reason === reason);

describe("R7: close or keep playing", () => {
  it("the story of the pictures keeps playing, though Globex expires on the day of the answer", () => {
    const { verdict, votes, gap } = judged([globexUntil("2026-05-15"), tailspin]);
    expect([verdict, gap]).toEqual(["keep", 16_000]);
    expect(vote("gap", votes)?.side).toBe("keep");
    expect(vote("gain", votes)).toMatchObject({ side: "keep", gain: 4_000 });
    expect(vote("job-kept", votes)?.side).toBe("keep");
    expect(vote("deadline", votes)).toMatchObject({ side: "close", decides: false, daysLeft: 3 });
  });

  it("a company's own paper that runs out is told though another one is better", () => {
    const initech = anOpportunity("Initech", [theyOffer(114_000, "written")], {
      deadlines: [expires("2026-05-14")],
    });
    const all = [globexUntil("2026-05-30"), initech, tailspin];
    expect(vote("deadline", judged(all).votes)).toMatchObject({ company: "Globex" });
    expect(
      judged(all, initech).votes.flatMap((it) => (it.reason === "deadline" ? [it.company] : [])),
    ).toEqual(["Globex", "Initech"]);
  });

  it("what a no could cost comes off the gain: (16,000 - 5% of 24,000) squared over 4 x 16,000", () => {
    const globex = globexUntil("2026-05-30");
    const { votes } = judged([globex, tailspin], globex);
    expect(vote("gain", votes)).toMatchObject({ gain: expect.closeTo(3_422.5, 9) });
  });

  it("a paper deadline nearer than the answer closes", () => {
    const { verdict, votes, bestPaper } = judged([globexUntil("2026-05-14"), tailspin]);
    expect(verdict).toBe("close");
    expect(vote("deadline", votes)).toMatchObject({ side: "close", decides: true });
    expect(bestPaper?.company).toBe("Globex");
  });

  it("a deadline far away, or of paper one would not sign, closes nothing", () => {
    expect(judged([globexUntil("2026-06-14"), tailspin]).verdict).toBe("keep");
    const umbra = anOpportunity("Umbra", [theyOffer(98_000, "written")], {
      deadlines: [expires("2026-05-13")],
    });
    const { verdict, votes } = judged([globexUntil("2026-06-14"), umbra, tailspin]);
    expect(verdict).toBe("keep");
    expect(votes.filter((it) => it.reason === "deadline")).toHaveLength(1);
  });

  it("an ask that waits moves the answer nearer", () => {
    const asked = anOpportunity("Fabrikam", [iAsk(140_000, "2026-05-11")]);
    const { votes } = judged([globexUntil("2026-05-15"), asked, tailspin], asked);
    expect(vote("deadline", votes)).toMatchObject({ answerDays: 2, side: "keep" });
  });

  it("a second final closes, a first one does not", () => {
    const once = anOpportunity("Fabrikam", [final(134_000)]);
    const twice = anOpportunity("Fabrikam", [final(134_000), final(135_000)]);
    const globex = globexUntil("2026-06-14");
    expect(judged([globex, tailspin, once], once).verdict).toBe("keep");
    const { verdict, votes } = judged([globex, tailspin, twice], twice);
    expect(verdict).toBe("close");
    expect(vote("finals", votes)).toMatchObject({ side: "close", decides: true });
  });

  it("three asks to one company close it, and say nothing about another", () => {
    const often = anOpportunity("Fabrikam", [
      iAsk(160_000),
      theyRefuse(160_000),
      iAsk(155_000),
      theyRefuse(155_000),
      iAsk(150_000),
      theyRefuse(150_000),
    ]);
    const all = [globexUntil("2026-06-14"), tailspin, often];
    expect(judged(all, often).verdict).toBe("close");
    expect(judged(all, tailspin).verdict).toBe("keep");
    expect(judged(all).verdict).toBe("keep");
  });

  it("a gap under one credible step closes", () => {
    const near = anOpportunity("Tailspin", [theyRefuse(130_900)]);
    const { verdict, votes } = judged([globexUntil("2026-06-14"), near]);
    expect(verdict).toBe("close");
    expect(vote("step", votes)).toMatchObject({ side: "close", decides: true, step: 1_000 });
  });

  it("a gap under the close width closes, and rounds left say how far it is", () => {
    const near = anOpportunity("Tailspin", [theyRefuse(130_240)]);
    expect(vote("gap", judged([globexUntil("2026-06-14"), near]).votes)).toMatchObject({
      side: "close",
      decides: true,
      width: 250,
    });
    expect(judged([globexUntil("2026-06-14"), near]).roundsLeft).toBe(0);
    expect(judged([globexUntil("2026-06-14"), tailspin]).roundsLeft).toBe(6);
  });

  it("the gap starts from the job held where the paper so far is worse, as the ask does", () => {
    const umbra = anOpportunity("Umbra", [theyOffer(90_000, "written")]);
    const refused = (base: number) => anOpportunity("Tailspin", [theyRefuse(base)]);
    expect(judged([umbra, refused(104_000)])).toMatchObject({ verdict: "close", gap: 0 });
    expect(judged([umbra, refused(118_000)])).toMatchObject({ verdict: "keep", gap: 12_000 });
  });

  it("without a refused ask there is no gap and every reason to keep asking", () => {
    const { verdict, votes, gap, roundsLeft } = judged([globexUntil("2026-06-14")]);
    expect([verdict, gap, roundsLeft]).toEqual(["keep", null, null]);
    expect(vote("no-ceiling", votes)?.side).toBe("keep");
  });

  it("R2: without a job the paper at hand speaks for closing, without paper there is nothing to close on", () => {
    const none = { currentJob: null };
    expect(vote("nothing-held", judged([globexUntil("2026-06-14")], null, none).votes)?.side).toBe(
      "close",
    );
    expect(vote("nothing-held", judged([tailspin], null, none).votes)?.side).toBe("keep");
  });
});
