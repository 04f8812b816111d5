import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PipelineScreen } from "../../../renderer/features/pipeline/pipeline-screen";
import { currentStage, type Stage } from "../../../shared/model/opportunity";
import type { Workspace } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

const today = "2026-05-12";
const show = (workspace: Workspace = sampleSearch(today)) =>
  renderScreen(<PipelineScreen />, { workspace });

/** Globex said a number after three days, then nothing for a month. */
const silent = aWorkspace([
  anOpportunity("Globex", [theyOffer(120_000, "verbal", "2026-04-04")], { stage: "applied" }),
]);

const column = (name: RegExp) => screen.getByRole("region", { name });
const card = (name: RegExp) => screen.getByRole("button", { name });
const stageIn = (workspace: Workspace, company: string): Stage | undefined => {
  const found = Object.values(workspace.opportunities).find((it) => it.company === company);
  return found && currentStage(found).stage;
};

describe("the board", () => {
  it("counts what is in play, what is closed, and names the proven floor", async () => {
    await show();
    expect(screen.getByText(/11 in play/)).toHaveTextContent(
      "11 in play, 3 closed. Proven floor $130,000.",
    );
  });

  it("R4: a verbal figure is badged as verbal and its column as not counted", async () => {
    await show();
    const verbal = column(/^Verbal offer/);
    expect(verbal).toHaveTextContent("not counted");
    expect(verbal).toHaveTextContent("$134,000");
    expect(within(verbal).getAllByText("Verbal")[0]).toBeVisible();
    expect(within(column(/^Written offer/)).getAllByText("Paper")).toHaveLength(3);
  });

  it("a card says what is next, how long it lies here and what presses", async () => {
    await show();
    const globex = within(column(/^Written offer/)).getByText("3 days left");
    expect(globex).toBeVisible();
    expect(column(/^Applied/)).toHaveTextContent("quiet 21 days");
    expect(column(/^Interviewing/)).toHaveTextContent("Design talk, Wed 10:00");
  });

  it("R5: a silent company is ghosted from its card in one click, and taken back in one more", async () => {
    const { bridge, user } = await show(silent);
    expect(column(/^Applied/)).toHaveTextContent("They usually answer in 3 days.");
    await user.click(card(/^Move Globex to ghosted/));
    await waitFor(() => expect(stageIn(bridge.workspace(), "Globex")).toBe("ghosted"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(stageIn(bridge.workspace(), "Globex")).toBe("applied"));
  });

  it("R5: who waits on is not asked on the card again, and can take that back", async () => {
    const { user } = await show(silent);
    await user.click(card(/^Wait for Globex/));
    await waitFor(() => expect(screen.queryByText(/usually answer/)).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText(/usually answer/)).toBeVisible();
  });

  it("R19: no next application is an alert, and none while the user has put the rule off", async () => {
    const alert = () => screen.getByText("No next application").getAttribute("data-missing");
    const { unmount } = await show(aWorkspace([]));
    expect(alert()).toBe("true");
    unmount();
    const putOff = { rule: "R19", reason: "on holiday", until: today } as const;
    await show(aWorkspace([], { snoozedRules: [putOff] }));
    expect(alert()).toBeNull();
  });

  it("an empty column says what its stage means", async () => {
    await show(aWorkspace([]));
    expect(column(/^Written offer, 0/)).toHaveTextContent("Only paper moves the floor.");
    expect(column(/^Verbal offer, 0/)).toHaveTextContent("log who said which number");
  });

  it("keeps the closed for the record with their reason", async () => {
    await show();
    const closed = screen.getByRole("region", { name: "Closed" });
    expect(closed).toHaveTextContent("Woodgrove Realty$101,000below current base");
    expect(closed).toHaveTextContent("Alpine Ski House$109,000let it run out on 28 Apr");
    expect(closed).toHaveTextContent("Nothing signed yet. Keep your job until a contract is.");
  });
});

describe("moving a card by keyboard", () => {
  it("Ctrl and an arrow take the focused card to the next stage, and the focus goes along", async () => {
    const { bridge, user } = await show();
    card(/^Proseware/).focus();
    await user.keyboard("{Control>}{ArrowRight}{/Control}");
    await waitFor(() => expect(stageIn(bridge.workspace(), "Proseware")).toBe("applied"));
    const moved = within(column(/^Applied, 3/)).getByRole("button", { name: /^Proseware/ });
    await waitFor(() => expect(moved).toHaveFocus());
    expect(screen.getByText("Proseware is in Applied.")).toBeInTheDocument();
  });

  it("a card in the first column stays where it is", async () => {
    const { bridge, user } = await show();
    card(/^Proseware/).focus();
    await user.keyboard("{Control>}{ArrowLeft}{/Control}");
    expect(stageIn(bridge.workspace(), "Proseware")).toBe("target");
  });

  it("J and K walk over the cards, the arrows too", async () => {
    const { user } = await show();
    await user.keyboard("j");
    await waitFor(() => expect(card(/^Proseware/)).toHaveFocus());
    await user.keyboard("j");
    await waitFor(() => expect(card(/^Litware/)).toHaveFocus());
    await user.keyboard("k");
    await waitFor(() => expect(card(/^Proseware/)).toHaveFocus());
    await user.keyboard("{ArrowRight}");
    await waitFor(() => expect(card(/^Contoso Grid/)).toHaveFocus());
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(card(/^Adatum Bank/)).toHaveFocus());
  });

  it("Enter opens the focused card", async () => {
    const { bridge, user } = await show();
    card(/^Globex/).focus();
    await user.keyboard("{Enter}");
    const globex = Object.values(bridge.workspace().opportunities)[0];
    expect(window.location.hash).toBe(`#/pipeline/${globex?.id}/rounds`);
  });

  it("R4: a move to an offer offers to log who said which number", async () => {
    const { user } = await show();
    card(/^Wingtip Aero/).focus();
    await user.keyboard("{Control>}{ArrowRight}{/Control}");
    const dialog = await screen.findByRole("dialog", { name: "Log a number" });
    expect(within(dialog).getByRole("combobox", { name: "Company" })).toHaveDisplayValue(
      /Wingtip Aero/,
    );
  });
});

