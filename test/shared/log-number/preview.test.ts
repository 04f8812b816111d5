import { describe, expect, it } from "vitest";
import { previewRounds } from "../../../shared/log-number/preview";
import type { Opportunity } from "../../../shared/model/opportunity";
import type { Round } from "../../../shared/model/round";
import {
  aCurrentJob,
  anOpportunity,
  aRound,
  aWorkspace,
  iAsk,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const today = "2026-05-12";
const globex = anOpportunity("Globex", [theyOffer(120_000, "written", "2026-05-01")]);

function preview(company: Opportunity, ...rounds: readonly Round[]) {
  const workspace = aWorkspace([globex, company], { currentJob: aCurrentJob(106_000) });
  return previewRounds(workspace, company, rounds, today);
}
const warnings = (company: Opportunity, ...rounds: readonly Round[]) =>
  preview(company, ...rounds).warnings.map((it) => it.kind);
const effects = (company: Opportunity, ...rounds: readonly Round[]) =>
  preview(company, ...rounds).effects;

const initech = anOpportunity("Initech");

describe("what a number changes", () => {
  it("better paper moves the floor and with it the next ask", () => {
    expect(effects(initech, theyOffer(130_000, "written"))).toEqual([
      { kind: "floor-moves", to: 130_000 },
      { kind: "next-ask", to: 143_000 },
    ]);
  });

  it("R4: a verbal number does not move the floor, and says so", () => {
    expect(effects(initech, theyOffer(140_000, "verbal"))).toContainEqual({
      kind: "talk-only",
      floor: 120_000,
    });
    expect(effects(initech, theyOffer(140_000, "verbal"))).not.toContainEqual(
      expect.objectContaining({ kind: "floor-moves" }),
    );
  });

  it("paper under the floor leaves it where it is", () => {
    expect(effects(initech, theyOffer(110_000, "written"))).toEqual([
      { kind: "floor-stays", at: 120_000 },
    ]);
  });

  it("R6: a refusal of an ask said in the same talk sets the ceiling", () => {
    expect(effects(initech, iAsk(140_000), theyRefuse(140_000))).toEqual([
      { kind: "ceiling-moves", to: 140_000 },
      { kind: "next-ask", to: 131_000 },
    ]);
  });

  it("a yes to my ask closes the company", () => {
    expect(effects(initech, iAsk(140_000), theyAccept(140_000))).toContainEqual({
      kind: "closes",
      company: "Initech",
    });
  });

  it("R28: a number without a rate changes nothing", () => {
    const euro = aRound({ by: "them", kind: "counter", base: 200_000, currency: "EUR" });
    expect(preview(initech, euro)).toEqual({ warnings: [], effects: [] });
  });
});

describe("what speaks against a number", () => {
  const asked = anOpportunity("Fabrikam Health", [iAsk(138_000, "2026-05-02")]);
  const refused = anOpportunity("Fabrikam Health", [
    iAsk(138_000, "2026-05-02"),
    theyRefuse(138_000, "2026-05-05"),
  ]);

  it("R18: a higher number than the company heard", () => {
    expect(warnings(refused, iAsk(146_000, today))).toEqual(["raised"]);
  });

  it("R18: a lower number before they answered, not after they refused", () => {
    expect(warnings(asked, iAsk(130_000, today))).toEqual(["lowered-unanswered"]);
    expect(warnings(refused, iAsk(130_000, today))).toEqual([]);
  });

  it("R14: less than a tenth over the number they spoke first", () => {
    const spoke = anOpportunity("Adatum", [theyOffer(126_000, "verbal", "2026-05-02")]);
    const [warning] = preview(spoke, iAsk(130_000, today)).warnings;
    expect(warning).toMatchObject({ kind: "under-their-first", first: 126_000 });
    expect(warnings(spoke, iAsk(139_000, today))).toEqual([]);
  });

  it("R6, R14: not for the number halfway to what was refused elsewhere", () => {
    const spoke = anOpportunity("Adatum", [theyOffer(126_000, "verbal", "2026-05-02")]);
    const cirrus = anOpportunity("Cirrus", [theyRefuse(140_000, "2026-05-03")]);
    const workspace = aWorkspace([spoke, cirrus], { currentJob: aCurrentJob(106_000) });
    const kinds = (ask: number) =>
      previewRounds(workspace, spoke, [iAsk(ask, today)], today).warnings.map((it) => it.kind);
    expect(kinds(133_000)).toEqual([]);
    expect(kinds(129_000)).toEqual(["under-their-first"]);
  });

  it("R6: less than what is proven elsewhere", () => {
    expect(warnings(initech, iAsk(118_000, today))).toEqual(["under-floor"]);
  });

  it("a no or a yes to a number that was never said", () => {
    expect(warnings(asked, theyRefuse(150_000, today))).toEqual(["no-such-ask"]);
    expect(warnings(asked, theyRefuse(138_000, today))).toEqual([]);
  });

  it("the same number twice on one day", () => {
    expect(warnings(asked, iAsk(138_000, "2026-05-02"))).toEqual(["duplicate"]);
  });

  it("a day that is still to come", () => {
    expect(warnings(asked, theyRefuse(138_000, "2026-05-20"))).toEqual(["in-the-future"]);
  });

  it("R1 and R3: saying yes without asking, and to talk", () => {
    const spoke = anOpportunity("Adatum", [theyOffer(126_000, "verbal", "2026-05-02")]);
    const yes = aRound({ by: "me", kind: "acceptance", base: 126_000, date: today });
    expect(warnings(spoke, yes)).toEqual(["accept-without-ask", "accept-talk"]);
  });

  it("a company that said yes is closed for another ask", () => {
    const yes = anOpportunity("Adatum", [
      iAsk(140_000, "2026-05-02"),
      theyAccept(140_000, "2026-05-03"),
    ]);
    expect(warnings(yes, iAsk(140_000, today))).toEqual(["closed"]);
  });

  it("a zero too many", () => {
    expect(warnings(initech, theyOffer(1_300_000, "verbal", today))).toEqual(["zeros"]);
  });

  it("a dollar a year, also while nothing is proven yet", () => {
    const first = (base: number) =>
      previewRounds(
        aWorkspace([initech]),
        initech,
        [theyOffer(base, "verbal", today)],
        today,
      ).warnings.map((it) => it.kind);
    expect(first(1)).toEqual(["hardly-any"]);
    expect(first(999)).toEqual(["hardly-any"]);
    expect(first(1_000)).toEqual([]);
    expect(warnings(initech, theyOffer(1, "verbal", today))).toEqual(["zeros"]);
  });
});
