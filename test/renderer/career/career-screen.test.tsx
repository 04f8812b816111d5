import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CareerScreen } from "../../../renderer/features/career/career-screen";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { renderScreen } from "../../helpers/render-screen";
import { aWorkspace } from "../../helpers/workspaces";

describe("Career", () => {
  it("R25: says in one sentence what moves and raises brought", async () => {
    await renderScreen(<CareerScreen />, { workspace: sampleSearch("2026-05-12") });
    expect(
      screen.getByText(/^A move brought 21.3% on average, a year of raises 3.7%\.$/),
    ).toBeVisible();
  });

  it("shows every pay step as a table too", async () => {
    await renderScreen(<CareerScreen />, { workspace: sampleSearch("2026-05-12") });
    const table = screen.getByRole("table", { name: "Base over the years" });
    expect(within(table).getAllByRole("row")).toHaveLength(1 + 8);
  });

  it("the price of not asking never stands without its bounds", async () => {
    await renderScreen(<CareerScreen />, { workspace: sampleSearch("2026-05-12") });
    expect(screen.getByText("at the very most", { exact: false })).toBeVisible();
    expect(screen.getByText(/for four years only/)).toBeVisible();
    expect(screen.getByText(/a fifth of the difference/)).toBeVisible();
    expect(screen.getByText(/in money of today/)).toBeVisible();
  });

  it("adds a past job with what it paid", async () => {
    const { user, bridge } = await renderScreen(<CareerScreen />, { workspace: aWorkspace([]) });
    await user.click(screen.getByRole("button", { name: "Add a past job" }));
    await user.type(screen.getByLabelText(/Employer/), "Relecloud");
    await user.type(screen.getByLabelText(/First day/), "2020-01-01");
    await user.type(screen.getByLabelText(/Last day/), "2022-12-31");
    await user.type(screen.getByLabelText("Base"), "74k");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Relecloud")).toBeVisible();
    expect(Object.values(bridge.workspace().pastJobs)).toMatchObject([
      {
        employer: "Relecloud",
        steps: [{ date: "2020-01-01", pay: { amount: { minor: 7_400_000 } } }],
      },
    ]);
  });

  it("an end before its start gets its sentence at the field, and nothing is lost", async () => {
    const { user } = await renderScreen(<CareerScreen />, { workspace: aWorkspace([]) });
    await user.click(screen.getByRole("button", { name: "Add a past job" }));
    await user.type(screen.getByLabelText(/Employer/), "Relecloud");
    await user.type(screen.getByLabelText(/First day/), "2020-01-01");
    await user.type(screen.getByLabelText(/Last day/), "2019-01-01");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/The end is before the start/)).toBeVisible();
    expect(screen.getByLabelText(/Employer/)).toHaveValue("Relecloud");
  });
});
