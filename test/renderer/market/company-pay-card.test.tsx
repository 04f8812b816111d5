import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CompanyPayCard } from "../../../renderer/features/market/company-pay-card";
import { FilingsBuilder } from "../../../shared/market/filings-builder";
import { defaultSettings } from "../../../shared/model/settings";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

function marketFacts(): string {
  const builder = new FilingsBuilder();
  for (const base of [100_000, 120_000, 140_000, 160_000])
    builder.add({
      employer: "Globex Corp",
      title: "Engineer",
      city: "Austin",
      state: "TX",
      year: 2026,
      base,
    });
  return btoa(String.fromCharCode(...builder.finish()));
}
const globex = anOpportunity("Globex", [theyOffer(130_000, "written")], { role: "Engineer" });

async function show(workspace = aWorkspace([globex])) {
  return renderScreen(<CompanyPayCard opportunityId={globex.id} />, {
    workspace,
    marketFacts: marketFacts(),
  });
}

describe("filed pay beside a company", () => {
  it("R4: is shown as filed base pay and hearsay, with where their number stands", async () => {
    await show();
    expect(await screen.findByText("$120,000")).toBeVisible();
    expect(screen.getByText("Hearsay, not an offer")).toBeVisible();
    expect(screen.getByText("50% of these filings pay no more than their $130,000.")).toBeVisible();
  });

  it("becomes the guess of the odds in one click, marked with its source", async () => {
    const { user, bridge } = await show();
    await user.click(await screen.findByRole("button", { name: "Use the median as my guess" }));
    await waitFor(() =>
      expect(bridge.workspace().settings).toMatchObject({
        guess: { minor: 12_000_000, currency: "USD" },
        guessSource: "median of 4 filed base pays: Globex, Engineer",
      }),
    );
    // R4: only the guess moves.
    expect(bridge.workspace().opportunities).toEqual({ [globex.id]: globex });
  });

  it("R28: in another currency says what is missing, and compares nothing", async () => {
    const offer = theyOffer(130_000, "written");
    const inEuros = {
      ...globex,
      packages: globex.packages.map((it) => ({
        ...it,
        base: {
          pay: { ...offer.pay, amount: { minor: 13_000_000, currency: "EUR" } },
          evidence: "written" as const,
        },
      })),
    };
    await show(aWorkspace([inEuros], { settings: { ...defaultSettings, currency: "EUR" } }));
    expect(await screen.findByText(/EUR and USD do not add up/)).toBeVisible();
    expect(screen.getByText(/There is no rate from USD to EUR/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Use the median as my guess" })).toBeDisabled();
    expect(screen.queryByText(/pay no more than/)).toBeNull();
  });

  it("is not there for a company that filed nothing", async () => {
    const other = anOpportunity("Initech");
    const { container } = await renderScreen(<CompanyPayCard opportunityId={other.id} />, {
      workspace: aWorkspace([other]),
      marketFacts: marketFacts(),
    });
    await waitFor(() => expect(container.querySelector("[data-testid=ready]")).not.toBeNull());
    expect(screen.queryByText("Filed base pay")).toBeNull();
  });
});
