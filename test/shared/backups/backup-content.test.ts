import { describe, expect, it } from "vitest";
import { backupContent } from "../../../shared/backups/backup-content";
import { anOpportunity, aWorkspace, iAsk, theyOffer, theyRefuse } from "../../helpers/workspaces";

describe("what tells one copy of the workspace from another", () => {
  it("its opportunities, its offers on paper, the floor and the currency", () => {
    const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);
    const initech = anOpportunity("Initech", [theyOffer(114_000, "written")]);
    const refused = anOpportunity("Tailspin", [iAsk(146_000), theyRefuse(146_000)]);
    const talk = anOpportunity("Umbra", [theyOffer(150_000, "verbal")]);
    expect(backupContent(aWorkspace([globex, initech, refused, talk]), "2026-05-12")).toEqual({
      opportunities: 4,
      offers: 2,
      floor: 130_000,
      currency: "USD",
    });
    expect(backupContent(aWorkspace([]), "2026-05-12")).toMatchObject({
      opportunities: 0,
      offers: 0,
      floor: null,
    });
  });
});
