import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AnchorScreen } from "../../../renderer/features/anchor/anchor-screen";
import type { Opportunity } from "../../../shared/model/opportunity";
import { defaultSettings } from "../../../shared/model/settings";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { renderScreen } from "../../helpers/render-screen";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aRound,
  aWorkspace,
  iAsk,
  theyAccept,
  theyOffer,
  theyRefuse,
} from "../../helpers/workspaces";

const sample = { workspace: sampleSearch("2026-05-12") };
const line = "It will take $138,000 base salary to leave my current company.";

describe("the sentence", () => {
  it("R6: says the one number, and R16: the line to say word for word", async () => {
    await renderScreen(<AnchorScreen />, sample);
    expect(screen.getByText(/^Ask for/)).toHaveTextContent("Ask for $138,000 base.");
    expect(screen.getByText(line)).toBeInTheDocument();
    expect(screen.getByText(/Fabrikam Health, by phone, today 16:00/)).toBeInTheDocument();
  });

  it("C copies the line", async () => {
    const { user } = await renderScreen(<AnchorScreen />, sample);
    await user.keyboard("c");
    expect(await navigator.clipboard.readText()).toBe(line);
  });

  it("R16: without a current job the line is what it takes to sign", async () => {
    await renderScreen(<AnchorScreen />, {
      workspace: aWorkspace([anOpportunity("Globex", [theyOffer(100_000, "written")])]),
    });
    expect(
      screen.getByText("It will take $111,000 base salary for me to sign."),
    ).toBeInTheDocument();
  });

  it("R16: the same line answers every question, and there is one alternative", async () => {
    const { user } = await renderScreen(<AnchorScreen />, sample);
    await user.click(screen.getByRole("button", { name: "Asked something else?" }));
    expect(await screen.findAllByText(line)).toHaveLength(2);
    expect(screen.getByText(/please tell me about the pension/)).toBeInTheDocument();
  });

  it("no number yet says what to add", async () => {
    await renderScreen(<AnchorScreen />);
    expect(
      screen.getByText("No number yet. Add your current base and the first ask appears."),
    ).toBeInTheDocument();
  });

  it("without a company the number stands and a company can be added", async () => {
    const { user } = await renderScreen(<AnchorScreen />, {
      workspace: aWorkspace([], { currentJob: aCurrentJob(100_000) }),
    });
    expect(screen.getByText(/^Ask for/)).toHaveTextContent("$111,000");
    await user.click(screen.getByRole("button", { name: "Add a company" }));
    expect(await screen.findByRole("dialog")).toBeInTheDocument();
  });

  it("an accepted ask closes the company: the screen says what to get on paper", async () => {
    await renderScreen(<AnchorScreen />, {
      workspace: aWorkspace([anOpportunity("Globex", [iAsk(140_000), theyAccept(140_000)])]),
    });
    expect(screen.getByText(/^Get on paper/)).toHaveTextContent("Get on paper $140,000.");
    expect(screen.getByText(/That company is closed/)).toBeInTheDocument();
    expect(screen.getByText("Accepted, closed")).toBeInTheDocument();
  });
});

