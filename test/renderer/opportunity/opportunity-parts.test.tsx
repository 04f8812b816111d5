import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showOpportunity } from "../../helpers/show-opportunity";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the parts of an opportunity", () => {
  it("a next step is added, done and taken back", async () => {
    const { user, record } = await showOpportunity("Wingtip Aero");
    await user.click(button("Add a next step"));
    await user.type(await screen.findByLabelText("What to do"), "Send the portfolio");
    await user.click(button("Save"));
    await user.click(await screen.findByRole("button", { name: "Done: Send the portfolio" }));
    await waitFor(() => expect(record().actions[0]?.isDone).toBe(true));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(record().actions[0]?.isDone).toBe(false));
  });

  it("a deadline before its offer gives its sentence at the day", async () => {
    const { user, record } = await showOpportunity("Globex");
    await user.click(button("Add a deadline"));
    await user.type(await screen.findByLabelText("Day"), "2026-04-01");
    await user.click(button("Save"));
    expect(screen.getByLabelText("Day")).toHaveAccessibleDescription(
      "An offer cannot expire before it was made (2026-04-29).",
    );
    expect(record().deadlines).toHaveLength(1);
  });

  it("an interview that ends before it starts gives its sentence at the end", async () => {
    const { user, record } = await showOpportunity("Wingtip Aero", "interviews");
    await user.click(button("Add an interview"));
    await user.type(await screen.findByLabelText("Title"), "Third talk");
    await user.type(screen.getByLabelText("Day"), "2026-05-20");
    await user.type(screen.getByLabelText("Start"), "14:00");
    await user.type(screen.getByLabelText("End"), "13:00");
    await user.click(button("Save"));
    expect(screen.getByLabelText("End")).toHaveAccessibleDescription(
      "The end is before the start.",
    );
    await user.clear(screen.getByLabelText("End"));
    await user.type(screen.getByLabelText("End"), "15:00");
    await user.click(button("Save"));
    await waitFor(() => expect(record().interviews).toHaveLength(2));
    const talks = within(screen.getByRole("list", { name: "Interviews" }));
    expect(await talks.findByRole("button", { name: "Third talk" })).toBeVisible();
  });

  it("R22: a person who decides is added and leads the list", async () => {
    const { bridge, user } = await showOpportunity("Globex");
    await user.click(button("Add a person"));
    await user.type(await screen.findByLabelText("Name"), "Lee Chan");
    await user.click(screen.getByRole("checkbox", { name: /decide alone/ }));
    await user.click(button("Save"));
    expect(await screen.findByText(/Lee Chan can decide/)).toBeVisible();
    expect(Object.values(bridge.workspace().contacts)).toHaveLength(4);
  });

  it("the fear of withdrawal is kept for this company, and can be taken back", async () => {
    const { user, record } = await showOpportunity();
    await user.type(screen.getByLabelText("Chance that a no ends it"), "30");
    await user.tab();
    await waitFor(() => expect(record().refusalEnds).toBe(0.3));
    await user.click(await screen.findByRole("button", { name: "Back to 5%" }));
    await waitFor(() => expect(record().refusalEnds).toBeNull());
  });

  it("notes are kept when the field is left, as one step to undo", async () => {
    const { user, record } = await showOpportunity("Globex", "notes");
    await user.type(screen.getByRole("textbox", { name: "Notes" }), "Spoke to Lee.");
    await user.tab();
    await waitFor(() => expect(record().note).toBe("Spoke to Lee."));
  });

  it("the timeline holds what happened, the newest first", async () => {
    await showOpportunity("Fabrikam Health", "timeline");
    const rows = within(screen.getByRole("list", { name: "Timeline" })).getAllByRole("listitem");
    expect(rows[0]).toHaveTextContent("13 MayTheir paper is due");
    expect(rows[1]).toHaveTextContent("8 MayTheir final: $134,000");
    expect(rows.at(-1)).toHaveTextContent("2 AprTarget");
  });

  it("the package tab is what the app puts there", async () => {
    await showOpportunity("Globex", "package");
    expect(screen.getByText("The package")).toBeVisible();
  });
});
