import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Command, matchCommands } from "../../../renderer/features/palette/commands";
import { Palette } from "../../../renderer/features/palette/palette";
import { Shell } from "../../../renderer/features/shell/shell";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

const globex = anOpportunity("Globex");
const search = aWorkspace([globex, anOpportunity("Fabrikam Health")]);

function Window() {
  return (
    <>
      <Shell route={{ screen: "anchor" }}>
        <p>Here</p>
      </Shell>
      <Palette />
    </>
  );
}

async function openPalette() {
  const rendered = await renderScreen(<Window />, { workspace: search });
  await rendered.user.keyboard("{Control>}k{/Control}");
  const field = await screen.findByRole("textbox", { name: "Search or type a command" });
  return { ...rendered, field };
}

describe("the palette", () => {
  it("Ctrl K opens it from anywhere, Esc closes it and gives the focus back", async () => {
    const { user, field } = await openPalette();
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard("{Escape}");
    await waitFor(() =>
      expect(screen.queryByRole("textbox", { name: /Search/ })).not.toBeInTheDocument(),
    );
  });

  it("the button in the title bar opens it, too, and has the focus again after", async () => {
    const { user } = await renderScreen(<Window />, { workspace: search });
    const button = screen.getByRole("button", { name: "Search or type a command" });
    await user.click(button);
    await screen.findByRole("textbox", { name: "Search or type a command" });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(button).toHaveFocus());
  });

  it("Enter runs the first command that matches: a company by a part of its name", async () => {
    const { user, field } = await openPalette();
    await user.type(field, "fabri{Enter}");
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/pipeline\/.+\/rounds$/));
    expect(screen.queryByRole("textbox", { name: /Search/ })).not.toBeInTheDocument();
  });

  it("R19: “next application” finds the pipeline, where it stands, and a new one", async () => {
    const { user, field } = await openPalette();
    await user.type(field, "next application");
    expect(screen.getByRole("button", { name: /^Pipeline/ })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^New opportunity/ })).toBeInTheDocument();
  });

  it("offers undo by the name of what would be undone", async () => {
    const { user, bridge } = await openPalette();
    await user.keyboard("{Escape}");
    await bridge.elsewhere("removeOpportunity", { id: globex.id });
    await user.keyboard("{Control>}k{/Control}");
    await user.click(await screen.findByRole("button", { name: /Undo: Delete an opportunity/ }));
    await waitFor(() => expect(bridge.workspace().opportunities[globex.id]).toBeDefined());
  });

  it("says so when nothing matches", async () => {
    const { user, field } = await openPalette();
    await user.type(field, "zzzz");
    expect(screen.getByText("No command has these words.")).toBeInTheDocument();
  });

  it("a command that opens a dialog leaves the focus inside it", async () => {
    const { user, field } = await openPalette();
    await user.type(field, "keys{Enter}");
    const dialog = await screen.findByRole("dialog", { name: "Keys" });
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    expect(within(dialog).getByText("Undo")).toBeInTheDocument();
  });
});

describe("matching commands", () => {
  const command = (label: string, group: Command["group"], detail = ""): Command => ({
    id: label,
    label,
    group,
    detail,
    icon: "plus",
    run: () => undefined,
  });
  const commands = [
    command("Log a number", "Log"),
    command("Compare", "Go to"),
    ...Array.from({ length: 30 }, (_, index) =>
      command(`Company ${index}`, "Companies", "Engineer"),
    ),
    command("Great Company", "Companies", "Engineer"),
  ];
  const labels = (query: string) =>
    matchCommands(commands, query).flatMap((it) => it.commands.map((found) => found.label));

  it("needs every word, in any order, in the label or beside it", () => {
    expect(labels("number log")).toEqual(["Log a number"]);
    expect(labels("engineer great")).toEqual(["Great Company"]);
  });

  it("a label that starts with the text comes before one that contains it", () => {
    expect(labels("company 2")[0]).toBe("Company 2");
    expect(matchCommands(commands, "com").map((it) => it.group)).toEqual(["Go to", "Companies"]);
  });

  it("shows few of many, so that the list stays readable", () => {
    expect(labels("").length).toBeLessThan(10);
    expect(labels("company").length).toBeLessThan(10);
  });
});
