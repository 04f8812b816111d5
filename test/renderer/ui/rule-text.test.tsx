import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RuleText } from "../../../renderer/ui/rule-text";
import { renderScreen } from "../../helpers/render-screen";

describe("the number of a rule in a sentence", () => {
  it("leads to the rule and says it on hover; what only looks like one stays text", async () => {
    await renderScreen(<RuleText>Ask R2D2 and R99 first (R9, R16).</RuleText>);
    const links = screen.getAllByRole("link");
    expect(links.map((it) => it.getAttribute("href"))).toEqual(["#/rules/R9", "#/rules/R16"]);
    expect(links[0]).toHaveAccessibleName("Rule R9");
    expect(links[0]).toHaveAttribute("title", expect.stringMatching(/base/i));
    expect(document.body).toHaveTextContent("Ask R2D2 and R99 first (R9, R16).");
  });
});
