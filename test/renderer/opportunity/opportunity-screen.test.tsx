import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { OpportunityScreen } from "../../../renderer/features/opportunity/opportunity-screen";
import { currentStage } from "../../../shared/model/opportunity";
import { renderScreen } from "../../helpers/render-screen";
import { idOf, sample, showOpportunity } from "../../helpers/show-opportunity";
import { aCurrentJob, anOpportunity, aWorkspace, testId } from "../../helpers/workspaces";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("one opportunity", () => {
  it("R4: a verbal figure is shown as not counted", async () => {
    await showOpportunity();
    expect(screen.getByRole("region", { name: "Verbal promise" })).toHaveTextContent(
      "$134,000 is not counted until it is on paper. Said 4 days ago.",
    );
  });

  it("R16: the line to say holds the next ask of this company", async () => {
    await showOpportunity();
    expect(
      screen.getByText("It will take $138,000 base salary to leave my current company."),
    ).toBeVisible();
  });

  it("R22: names the one who decides", async () => {
    await showOpportunity();
    expect(screen.getByText(/Dana Reyes can decide/)).toBeVisible();
  });

  it("R22: asks who signs where nobody is known to decide", async () => {
    await showOpportunity("Globex");
    expect(screen.getByText(/Who signs the contract/)).toBeVisible();
  });

  it("R9: a broken rule says what to say instead", async () => {
    await showOpportunity();
    expect(screen.getByRole("region", { name: "Rule R9 broken" })).toHaveTextContent(
      "Let us settle the base first.",
    );
  });

  it("an unknown one says so and leads back", async () => {
    await renderScreen(<OpportunityScreen id={testId()} tab="rounds" packageTab={null} />, {
      workspace: sample,
    });
    expect(screen.getByText(/not here any more/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Open the pipeline" })).toHaveAttribute(
      "href",
      "#/pipeline",
    );
  });

  it("deleted, it returns to the pipeline and the toast brings it back", async () => {
    const { bridge, user } = await showOpportunity("Umbra Labs");
    await user.click(button("More for Umbra Labs"));
    await user.click(await screen.findByRole("menuitem", { name: "Delete" }));
    await waitFor(() => expect(window.location.hash).toBe("#/pipeline"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(Object.values(bridge.workspace().opportunities)).toHaveLength(14));
  });

  it("Esc goes back to the pipeline", async () => {
    const { user } = await showOpportunity();
    await user.keyboard("{Escape}");
    expect(window.location.hash).toBe("#/pipeline");
  });
});

describe("Esc", () => {
  it("closes a dialog and stays on the opportunity", async () => {
    const { user } = await showOpportunity();
    window.location.hash = "#/here";
    await user.click(button("Add a deadline"));
    await screen.findByRole("dialog", { name: "Add a deadline" });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(window.location.hash).toBe("#/here");
  });

  it("closes a menu and stays on the opportunity", async () => {
    const { user } = await showOpportunity();
    window.location.hash = "#/here";
    await user.click(button("More for Fabrikam Health"));
    await screen.findByRole("menuitem", { name: "Edit" });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
    expect(window.location.hash).toBe("#/here");
  });
});

describe("the rounds", () => {
  it("stand on the side of who said them, with the next ask last", async () => {
    await showOpportunity();
    const rows = within(screen.getByRole("list", { name: "Rounds" })).getAllByRole("listitem");
    expect(rows.map((it) => it.textContent)).toEqual([
      "28 AprFirst number$118,000 Recruiter",
      "30 AprAsk$162,000 one number",
      "4 MayRefused$162,000 By email",
      "4 MayCounter$126,000 By phone",
      "8 MayFinal$134,000 our final",
      "NowNext ask$138,000 Phone, 16:00",
    ]);
  });

  it("R4: what they said carries the mark of talk, my refused ask the mark of a no", async () => {
    await showOpportunity();
    const marks = within(screen.getByRole("list", { name: "Rounds" })).getAllByRole("img");
    expect(marks.map((it) => it.getAttribute("aria-label"))).toEqual([
      "verbal",
      "my ask",
      "refused",
      "verbal",
      "verbal",
      "next ask",
    ]);
  });

  it("sum how far they moved, what lies between and what is on paper", async () => {
    await showOpportunity();
    expect(screen.getByText("+$16,000").parentElement).toHaveTextContent("they moved, 3 numbers");
    expect(screen.getByText("$4,000").parentElement).toHaveTextContent("between you and them");
    expect(screen.getByText("$0").parentElement).toHaveTextContent("on paper so far");
  });

  it("a deleted number takes what it proved with it, and Undo brings it back", async () => {
    const { user, record } = await showOpportunity("Globex");
    const before = record();
    await user.click(button("More for Counter $130,000"));
    await user.click(await screen.findByRole("menuitem", { name: "Delete" }));
    await waitFor(() => expect(record().rounds).toHaveLength(1));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(record()).toEqual(before));
  });

  it("before anybody spoke: say yours first", async () => {
    await showOpportunity("Proseware");
    expect(screen.getByText("Nobody has said a number. Say yours first.")).toBeVisible();
  });

  it("their answer is logged against the number to say", async () => {
    const { user, record } = await showOpportunity();
    await user.click(button("Yes, on paper"));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: /^Log/ }));
    await waitFor(() =>
      expect(record().rounds.at(-1)).toMatchObject({
        by: "them",
        kind: "acceptance",
        evidence: "written",
        pay: { amount: { minor: 13_800_000 } },
      }),
    );
  });
});