describe("why this number", () => {
  it("links floor and ceiling to the records that prove them", async () => {
    await renderScreen(<AnchorScreen />, sample);
    const why = screen.getByRole("complementary", { name: "Why this number" });
    expect(within(why).getByRole("link", { name: "Globex" })).toHaveAttribute(
      "href",
      expect.stringMatching(/^#\/pipeline\/[0-9a-f-]+\/rounds\/[0-9a-f-]+$/),
    );
    expect(within(why).getByRole("link", { name: "Tailspin Freight" })).toBeInTheDocument();
    expect(why).toHaveTextContent("Halfway is $138,000. It halves the gap.");
  });

  it("says why less than half is asked where a no can end their offer", async () => {
    const birch = anOpportunity("Birch", [theyOffer(124_000, "written")]);
    const acorn = anOpportunity("Acorn", [iAsk(150_000), theyRefuse(150_000)], {
      stages: [{ stage: "declined", date: "2026-05-02" }],
    });
    await renderScreen(<AnchorScreen />, {
      workspace: aWorkspace([birch, acorn], { currentJob: aCurrentJob(106_000) }),
    });
    expect(screen.getByRole("complementary", { name: "Why this number" })).toHaveTextContent(
      "Halfway is $137,000. A no can end their offer, so $136,550, said as $137,000.",
    );
    expect(screen.getByText("You keep your job whatever they say.")).toBeInTheDocument();
    expect(screen.queryByText(/a no is free/)).not.toBeInTheDocument();
  });
});

describe("the money line", () => {
  it("is a table for who cannot see it: every number with its company", async () => {
    await renderScreen(<AnchorScreen />, sample);
    const table = screen.getByRole("table", { name: "Every number on the line" });
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows).toContain("Proven floorGlobex$130,000");
    expect(rows).toContain("Lowest refusedTailspin Freight$146,000");
    expect(rows).toContain("Said, not on paperFabrikam Health$134,0008 May");
    expect(rows).toContain("Gap left$16,000");
  });

  it("R6: tells how the gap shrank, the next ask last", async () => {
    await renderScreen(<AnchorScreen />, sample);
    const [steps] = screen.getAllByRole("list").filter((it) => it.tagName === "OL");
    if (!steps) throw new Error("There is no list of steps");
    expect(within(steps).getAllByRole("listitem").at(-1)).toHaveTextContent("Ask now");
    expect(within(steps).getAllByText("Refused")).toHaveLength(2);
  });
});

describe("companies", () => {
  it("R5: an offer that ran out is folded away and can be looked at", async () => {
    const { user } = await renderScreen(<AnchorScreen />, sample);
    const expired = { name: /^\$109,000, on paper/ };
    expect(screen.queryByRole("link", expired)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show 2 ended" }));
    expect(screen.getByRole("link", expired)).toBeInTheDocument();
    expect(screen.getByText("Expired")).toBeInTheDocument();
  });
});

describe("close or keep playing", () => {
  it("R7: the stop line and what one more ask is worth say by keyboard how they are computed", async () => {
    const { settings, ...rest } = sample.workspace;
    await renderScreen(<AnchorScreen />, {
      workspace: { ...rest, settings: { ...settings, stopWidth: null } },
    });
    screen.getByRole("button", { name: /or less$/ }).focus();
    expect(await screen.findByText(/^Four times what one more round costs you/)).toHaveTextContent(
      "spread over 3 years",
    );
    screen.getByRole("button", { name: /^One more ask is worth/ }).focus();
    expect(await screen.findByText(/a quarter of the gap/)).toBeInTheDocument();
  });

  it("R7: shows both sides, and the stop rule can be changed and computed again", async () => {
    const { user, bridge } = await renderScreen(<AnchorScreen />, sample);
    const card = screen.getByRole("region", { name: "Close or keep playing?" });
    expect(card).toHaveTextContent("Keep playing: one more ask.");
    expect(card).toHaveTextContent("CloseGlobex expires in 3 days, Fri 17:00.");
    await user.click(within(card).getByRole("button", { name: "Change stop rule" }));
    const field = await screen.findByLabelText("Close when the gap is at most");
    await user.clear(field);
    await user.type(field, "20k");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(bridge.workspace().settings.stopWidth).toEqual(amount(20_000));
    expect(await screen.findByText("Close: sign Globex.")).toBeInTheDocument();
    expect(screen.getByText(/^Close at/)).toHaveTextContent("$130,000");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText("Keep playing: one more ask.")).toBeInTheDocument();
    expect(bridge.workspace().settings.stopWidth).not.toEqual(amount(20_000));
  });

  it("plans the signature one hour before the deadline, once", async () => {
    const { user, bridge } = await renderScreen(<AnchorScreen />, sample);
    await user.click(screen.getByRole("button", { name: "Plan the close" }));
    const actions = Object.values(bridge.workspace().opportunities).flatMap((it) => it.actions);
    expect(actions).toContainEqual(
      expect.objectContaining({
        text: "Sign Globex, or better paper",
        date: "2026-05-15",
        time: "16:00",
      }),
    );
    expect(await screen.findByRole("button", { name: /^Close planned/ })).toBeDisabled();
  });
});

