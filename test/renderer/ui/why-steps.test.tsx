import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { WhySteps } from "../../../renderer/ui/pictures/why-steps";
import { assumed, cash, formula, number, percent } from "../../../shared/compensation/part";
import { defaultSettings } from "../../../shared/model/settings";
import { renderScreen } from "../../helpers/render-screen";

describe("why this value", () => {
  it("writes the formula with the user's numbers in it, brackets close to what they hold", async () => {
    await renderScreen(
      <WhySteps
        steps={[
          {
            label: "Year 2",
            parts: formula(cash(26_000), "× ( 1 −", percent(0.15), ") ^", number(2)),
            result: cash(18_785),
          },
        ]}
      />,
    );
    const [formulaText, result] = screen.getAllByRole("definition");
    expect(formulaText?.textContent).toBe("$26,000 × (1 − 15%)2");
    expect(formulaText?.querySelector("sup")).toHaveTextContent("2");
    expect(result).toHaveTextContent("$18,785");
  });

  it("an assumption is a way to the settings", async () => {
    const parts = formula(
      cash(12_000),
      "÷",
      assumed(defaultSettings.assumptions, "horizonYears", "number", "years"),
    );
    await renderScreen(<WhySteps steps={[{ label: "Spread", parts, result: cash(4_000) }]} />);
    expect(screen.getByRole("link", { name: "3 years" })).toHaveAttribute("href", "#/settings");
  });

  it("two figures side by side are a list", async () => {
    await renderScreen(
      <WhySteps
        steps={[{ label: "Year by year", parts: [cash(1), number(1, "days")], result: cash(2) }]}
      />,
    );
    expect(screen.getAllByRole("definition")[0]?.textContent).toBe("$1, 1 day");
  });
});