describe("a closed opportunity", () => {
  it("R5: says how it ended and what it still proves, asks nothing, and opens again", async () => {
    const { user, record } = await showOpportunity("Alpine Ski House");
    expect(screen.getByText("Expired on 28 Apr")).toBeVisible();
    expect(screen.getByText("Its paper still proves $109,000.")).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Agenda" })).toBeNull();
    await user.click(button("Open it again"));
    await waitFor(() => expect(currentStage(record()).stage).toBe("written-offer"));
    expect(screen.getByRole("heading", { name: "Agenda" })).toBeVisible();
  });
});

describe("the stages", () => {
  it("a press moves it there, and the present one is marked", async () => {
    const { user, record } = await showOpportunity("Contoso Grid");
    await user.click(button(/^Interviewing/));
    await waitFor(() => expect(currentStage(record()).stage).toBe("interviewing"));
    expect(button(/^Interviewing/)).toHaveAttribute("aria-current", "step");
  });

  it("a wrong day is corrected; a day before the one above it is told at the day", async () => {
    const { user, record } = await showOpportunity();
    await user.click(button("Correct the dates"));
    const applied = await screen.findByLabelText("Applied since");
    await user.clear(applied);
    await user.type(applied, "2026-03-01");
    await user.click(button("Save"));
    expect(applied).toHaveAccessibleDescription(/before the start \(2026-04-02\)/);
    await user.clear(applied);
    await user.type(applied, "2026-04-03");
    await user.click(button("Save"));
    await waitFor(() => expect(record().stages[1]?.date).toBe("2026-04-03"));
  });
});

describe("the agenda", () => {
  const step = (name: string) => screen.getByRole("region", { name });

  it("R9: perks stay closed until base is agreed or skipped", async () => {
    const { user, record } = await showOpportunity("Contoso Grid");
    expect(step("2. Concrete perks")).toHaveTextContent("after base");
    expect(within(step("2. Concrete perks")).queryByRole("button")).toBeNull();
    await user.click(button("Base is agreed"));
    await waitFor(() => expect(step("2. Concrete perks")).toHaveTextContent("open now"));
    expect(step("3. Risky")).toHaveTextContent("after perks");
    expect(record().agenda.base).toBe("agreed");
    await user.click(within(step("2. Concrete perks")).getByRole("button", { name: "Skip" }));
    await waitFor(() => expect(step("3. Risky")).toHaveTextContent("open now"));
  });

  it("R11: what nobody spoke of is not asked, with the question to ask", async () => {
    await showOpportunity("Contoso Grid", "rounds", aWorkspace([anOpportunity("Contoso Grid")]));
    const notAsked = within(step("2. Concrete perks")).getAllByText("not asked");
    expect(notAsked[0]).toHaveAttribute("title", expect.stringMatching(/\?$/));
  });

  it("asks for as much of a perk as another company put on paper", async () => {
    await showOpportunity();
    expect(step("2. Concrete perks")).toHaveTextContent("Sign-onask $12,000");
    expect(step("2. Concrete perks")).toHaveTextContent("Pensionask 6%");
  });
});

describe("when there is no number to say", () => {
  it("R18: an open ask waits for its answer", async () => {
    const asked = anOpportunity("Globex", [
      {
        ...(sample.opportunities[idOf("Tailspin Freight", sample)]?.rounds[1] ?? expect.fail()),
        id: testId(),
      },
    ]);
    await showOpportunity(
      "Globex",
      "rounds",
      aWorkspace([asked], { currentJob: aCurrentJob(106_000) }),
    );
    expect(screen.getByText(/They owe an answer to \$146,000/)).toBeVisible();
    expect(button("Refused")).toBeVisible();
  });
});
