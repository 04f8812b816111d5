import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { OpportunityScreen } from "../../../renderer/features/opportunity/opportunity-screen";
import { RulesScreen } from "../../../renderer/features/rules/rules-screen";
import { TodayScreen } from "../../../renderer/features/today/today-screen";
import { opportunityHref } from "../../../renderer/state/route";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace, iAsk, theyOffer } from "../../helpers/workspaces";

const globex = anOpportunity("Globex", [theyOffer(130_000, "written")], {
  stage: "written-offer",
});
const open = () => renderScreen(<RulesScreen />, { workspace: aWorkspace([globex]) });
const card = (name: string) => screen.getByRole("region", { name });

describe("the Rules page", () => {
  it("lists R1 to R28, each once", async () => {
    await open();
    const numbers = screen.getAllByText(/^R\d+$/).map((it) => Number(it.textContent?.slice(1)));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
  });

  it("R23: the rule that a link came for is marked and has the focus", async () => {
    window.location.hash = "#/rules/R23";
    await open();
    const row = screen.getByText("R23").closest("li");
    expect(row).toHaveFocus();
    expect(row).toHaveAttribute("data-pointed-at");
    expect(document.querySelectorAll("[data-pointed-at]")).toHaveLength(1);
    window.location.hash = "";
  });

  it("R5: a letter without its file is broken, with the way to that company's documents", async () => {
    await open();
    const broken = card("Broken");
    expect(broken).toHaveTextContent("Globex: keep the letter, also after it expires.");
    expect(within(broken).getByRole("link", { name: "Add the letter" })).toHaveAttribute(
      "href",
      opportunityHref(globex.id, "documents"),
    );
  });

  it("R15: one number said to a company is kept", async () => {
    await renderScreen(<RulesScreen />, {
      workspace: aWorkspace([anOpportunity("Globex", [iAsk(140_000)])]),
    });
    expect(within(card("Kept")).getByText("One fixed number, never a range.")).toBeVisible();
  });

  it("R18: a rule that was put off does not alert on the page of its company either", async () => {
    const initech = anOpportunity("Initech", [iAsk(140_000), iAsk(150_000)]);
    const contradicting = aWorkspace([initech]);
    const page = <OpportunityScreen id={initech.id} tab="rounds" packageTab={null} />;
    const alert = () => screen.queryByRole("region", { name: "Rule R18 broken" });
    const first = await renderScreen(page, { workspace: contradicting });
    expect(alert()).toBeVisible();
    first.unmount();
    const putOff = { rule: "R18", reason: "they know why", until: "2026-05-12" } as const;
    const snoozed = { ...contradicting, snoozedRules: [putOff] };
    await renderScreen(page, { workspace: snoozed });
    expect(alert()).toBeNull();
  });

  it("R16: what no record can prove says that it is guidance only", async () => {
    await open();
    expect(card("Guidance only")).toHaveTextContent("R16");
    expect(card("Guidance only")).not.toHaveTextContent("R19");
  });

  it("R19: the next step of a missing target adds one", async () => {
    const { user } = await open();
    await user.click(within(card("Broken")).getByRole("button", { name: "Add a target" }));
    expect(await screen.findByRole("dialog")).toBeVisible();
  });

  it("R19: a rule is put off with a reason only, and wakes on request", async () => {
    const { user, bridge } = await open();
    await user.click(screen.getByRole("button", { name: "Snooze R19" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Snooze" }));
    expect(within(dialog).getByText("Write why this rule may wait.")).toBeVisible();
    await user.type(within(dialog).getByLabelText(/Why it may wait/), "Contract on Monday");
    await user.click(within(dialog).getByRole("button", { name: "Snooze" }));
    expect(await screen.findByText(/Snoozed until 19 May: Contract on Monday/)).toBeVisible();
    expect(bridge.workspace().snoozedRules).toEqual([
      { rule: "R19", reason: "Contract on Monday", until: "2026-05-19" },
    ]);
    await user.click(screen.getByRole("button", { name: "Wake R19" }));
    expect(await screen.findByRole("button", { name: "Snooze R19" })).toBeVisible();
  });
});

describe("Today", () => {
  it("R19: leaves a snoozed rule out and leads to all of them", async () => {
    const snoozedRules = [{ rule: "R19", reason: "Later", until: "2026-05-12" }] as const;
    const workspace = { ...aWorkspace([globex]), snoozedRules };
    await renderScreen(<TodayScreen />, { workspace });
    expect(card("Rules")).not.toHaveTextContent("No target left");
    expect(within(card("Rules")).getByRole("link", { name: "All rules" })).toHaveAttribute(
      "href",
      "#/rules",
    );
  });
});