describe("the agenda", () => {
  const agreed = (concrete: "open" | "agreed"): Opportunity =>
    anOpportunity("Globex", [theyOffer(130_000, "written")], {
      agenda: { base: "agreed", concrete, risky: "open" },
    });

  it("R9: perks and risky are locked while base is open", async () => {
    await renderScreen(<AnchorScreen />, sample);
    expect(screen.getByRole("radio", { name: "Concrete perks" })).toBeDisabled();
    expect(screen.getByRole("radio", { name: "Risky" })).toBeDisabled();
  });

  it("R11: once open it says what to ask next and what nobody asked", async () => {
    const { user } = await renderScreen(<AnchorScreen />, {
      workspace: aWorkspace([agreed("open")]),
    });
    await user.click(screen.getByRole("radio", { name: "Concrete perks" }));
    const card = await screen.findByRole("region", { name: "Globex" });
    expect(within(card).getAllByRole("link", { name: "not asked" }).length).toBeGreaterThan(4);
    expect(card).toHaveTextContent(/Please send me what the contract says on/);
    expect(screen.getByRole("radio", { name: "Risky" })).toBeDisabled();
  });
});

describe("best odds", () => {
  it("says from how many numbers, and the strategy is kept in the settings", async () => {
    const { user, bridge } = await renderScreen(<AnchorScreen />, sample);
    expect(screen.getByText(/^from \d+ numbers$/)).toBeInTheDocument();
    expect(screen.getByRole("table", { name: "Odds of a yes by number" })).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Best odds" }));
    expect(bridge.workspace().settings.strategy).toBe("best-odds");
  });

  it("is not offered from fewer than three companies", async () => {
    await renderScreen(<AnchorScreen />, {
      workspace: aWorkspace([anOpportunity("Globex", [theyOffer(130_000, "written")])]),
    });
    expect(screen.queryByRole("radio", { name: "Best odds" })).not.toBeInTheDocument();
  });
});

describe("what is incomplete", () => {
  it("R28: says which numbers are left out for want of a rate", async () => {
    const euro = aRound({
      by: "them",
      kind: "counter",
      base: 90_000,
      evidence: "written",
      currency: "EUR",
    });
    await renderScreen(<AnchorScreen />, {
      workspace: aWorkspace([anOpportunity("Kontor", [euro])], {
        currentJob: aCurrentJob(100_000),
        settings: defaultSettings,
      }),
    });
    expect(
      screen.getByText(/1 number is left out\. There is no rate from EUR to USD/),
    ).toBeInTheDocument();
  });

  it("flags a contradiction with links to both records", async () => {
    const odd = anOpportunity("Globex", [
      theyOffer(120_000, "written", "2026-04-20"),
      iAsk(118_000, "2026-04-25"),
      theyRefuse(118_000, "2026-04-28"),
    ]);
    await renderScreen(<AnchorScreen />, { workspace: aWorkspace([odd]) });
    expect(screen.getByRole("link", { name: "$120,000 on paper" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "refused $118,000" })).toBeInTheDocument();
  });
});

describe("log the answer", () => {
  it("logs my ask and their answer in one act, and the next number stands there", async () => {
    const { user, bridge } = await renderScreen(<AnchorScreen />, sample);
    await user.click(screen.getByRole("button", { name: "Log the answer" }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByRole("combobox", { name: "Company" })).toHaveDisplayValue(
      "Fabrikam Health",
    );
    expect(dialog).toHaveTextContent("Moves the ceiling to $138,000. Next ask: $134,000.");
    await user.click(within(dialog).getByRole("button", { name: "Log it" }));
    expect(await screen.findByText(/\$134,000 base salary to leave/)).toBeInTheDocument();
    const fabrikam = Object.values(bridge.workspace().opportunities).find(
      (it) => it.company === "Fabrikam Health",
    );
    expect(fabrikam?.rounds.slice(-2).map(({ by, kind }) => [by, kind])).toEqual([
      ["me", "ask"],
      ["them", "refusal"],
    ]);
    await bridge.api.undo({});
    expect(await screen.findByText(line)).toBeInTheDocument();
  });
});
