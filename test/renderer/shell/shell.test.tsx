import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Shell } from "../../../renderer/features/shell/shell";
import { opportunityHref, useRoute } from "../../../renderer/state/route";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { renderScreen } from "../../helpers/render-screen";
import { aCurrentJob, anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

function Window() {
  return (
    <Shell route={useRoute()}>
      <input aria-label="Note" />
    </Shell>
  );
}

const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);
const search = aWorkspace(
  [
    globex,
    anOpportunity("Fabrikam Health", [theyOffer(134_000, "verbal")]),
    anOpportunity("Contoso Grid"),
  ],
  { currentJob: aCurrentJob(106_000) },
);

describe("the navbar", () => {
  it("counts what is in play and marks the screen the user is on", async () => {
    window.location.hash = "#/pipeline";
    await renderScreen(<Window />, { workspace: search });
    const pipeline = screen.getByRole("link", { name: /^Pipeline/ });
    expect(pipeline).toHaveTextContent("Pipeline 3");
    expect(pipeline).toHaveAttribute("aria-current", "page");
    expect(screen.getByRole("link", { name: "Anchor" })).not.toHaveAttribute("aria-current");
  });

  it("R4: every best base says whether it is on paper, and leads to its company", async () => {
    await renderScreen(<Window />, { workspace: search });
    const inPlay = screen.getByRole("navigation", { name: "In play" });
    const [first, second, ...others] = within(inPlay).getAllByRole("link");
    expect(first).toHaveAccessibleName("Globex $130,000 On paper");
    expect(second).toHaveAccessibleName("Fabrikam Health $134,000 Verbal");
    expect(others).toEqual([]);
    expect(first).toHaveAttribute("href", `#/pipeline/${globex.id}/rounds`);
  });

  it("leads to every screen beside the main five, and marks the one the user is on", async () => {
    window.location.hash = "#/market";
    const { user } = await renderScreen(<Window />, { workspace: search });
    await user.click(screen.getByRole("button", { name: "More" }));
    const items = await screen.findAllByRole("menuitem");
    expect(items.map((item) => item.getAttribute("href"))).toEqual([
      "#/week",
      "#/people",
      "#/market",
      "#/career",
      "#/rules",
      "#/import",
      "#/record",
      "#/backups",
    ]);
    expect(screen.getByRole("menuitem", { name: "Market facts" })).toHaveAttribute(
      "aria-current",
      "page",
    );
  });

  it("highlights the company the user looks at", async () => {
    window.location.hash = `#/pipeline/${globex.id}/package`;
    await renderScreen(<Window />, { workspace: search });
    expect(screen.getByRole("link", { name: /Globex/ })).toHaveAttribute("aria-current", "page");
  });

  it("R2: the leverage meter counts the job kept and offers on paper, and explains each point", async () => {
    const { user } = await renderScreen(<Window />, { workspace: search });
    const meter = screen.getByRole("button", { name: /^Leverage Fair, 2 of 5/ });
    await user.hover(meter);
    expect(await screen.findByText(/You keep Northwind Trading/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Globex, $130,000" })).toHaveAttribute(
      "href",
      expect.stringContaining(`#/pipeline/${globex.id}/rounds/`),
    );
    expect(screen.getByText(/Second live offer on paper: not yet/)).toBeInTheDocument();
  });
});

describe("the theme", () => {
  it("changes in one click and is kept", async () => {
    const { user, bridge } = await renderScreen(<Window />, { workspace: search });
    await user.click(screen.getByRole("button", { name: "Use the dark theme" }));
    expect(bridge.workspace().settings.theme).toBe("dark");
  });
});

describe("the sample", () => {
  it("is marked as one, and gone in one click", async () => {
    const { user, bridge } = await renderScreen(<Window />, {
      workspace: sampleSearch("2026-05-12"),
    });
    expect(screen.getByRole("region", { name: "Sample" })).toHaveTextContent("Sample search");
    await user.click(screen.getByRole("button", { name: "Leave the sample" }));
    expect(bridge.workspace().isSample).toBe(false);
    expect(bridge.workspace().opportunities).toEqual({});
    expect(screen.queryByRole("region", { name: "Sample" })).not.toBeInTheDocument();
  });

  it("one's own search carries no such mark", async () => {
    await renderScreen(<Window />, { workspace: search });
    expect(screen.queryByRole("region", { name: "Sample" })).not.toBeInTheDocument();
  });
});

const outside = aWorkspace([anOpportunity("Contoso Grid")], { currentJob: aCurrentJob(99_000) });
const changedOutside = {
  notice: { kind: "changed-outside", text: "Another program changed the saved file." },
  outside,
} as const;

describe("trouble with the saved file", () => {
  it("is told on every screen", async () => {
    await renderScreen(<Window />, {
      workspace: search,
      notice: { kind: "not-saved", text: "Not saved: the disk is full." },
    });
    expect(screen.getByRole("alert")).toHaveTextContent("Not saved: the disk is full.");
  });

  it("asks before a tab with changes the disk did not take is closed", async () => {
    const isAsked = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    await renderScreen(<Window />, {
      workspace: search,
      notice: { kind: "not-saved", text: "Not saved: the disk is full." },
    });
    expect(isAsked()).toBe(true);
  });

  it("what was restored is told until it is read", async () => {
    const { user } = await renderScreen(<Window />, {
      workspace: search,
      notice: { kind: "restored", text: "The file was damaged. The backup of 09:00 is open." },
    });
    expect(screen.getByText(/The backup of 09:00 is open/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Close this notice" }));
    expect(screen.queryByText(/The backup of 09:00 is open/)).not.toBeInTheDocument();
  });

  it("the way from a restored file to the other copies is one click", async () => {
    await renderScreen(<Window />, {
      workspace: search,
      notice: { kind: "restored", text: "The backup of 09:00 is open." },
    });
    expect(screen.getByRole("link", { name: "See the backups" })).toHaveAttribute(
      "href",
      "#/backups",
    );
  });

  it("15: a file changed by another program: the user may open that version, and take it back", async () => {
    const { user, bridge } = await renderScreen(<Window />, {
      workspace: search,
      ...changedOutside,
    });
    await user.click(screen.getByRole("button", { name: "Open the version on the disk" }));
    await waitFor(() => expect(bridge.workspace()).toEqual(outside));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(bridge.workspace()).toEqual(search));
  });

  it("15: or keep the one that is open", async () => {
    const { user, bridge } = await renderScreen(<Window />, {
      workspace: search,
      ...changedOutside,
    });
    await user.click(screen.getByRole("button", { name: "Keep this one" }));
    await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
    expect(bridge.workspace()).toEqual(search);
  });

  it("a folder that cannot be written is told, too", async () => {
    await renderScreen(<Window />, { workspace: search, host: { isReadOnly: true } });
    expect(screen.getByRole("alert")).toHaveTextContent(/cannot be written/);
  });
});

describe("keys", () => {
  it("1 to 5 go to the screens", async () => {
    const { user } = await renderScreen(<Window />, { workspace: search });
    await user.keyboard("4");
    expect(window.location.hash).toBe("#/compare");
    await user.keyboard("1");
    expect(window.location.hash).toBe("#/today");
  });

  it("B goes to the call with the company on the screen, else to the next one", async () => {
    const { user } = await renderScreen(<Window />, { workspace: search });
    window.location.hash = opportunityHref(globex.id);
    await user.keyboard("b");
    expect(window.location.hash).toBe(`#/call/${globex.id}`);
    window.location.hash = "#/today";
    await user.keyboard("b");
    expect(window.location.hash).toBe("#/call");
  });

  it("mean letters while typing", async () => {
    const { user } = await renderScreen(<Window />, { workspace: search });
    await user.type(screen.getByLabelText("Note"), "4n");
    expect(window.location.hash).toBe("");
    expect(screen.getByLabelText("Note")).toHaveValue("4n");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("Ctrl Z and Ctrl Shift Z undo and redo the last change, and say which", async () => {
    const { user, bridge } = await renderScreen(<Window />, { workspace: search });
    await bridge.elsewhere("removeOpportunity", { id: globex.id });
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(bridge.workspace().opportunities[globex.id]).toBeDefined());
    expect(await screen.findByText("Undone: Delete an opportunity.")).toBeInTheDocument();
    await user.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
    await waitFor(() => expect(bridge.workspace().opportunities[globex.id]).toBeUndefined());
  });

  it("Ctrl Z in a text field is the field's own", async () => {
    const { user, bridge } = await renderScreen(<Window />, { workspace: search });
    await bridge.elsewhere("removeOpportunity", { id: globex.id });
    await user.click(screen.getByLabelText("Note"));
    await user.keyboard("{Control>}z{/Control}");
    expect(bridge.workspace().opportunities[globex.id]).toBeUndefined();
  });

  it("? lists every key", async () => {
    const { user } = await renderScreen(<Window />, { workspace: search });
    await user.keyboard("?");
    const help = await screen.findByRole("dialog", { name: "Keys" });
    expect(within(help).getByText("Log a number")).toBeInTheDocument();
    expect(within(help).getByText("Count 5% more of risky pay")).toBeInTheDocument();
  });

  it("an open dialog owns the keyboard", async () => {
    const { user } = await renderScreen(<Window />, { workspace: search });
    await user.keyboard("?");
    await screen.findByRole("dialog", { name: "Keys" });
    await user.keyboard("4");
    expect(window.location.hash).toBe("");
  });
});
