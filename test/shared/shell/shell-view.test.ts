import { describe, expect, it } from "vitest";
import { MOST_LISTED, shellView } from "../../../shared/shell/shell-view";
import { anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

describe("the companies in play", () => {
  const search = aWorkspace([
    anOpportunity("Umbra Labs", [theyOffer(98_000, "written")]),
    anOpportunity("Fabrikam Health", [theyOffer(134_000, "verbal")]),
    anOpportunity("Globex", [theyOffer(122_000, "verbal"), theyOffer(130_000, "written")]),
    anOpportunity("Contoso Grid"),
    anOpportunity("Alpine Ski House", [theyOffer(140_000, "written")], { stage: "expired" }),
  ]);

  it("R4: the best on paper stands first, also under a higher verbal figure", () => {
    expect(shellView(search).listed.map((it) => [it.company, it.best.units])).toEqual([
      ["Globex", 130_000],
      ["Fabrikam Health", 134_000],
      ["Umbra Labs", 98_000],
    ]);
  });

  it("counts what is still being played, with or without a number", () => {
    expect(shellView(search).inPlayCount).toBe(4);
  });

  it("lists as many as fit and counts the rest", () => {
    const many = aWorkspace(
      Array.from({ length: MOST_LISTED + 3 }, (_, index) =>
        anOpportunity(`Company ${index}`, [theyOffer(100_000 + index, "verbal")]),
      ),
    );
    expect(shellView(many).listed).toHaveLength(MOST_LISTED);
    expect(shellView(many).unlistedCount).toBe(3);
  });
});
