import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PeopleScreen } from "../../../renderer/features/people/people-screen";
import { PipelineScreen } from "../../../renderer/features/pipeline/pipeline-screen";
import { anchorView } from "../../../shared/anchor/anchor-view";
import { chooseCompany } from "../../helpers/choose-company";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace, iAsk } from "../../helpers/workspaces";

const globex = anOpportunity("Globex", [iAsk(138_000)], { stage: "applied" });
const button = (name: string) => screen.getByRole("button", { name });

describe("R20: know what colleagues earn, keep contacts warm", () => {
  it("a person keeps the last contact and the day to write again, which is said when it comes", async () => {
    const { user } = await renderScreen(<PeopleScreen />, { workspace: aWorkspace([globex]) });
    await user.click(button("Add a person"));
    await user.type(await screen.findByLabelText("Name"), "Lee Chan");
    await user.type(screen.getByLabelText("Last contact"), "2026-04-02");
    await user.type(screen.getByLabelText("Follow up on"), "2026-05-12");
    await chooseCompany(user, screen.getByRole("combobox", { name: "Company" }), "Globex");
    await user.click(button("Save"));
    const row = await screen.findByRole("row", { name: /Lee Chan/ });
    expect(row).toHaveTextContent("2 Apr");
    expect(row).toHaveTextContent("12 May");
    expect(within(row).getByRole("link", { name: "Globex" })).toBeVisible();
    expect(screen.getByText("One person to write to.")).toBeVisible();
  });

  it("a pay fact keeps source, day and evidence, and moves neither the floor nor the ask", async () => {
    const workspace = aWorkspace([globex]);
    const { user, bridge } = await renderScreen(<PeopleScreen />, { workspace });
    await user.click(button("Add a pay fact"));
    await user.type(await screen.findByLabelText("Company"), "Initech");
    await user.type(screen.getByLabelText("Source"), "A colleague");
    await user.click(button("Save"));
    expect(screen.getByText("Write what they earn.")).toBeVisible();
    await user.type(screen.getByLabelText("Base"), "151k");
    await user.click(button("Save"));
    const row = await screen.findByRole("row", { name: /Initech/ });
    expect(row).toHaveTextContent("$151,000");
    expect(row).toHaveTextContent("A colleague");
    expect(row).toHaveTextContent("Verbal");
    expect(screen.getByText(/They inform your guess only/)).toBeVisible();
    const lineOf = (it: typeof workspace) => anchorView(it, "2026-05-12").line;
    expect(lineOf(bridge.workspace())).toEqual(lineOf(workspace));
  });

  it("a person who is deleted comes back with undo", async () => {
    const { user } = await renderScreen(<PeopleScreen />, { workspace: aWorkspace([]) });
    await user.click(button("Add a person"));
    await user.type(await screen.findByLabelText("Name"), "Lee Chan");
    await user.click(button("Save"));
    await user.click(await screen.findByRole("button", { name: "Edit Lee Chan" }));
    await user.click(await screen.findByRole("button", { name: "Delete" }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: "Edit Lee Chan" })).toBeVisible();
  });
});

describe("R19: always know where the next application goes", () => {
  it("the target noted first is marked, an empty list is an alert", async () => {
    const later = anOpportunity("Initech", [], {
      stages: [{ stage: "target", date: "2026-05-02" }],
    });
    const first = anOpportunity("Litware", [], {
      stages: [{ stage: "target", date: "2026-05-01" }],
    });
    const { unmount } = await renderScreen(<PipelineScreen />, {
      workspace: aWorkspace([later, first, globex]),
    });
    expect(screen.getByText("Next application: Litware")).toBeVisible();
    unmount();
    await renderScreen(<PipelineScreen />, { workspace: aWorkspace([globex]) });
    expect(screen.getByText("No next application")).toBeVisible();
  });

  it("a search changes neither the mark nor raises the alert, and the table tells it too", async () => {
    const targetOn = (company: string, date: string) =>
      anOpportunity(company, [], { stages: [{ stage: "target", date }] });
    const { user } = await renderScreen(<PipelineScreen />, {
      workspace: aWorkspace([targetOn("Initech", "2026-05-02"), targetOn("Litware", "2026-05-01")]),
    });
    await user.type(screen.getByRole("searchbox"), "Initech");
    await waitFor(() => expect(screen.queryByText("Litware")).toBeNull());
    expect(screen.getByText("Next application: Litware")).toBeVisible();
    await user.click(screen.getByText("Table"));
    expect(await screen.findByText(/Next application: Litware\./)).toBeVisible();
  });
});
