import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TodayScreen } from "../../../renderer/features/today/today-screen";
import { contactSchema } from "../../../shared/model/contact";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { renderScreen } from "../../helpers/render-screen";
import {
  aCurrentJob,
  anOpportunity,
  aWorkspace,
  iAsk,
  testId,
  theyOffer,
  withSheetToEmployer,
} from "../../helpers/workspaces";

const sample = { workspace: sampleSearch("2026-05-12") };

describe("the day", () => {
  it("says what it holds in a sentence", async () => {
    await renderScreen(<TodayScreen />, sample);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Tuesday 12 May");
    expect(screen.getByText("One call to make. One offer expires this week.")).toBeInTheDocument();
  });

  it("an empty day names the next best step", async () => {
    await renderScreen(<TodayScreen />);
    expect(screen.getByText("Nothing due. Next best step: add a target.")).toBeInTheDocument();
  });

  it("a first search is led in words from step to step, each with its button", async () => {
    const { user } = await renderScreen(<TodayScreen />);
    const step = screen.getByRole("region", { name: "The next step of your search" });
    expect(step).toHaveTextContent("Step 1 of 5Add the first company you want.");
    await user.click(within(step).getByRole("button", { name: "Add a company" }));
    await user.type(await screen.findByRole("textbox", { name: /^Company/ }), "Globex");
    await user.type(screen.getByRole("textbox", { name: /^Role/ }), "Engineer");
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/to Globex\./)).toBeVisible();
    expect(step).toHaveTextContent("Step 2 of 5");
    await user.click(within(step).getByRole("button", { name: "Log what you said" }));
    expect(await screen.findByRole("dialog")).toHaveAccessibleName(/Log a number/);
  });

  it("R6: holds the next number, who hears it and the line to copy", async () => {
    const { user } = await renderScreen(<TodayScreen />, sample);
    const card = screen.getByRole("region", { name: "Next number" });
    expect(card).toHaveTextContent("Ask for $138,000 base.");
    expect(card).toHaveTextContent("Fabrikam Health, today 16:00.");
    await user.click(within(card).getByRole("button", { name: "Copy the line" }));
    expect(await navigator.clipboard.readText()).toMatch(/^It will take \$138,000/);
  });
});

describe("do today", () => {
  it("a tick takes it off, is kept, and undo brings it back", async () => {
    const { user, bridge } = await renderScreen(<TodayScreen />, sample);
    const box = screen.getByRole("checkbox", { name: "Done: Ask for two more days, Globex" });
    await user.click(box);
    expect(
      screen.queryByRole("checkbox", { name: "Done: Ask for two more days, Globex" }),
    ).not.toBeInTheDocument();
    const done = Object.values(bridge.workspace().opportunities)
      .flatMap((it) => it.actions)
      .find((it) => it.text === "Ask for two more days");
    expect(done?.isDone).toBe(true);
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(
      await screen.findByRole("checkbox", { name: "Done: Ask for two more days, Globex" }),
    ).toBeInTheDocument();
  });

  it("a suggestion that is ticked is kept as done", async () => {
    const { user, bridge } = await renderScreen(<TodayScreen />, sample);
    const name = "Done: Prepare one number for tomorrow, Tailspin Freight";
    await user.click(screen.getByRole("checkbox", { name }));
    expect(screen.queryByRole("checkbox", { name })).not.toBeInTheDocument();
    const actions = Object.values(bridge.workspace().opportunities).flatMap((it) => it.actions);
    expect(actions).toContainEqual(
      expect.objectContaining({ text: "Prepare one number for tomorrow", isDone: true }),
    );
  });
});