describe("the menu of a card", () => {
  it("closes an opportunity, and the toast brings it back", async () => {
    const { bridge, user } = await show();
    await user.click(screen.getByRole("button", { name: "More for Umbra Labs" }));
    await user.click(await screen.findByRole("menuitem", { name: "Declined" }));
    await waitFor(() => expect(stageIn(bridge.workspace(), "Umbra Labs")).toBe("declined"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(stageIn(bridge.workspace(), "Umbra Labs")).toBe("written-offer"));
  });

  it("deletes an opportunity, and the toast brings it back", async () => {
    const { bridge, user } = await show();
    await user.click(screen.getByRole("button", { name: "More for Umbra Labs" }));
    await user.click(await screen.findByRole("menuitem", { name: "Delete" }));
    await waitFor(() => expect(stageIn(bridge.workspace(), "Umbra Labs")).toBeUndefined());
    expect(await screen.findByText(/Deleted Umbra Labs, Founding Engineer\./)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(card(/^Umbra Labs/)).toBeVisible());
  });
});

describe("search and filter", () => {
  it("typing narrows the board, Esc shows everything again", async () => {
    const { user } = await show();
    await user.type(screen.getByRole("searchbox", { name: "Search the pipeline" }), "aero staff");
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Globex/ })).toBeNull());
    expect(card(/^Wingtip Aero/)).toBeVisible();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(card(/^Globex/)).toBeVisible());
  });

  it("says so when nothing matches, with the way back", async () => {
    const { user } = await show();
    await user.type(screen.getByRole("searchbox", { name: "Search the pipeline" }), "zzz");
    expect(await screen.findByText("No opportunity matches this search.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show all" }));
    await waitFor(() => expect(card(/^Globex/)).toBeVisible());
  });

  it("R4: filters to what is on paper", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("button", { name: "Filter" }));
    await user.click(await screen.findByRole("checkbox", { name: "On paper" }));
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: /^Fabrikam Health/ })).toBeNull(),
    );
    expect(screen.getByRole("button", { name: "Filter, 1 on" })).toBeVisible();
  });
});

describe("the table", () => {
  const companiesInOrder = () =>
    screen.getAllByRole("rowheader").map((it) => within(it).getByRole("link").textContent);

  async function showTable(workspace?: Workspace) {
    const rendered = await show(workspace);
    await rendered.user.click(screen.getByRole("radio", { name: "Table" }));
    return rendered;
  }

  it("unknown pay sinks in both sort directions", async () => {
    const { user } = await showTable(
      aWorkspace([
        anOpportunity("Unknown"),
        anOpportunity("Low", [theyOffer(98_000, "verbal")]),
        anOpportunity("High", [theyOffer(130_000, "verbal")]),
      ]),
    );
    const base = screen.getByRole("columnheader", { name: "Base" });
    await user.click(within(base).getByRole("button"));
    expect(companiesInOrder()).toEqual(["High", "Low", "Unknown"]);
    expect(base).toHaveAttribute("aria-sort", "descending");
    await user.click(within(base).getByRole("button"));
    expect(companiesInOrder()).toEqual(["Low", "High", "Unknown"]);
    expect(base).toHaveAttribute("aria-sort", "ascending");
  });

  it("holds the ended ones too, and J walks over the rows", async () => {
    const { user } = await showTable();
    expect(companiesInOrder()).toHaveLength(14);
    expect(companiesInOrder().slice(-1)).toEqual(["Alpine Ski House"]);
    await user.keyboard("j");
    expect(screen.getByRole("link", { name: "Globex" })).toHaveFocus();
    await user.keyboard("j");
    expect(screen.getByRole("link", { name: "Initech" })).toHaveFocus();
  });
});
