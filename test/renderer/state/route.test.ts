import { describe, expect, it } from "vitest";
import { figureHref, href, parseRoute, type Route } from "../../../renderer/state/route";

const id = "7e570000-0000-4000-8000-000000000001";
const recordId = "7e570000-0000-4000-8000-000000000002";

describe("the address of a screen", () => {
  it.each<Route>([
    { screen: "today" },
    { screen: "pipeline" },
    { screen: "anchor" },
    { screen: "compare" },
    { screen: "settings" },
    { screen: "rules" },
    { screen: "rules", rule: "R12" },
    { screen: "opportunity", id, tab: "package" },
    { screen: "opportunity", id, tab: "rounds", recordId },
  ])("leads back to the same place: %o", (route) => {
    expect(parseRoute(href(route))).toEqual(route);
  });

  it("leads to Anchor when it is empty or unknown", () => {
    expect(parseRoute("")).toEqual({ screen: "anchor" });
    expect(parseRoute("#/nowhere")).toEqual({ screen: "anchor" });
  });

  it("opens the rounds of an opportunity unless it names a tab", () => {
    expect(parseRoute(`#/pipeline/${id}`)).toEqual({ screen: "opportunity", id, tab: "rounds" });
    expect(parseRoute(`#/pipeline/${id}/nonsense`)).toMatchObject({ tab: "rounds" });
  });

  it("leads to all rules when there is none of this number", () => {
    expect(parseRoute("#/rules/R99")).toEqual({ screen: "rules" });
  });

  it("a witness links to its own record", () => {
    expect(figureHref({ opportunityId: id, record: "package", recordId })).toBe(
      `#/pipeline/${id}/package/${recordId}`,
    );
  });
});