describe("what no opportunity holds", () => {
  it("R20: a person to write to again is ticked off and was written to today", async () => {
    const mara = contactSchema.parse({ id: testId(), name: "Mara Voss", followUp: "2026-05-12" });
    const workspace = aWorkspace([], { contacts: { [mara.id]: mara } });
    const { user, bridge } = await renderScreen(<TodayScreen />, { workspace });
    const name = "Done: Write to Mara Voss again";
    await user.click(screen.getByRole("checkbox", { name }));
    expect(screen.queryByRole("checkbox", { name })).not.toBeInTheDocument();
    expect(bridge.workspace().contacts[mara.id]).toMatchObject({
      lastContact: "2026-05-12",
      followUp: null,
    });
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("checkbox", { name })).toBeInTheDocument();
  });

  it("R23: the end of the employer's two days leads to the desk", async () => {
    const held = aWorkspace([], { currentJob: aCurrentJob(110_000) });
    const workspace = withSheetToEmployer(held);
    await renderScreen(<TodayScreen />, { workspace });
    const row = within(screen.getByRole("region", { name: "Deadlines" })).getByRole("link");
    expect(row).toHaveTextContent("Northwind Tradingtheir two days end 17:00");
    expect(row).toHaveAttribute("href", "#/counter-offer/current-job");
  });
});

describe("deadlines and interviews", () => {
  it("say who, what and when, each a link to its record", async () => {
    await renderScreen(<TodayScreen />, sample);
    const deadlines = screen.getByRole("region", { name: "Deadlines" });
    expect(within(deadlines).getByRole("link", { name: /Globex/ })).toHaveTextContent(
      "offer expires 17:00",
    );
    expect(deadlines).toHaveTextContent("3 days");
    const interviews = screen.getByRole("region", { name: "Interviews this week" });
    expect(within(interviews).getAllByRole("listitem")).toHaveLength(3);
  });
});

describe("rules", () => {
  it("R4, R9 and R15: a broken rule names the company, leads to the record and says what to say", async () => {
    await renderScreen(<TodayScreen />, sample);
    const rules = screen.getByRole("region", { name: "Rules" });
    expect(rules).toHaveTextContent("4 to mend today");
    expect(rules).toHaveTextContent("A range in a draft: $110–130kFabrikam Health would hear");
    expect(within(rules).getByRole("link", { name: "Fix the message" })).toHaveAttribute(
      "href",
      expect.stringContaining("#/counter-offer/"),
    );
    expect(rules).toHaveTextContent("Verbal for 4 daysFabrikam Health: $134,000 is not on paper.");
    expect(rules).toHaveTextContent("Bonus before baseFabrikam Health, 8 May. Go back to base.");
    expect(within(rules).getByRole("link", { name: "Ask for paper" })).toHaveAttribute(
      "href",
      expect.stringContaining("/rounds/"),
    );
    expect(rules).toHaveTextContent("Only paper counts as the floor");
  });

  it("R19: without a target the way to add one is there", async () => {
    const { user } = await renderScreen(<TodayScreen />, {
      workspace: aWorkspace([anOpportunity("Globex", [iAsk(138_000)])]),
    });
    await user.click(screen.getByRole("button", { name: "Add a target" }));
    expect(await screen.findByRole("dialog")).toBeInTheDocument();
  });
});

describe("R19: where the next application goes", () => {
  it("is named among what is kept, and leads to it", async () => {
    await renderScreen(<TodayScreen />, sample);
    const rules = within(screen.getByRole("region", { name: "Rules" }));
    expect(rules.getByText(/^Next application:/)).toHaveTextContent(
      "Next application: Lucerne Media",
    );
    expect(rules.getByRole("link", { name: "Lucerne Media" })).toHaveAttribute(
      "href",
      expect.stringMatching(/^#\/pipeline\//),
    );
  });
});

describe("the proven floor", () => {
  it.each([
    ["2026-05-12", "+$14,000 over your current base"],
    ["2026-05-11", "+$14,000 over your current base in 1 day"],
    ["2026-05-03", "+$14,000 over your current base in 9 days"],
  ])("counts real days since the first record of %s", async (date, words) => {
    await renderScreen(<TodayScreen />, {
      workspace: aWorkspace([anOpportunity("Globex", [theyOffer(120_000, "written", date)])], {
        currentJob: aCurrentJob(106_000),
      }),
    });
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it("tells how far it rose, and its moves as a table", async () => {
    await renderScreen(<TodayScreen />, sample);
    const card = screen.getByRole("region", { name: "Proven floor" });
    expect(card).toHaveTextContent("$130,000+$24,000 over your current base in 4 weeks");
    const table = within(card).getByRole("table", { name: "How floor and ceiling moved" });
    expect(table).toHaveTextContent("29 AprGlobexon paper$130,000");
  });
});
