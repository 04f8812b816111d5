import { describe, expect, it } from "vitest";
import { deskChoices, openingChoice, whyNoDesk } from "../../../shared/counter-offer/desk-choices";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  applied,
  aRound,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
} from "../../helpers/workspaces";

const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);
const initech = anOpportunity("Initech", [theyOffer(120_000, "verbal")]);
const search = aWorkspace([globex, initech], { currentJob: aCurrentJob(106_000) });
const sheet = {
  at: "2026-05-12T17:00",
  until: "2026-05-14T17:00",
  base: amount(139_000),
  rows: [],
};

describe("whose desk opens", () => {
  it("the highest base; once no paper is alive, the sheet that is out", () => {
    const sent = applied(search, "sendSheet", { of: initech.id, sheet, channel: "email" });
    const choices = deskChoices(sent);
    expect(openingChoice(choices, true)?.company).toBe("Globex");
    expect(openingChoice(choices, false)?.company).toBe("Initech");
    expect(openingChoice(deskChoices(search), false)?.company).toBe("Globex");
  });

  it("a sheet that is out keeps its desk when the figure it answered is deleted", () => {
    const sent = applied(search, "sendSheet", { of: initech.id, sheet, channel: "email" });
    const opportunityId = initech.id;
    const id = initech.rounds[0]?.id;
    const gone = applied(sent, "removeRound", { opportunityId, id });
    expect(deskChoices(gone).map((it) => it.company)).toContain("Initech");
  });
});

describe("why a company has no desk", () => {
  it("says what is missing", () => {
    const silent = anOpportunity("Silent", [iAsk(140_000)]);
    const over = anOpportunity("Over", [theyOffer(100_000, "written")], { stage: "declined" });
    const euro = anOpportunity("Euro", [
      aRound({ by: "them", kind: "counter", base: 90_000, evidence: "written", currency: "EUR" }),
    ]);
    const workspace = aWorkspace([silent, over, euro]);
    expect(whyNoDesk(workspace, silent.id)).toBe("no-base");
    expect(whyNoDesk(workspace, over.id)).toBe("not-in-play");
    expect(whyNoDesk(workspace, euro.id)).toBe("no-rate");
    expect(whyNoDesk(workspace, testId())).toBe("not-there");
    expect(whyNoDesk(workspace, null)).toBe("no-job");
  });
});
