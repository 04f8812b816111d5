import { readFileSync } from "node:fs";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ImportScreen } from "../../../renderer/features/import/import-screen";
import { dropFile } from "../../../renderer/state/dropped-file";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

function fixture(name: string): File {
  return new File([new Uint8Array(readFileSync(`test/fixtures/import/${name}`))], name);
}

describe("the import wizard", () => {
  it("says what it recognised and what each row becomes, and imports in one undoable step", async () => {
    const { user, bridge } = await renderScreen(<ImportScreen />, { workspace: aWorkspace([]) });
    await user.upload(screen.getByLabelText("File to import"), fixture("teal-semicolon.csv"));
    expect(await screen.findByRole("heading", { name: "Teal" })).toBeVisible();
    expect(screen.getByText("3 new, 1 cannot be read")).toBeVisible();
    expect(screen.getByText("Write the name of the company.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Import 3" }));
    await waitFor(() => expect(Object.keys(bridge.workspace().opportunities)).toHaveLength(3));
    await bridge.api.undo({});
    expect(bridge.workspace()).toEqual(aWorkspace([]));
  });

  it("leaves duplicates out unless they are wanted", async () => {
    const known = anOpportunity("Globex", [], { role: "Staff Platform Engineer" });
    const { user } = await renderScreen(<ImportScreen />, { workspace: aWorkspace([known]) });
    await user.upload(screen.getByLabelText("File to import"), fixture("teal-semicolon.csv"));
    expect(
      await screen.findByText("You have Globex, Staff Platform Engineer. Left out."),
    ).toBeVisible();
    await user.click(screen.getByLabelText("Import the 1 duplicates too"));
    expect(screen.getByRole("button", { name: "Import 3" })).toBeEnabled();
  });

  it("a column that was not recognised can be told what it is", async () => {
    const { user } = await renderScreen(<ImportScreen />, { workspace: aWorkspace([]) });
    await user.click(screen.getByRole("textbox"));
    await user.paste("Firm name here,Role\nAcme,Engineer\n");
    const choice = await screen.findByLabelText("Firm name here");
    expect(screen.getByRole("button", { name: "Import 0" })).toBeDisabled();
    await user.selectOptions(choice, "Company");
    expect(screen.getByRole("button", { name: "Import 1" })).toBeEnabled();
  });

  it("a picture is refused with a sentence, and nothing changes", async () => {
    const { user, bridge } = await renderScreen(<ImportScreen />, { workspace: aWorkspace([]) });
    await user.upload(
      screen.getByLabelText("File to import"),
      new File([new Uint8Array(readFileSync("test/fixtures/import/not-a-csv.csv"))], "x.csv"),
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("not a table of text");
    expect(bridge.workspace()).toEqual(aWorkspace([]));
  });

  it("reads a file that was dropped on another screen", async () => {
    dropFile(fixture("huntr.csv"), "import");
    await renderScreen(<ImportScreen />, { workspace: aWorkspace([]) });
    expect(await screen.findByRole("heading", { name: "Huntr" })).toBeVisible();
    const rows = within(screen.getByRole("region", { name: "Rows of the file" }));
    expect(rows.getByText("Umbra Labs")).toBeVisible();
  });

  it("a word for a stage that nobody knows can be told, and the rows follow", async () => {
    const { user, bridge } = await renderScreen(<ImportScreen />, { workspace: aWorkspace([]) });
    await user.click(screen.getByRole("textbox"));
    await user.paste("Company,Role,Status\nAcme,Engineer,In the pot\nGlobex,Dev,Applied\n");
    const choice = await screen.findByLabelText("In the pot");
    expect(choice).toHaveAccessibleDescription("1 row, not recognised");
    await user.selectOptions(choice, "Interviewing");
    await user.click(screen.getByRole("button", { name: "Import 2" }));
    await waitFor(() =>
      expect(
        Object.values(bridge.workspace().opportunities).map((it) => it.stages.at(-1)?.stage),
      ).toEqual(["interviewing", "applied"]),
    );
  });

  it("what the disk refuses is said, and nothing is imported", async () => {
    const { user, bridge } = await renderScreen(<ImportScreen />, { workspace: aWorkspace([]) });
    bridge.refuse("importOpportunities", { code: "disk-full" });
    await user.upload(screen.getByLabelText("File to import"), fixture("huntr.csv"));
    await user.click(await screen.findByRole("button", { name: "Import 3" }));
    expect(await screen.findByText(/The disk is full/)).toBeVisible();
    expect(bridge.workspace()).toEqual(aWorkspace([]));
    expect(screen.getByRole("button", { name: "Import 3" })).toBeEnabled();
  });
});
