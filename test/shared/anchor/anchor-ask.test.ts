import { describe, expect, it } from "vitest";
import { chooseAsk } from "../../../shared/anchor/anchor-ask";
import type { Opportunity } from "../../../shared/model/opportunity";
import { defaultSettings } from "../../../shared/model/settings";
import type { Workspace } from "../../../shared/model/workspace";
import { searchEvidence } from "../../../shared/negotiation/search-evidence";
import { globex, story } from "../../helpers/anchor-story";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aRound,
  aWorkspace,
  iAsk,
  testId,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";
const chosen = (all: readonly Opportunity[], more: Partial<Workspace> = {}) => {
  const workspace = aWorkspace(all, more);
  return chooseAsk(workspace, searchEvidence(workspace, today), today);
};
const job = { currentJob: aCurrentJob(106_000) };
const guess = { settings: { ...defaultSettings, guess: amount(125_000) } };
const yes = (company: string, base: number, evidence: "verbal" | "written" = "verbal") =>
  anOpportunity(company, [
    iAsk(base, "2026-05-01"),
    aRound({ by: "them", kind: "acceptance", base, evidence, date: "2026-05-02" }),
  ]);

describe("nobody is left to ask", () => {
  it("of several that said yes it is the highest, and whether that is on paper", () => {
    expect(chosen([yes("Globex", 140_000), yes("Umbra", 150_000, "written")]).ask).toMatchObject({
      kind: "accepted",
      accepted: { company: "Umbra", amount: 150_000 },
      isOnPaper: true,
    });
  });

  it("a yes counts though another company is closed by the stop rule", () => {
    const twice = anOpportunity(
      "Wingtip Aero",
      [135_000, 136_000].map((base) =>
        aRound({ by: "them", kind: "final", base, evidence: "verbal" }),
      ),
    );
    expect(chosen([yes("Globex", 140_000), twice], job).ask).toMatchObject({
      kind: "accepted",
      accepted: { company: "Globex" },
    });
  });

  it("a signature elsewhere does not end the search while a company owes an answer", () => {
    const signed = anOpportunity("Globex", [theyOffer(130_000, "signed")], { stage: "signed" });
    const waiting = anOpportunity("Contoso Grid", [iAsk(160_000)]);
    expect(chosen([signed, waiting], job).ask.kind).toBe("ask");
  });

  it("the guess has no middle, also where a company refused more", () => {
    const refused = anOpportunity("Umbra", [iAsk(150_000), theyRefuse(150_000)]);
    expect(chosen([refused], guess).ask).toMatchObject({ basis: "guess", halfway: null });
  });

  it("while another company still owes an answer the search goes on", () => {
    const waiting = anOpportunity("Contoso Grid", [iAsk(160_000)]);
    const { ask, next, waiting: open } = chosen([yes("Globex", 140_000), waiting], job);
    expect(ask.kind).toBe("ask");
    expect(next).toBeNull();
    expect(open).toEqual([
      {
        amount: 160_000,
        witness: expect.objectContaining({ company: "Contoso Grid" }),
      },
    ]);
  });

  it("where everyone is closed by the stop rule, the best paper is to be signed", () => {
    const twice = (evidence: "verbal" | "written") =>
      anOpportunity(
        "Wingtip Aero",
        [135_000, 136_000].map((base) => aRound({ by: "them", kind: "final", base, evidence })),
      );
    expect(chosen([twice("written")]).ask).toMatchObject({
      kind: "close",
      paper: { amount: 136_000 },
    });
    expect(chosen([twice("verbal")], job).ask).toEqual({ kind: "close", paper: null });
  });

  it("companies of which nothing is known, and no guess: there is no number", () => {
    expect(chosen([anOpportunity("Silent")])).toEqual({
      ask: { kind: "unknown" },
      next: null,
      waiting: [],
    });
  });

  it("without any company it is the number of the search", () => {
    expect(chosen([], guess).ask).toEqual({
      kind: "ask",
      amount: 125_000,
      raw: 125_000,
      halfway: null,
      basis: "guess",
      gain: null,
      paperFirst: null,
    });
    const ended = anOpportunity("Alpine", [theyOffer(110_000, "written")], { stage: "declined" });
    expect(chosen([ended], job).ask).toMatchObject({ kind: "ask", basis: "above-floor" });
  });

  it("a company that only ended is not a signed one", () => {
    const signed = anOpportunity("Globex", [theyOffer(130_000, "signed")], { stage: "signed" });
    const declined = anOpportunity("Umbra", [theyOffer(120_000, "written")], { stage: "declined" });
    expect(chosen([declined, signed]).ask).toEqual({
      kind: "signed",
      company: "Globex",
      opportunityId: signed.id,
    });
    expect(chosen([declined, signed, anOpportunity("Silent")]).ask.kind).toBe("ask");
  });
});

describe("somebody can be asked", () => {
  it("the middle of the gap is told beside the number", () => {
    expect(chosen(Object.values(story.opportunities), job).ask).toMatchObject({
      amount: 138_000,
      halfway: 138_000,
    });
    expect(chosen([globex], job).ask).toMatchObject({ halfway: null });
  });

  it("R7: a deadline of the paper closes the search, not the company: it is still asked", () => {
    const soon = anOpportunity("Globex", [theyOffer(130_000, "written")], {
      deadlines: [
        {
          id: testId(),
          kind: "offer-expires",
          date: "2026-05-13",
          time: null,
          note: "",
          isDone: false,
        },
      ],
    });
    expect(chosen([soon], job).next?.opportunity.company).toBe("Globex");
  });

  it("a yes elsewhere does not end it", () => {
    const open = anOpportunity("Contoso Grid", [theyOffer(120_000, "verbal")]);
    const { ask, next } = chosen([yes("Globex", 140_000), open], job);
    expect([ask.kind, next?.opportunity.company]).toEqual(["ask", "Contoso Grid"]);
    expect(chosen([anOpportunity("Globex", [iAsk(140_000), theyAccept(140_000)])]).next).toBeNull();
  });
});
