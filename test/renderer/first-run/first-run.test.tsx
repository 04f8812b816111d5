import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FirstRun } from "../../../renderer/features/first-run/first-run-screen";
import { renderScreen } from "../../helpers/render-screen";

const salary = () => screen.getByLabelText("Your current base salary");
const guess = () => screen.getByLabelText("What you would like to earn, base a year");
const start = () => screen.getByRole("button", { name: "Show my first number" });

describe("the first run", () => {
  it("three fields in, the first number is there", async () => {
    const { user, bridge } = await renderScreen(<FirstRun />);
    await user.type(salary(), "106k");
    await user.type(guess(), "130,000");
    await user.click(start());
    await waitFor(() => expect(window.location.hash).toBe("#/anchor"));
    const { currentJob, settings } = bridge.workspace();
    expect(currentJob?.package.base).toMatchObject({
      evidence: "signed",
      pay: { amount: { minor: 10_600_000, currency: "USD" }, per: "year" },
    });
    expect(settings.guess).toEqual({ minor: 13_000_000, currency: "USD" });
  });

  it("the employer's name is kept for the sheet, and is never needed", async () => {
    const { user, bridge } = await renderScreen(<FirstRun />);
    await user.type(screen.getByLabelText("Your employer"), " Northwind ");
    await user.click(start());
    expect(salary()).toHaveAccessibleDescription(/Write what your employer pays you/);
    await user.type(salary(), "106k");
    await user.click(start());
    await waitFor(() => expect(bridge.workspace().currentJob?.employer).toBe("Northwind"));
  });

  it("a currency that was typed becomes the currency of the search", async () => {
    const { user, bridge } = await renderScreen(<FirstRun />);
    await user.type(salary(), "\u00a352k");
    await user.click(start());
    await waitFor(() => expect(bridge.workspace().settings.currency).toBe("GBP"));
  });

  it("works without a job: the guess is enough", async () => {
    const { user, bridge } = await renderScreen(<FirstRun />);
    await user.type(guess(), "90k");
    await user.click(start());
    await waitFor(() => expect(bridge.workspace().settings.guess?.minor).toBe(9_000_000));
    expect(bridge.workspace().currentJob).toBeNull();
  });

  it("with nothing written it says what is needed, and stays", async () => {
    const { user, bridge } = await renderScreen(<FirstRun />);
    await user.click(start());
    expect(salary()).toHaveAccessibleDescription(/Write what you earn/);
    expect(bridge.workspace().currentJob).toBeNull();
  });

  it("R15: a range is refused at its field and nothing typed is lost", async () => {
    const { user, bridge } = await renderScreen(<FirstRun />);
    await user.type(salary(), "106k");
    await user.type(guess(), "120-130k");
    await user.click(start());
    expect(guess()).toHaveAccessibleDescription(/That is a range/);
    expect(guess()).toHaveValue("120-130k");
    expect(bridge.workspace().currentJob).toBeNull();
  });

  it("R28: two currencies do not make one search", async () => {
    const { user } = await renderScreen(<FirstRun />);
    await user.type(salary(), "106k USD");
    await user.type(guess(), "\u20ac130k");
    await user.click(start());
    expect(guess()).toHaveAccessibleDescription(/do not add up/);
  });

  it("the sample is one click away", async () => {
    const { user, bridge } = await renderScreen(<FirstRun />);
    await user.click(screen.getByRole("button", { name: "Look around with a sample search" }));
    await waitFor(() => expect(bridge.workspace().isSample).toBe(true));
  });
});
