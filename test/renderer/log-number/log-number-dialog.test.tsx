import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LogNumberDialog } from "../../../renderer/features/log-number/log-number-dialog";
import type { LogNumberRequest } from "../../../renderer/state/dialogs";
import type { Workspace } from "../../../shared/model/workspace";
import { chooseCompany } from "../../helpers/choose-company";
import { renderScreen } from "../../helpers/render-screen";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aWorkspace,
  iAsk,
  theyOffer,
} from "../../helpers/workspaces";

const globex = anOpportunity("Globex", [theyOffer(120_000, "written", "2026-05-01")]);
const initech = anOpportunity("Initech", [iAsk(138_000, "2026-05-02")]);
const search = aWorkspace([globex, initech], { currentJob: aCurrentJob(106_000) });

async function open(request: LogNumberRequest = {}, workspace: Workspace = search) {
  let isClosed = false;
  const rendered = await renderScreen(
    <LogNumberDialog
      {...request}
      onClose={() => {
        isClosed = true;
      }}
    />,
    { workspace },
  );
  const dialog = await screen.findByRole("dialog");
  const field = (label: string) =>
    within(dialog).getByLabelText(label, { selector: "input, select" });
  const log = () => rendered.user.click(within(dialog).getByRole("button", { name: "Log it" }));
  const rounds = (id: string) => rendered.bridge.workspace().opportunities[id]?.rounds ?? [];
  return { ...rendered, dialog, field, log, rounds, isClosed: () => isClosed };
}

describe("logging a number", () => {
  it("keeps who said what, how firm, how and when", async () => {
    const { user, field, log, rounds, isClosed } = await open();
    await chooseCompany(user, field("Company"), "Initech");
    await user.type(field("Base"), "130k");
    await user.selectOptions(field("How"), "Email");
    await log();
    expect(isClosed()).toBe(true);
    expect(rounds(initech.id).at(-1)).toMatchObject({
      by: "them",
      kind: "first-number",
      pay: { amount: amount(130_000), per: "year" },
      evidence: "written",
      channel: "email",
      date: "2026-05-12",
    });
  });

  it("R28: a number without a rate says so at once and again once it is kept, with the way to Settings", async () => {
    const { user, dialog, field, log, rounds } = await open();
    await chooseCompany(user, field("Company"), "Initech");
    await user.type(field("Base"), "130k");
    expect(dialog).not.toHaveTextContent("There is no rate");
    await user.clear(field("Base"));
    await user.type(field("Base"), "85k EUR");
    const says =
      "There is no rate from EUR to USD. Add one with its date in Settings. Until then this number is kept, not counted (R28).";
    expect(within(dialog).getByText(says)).toBeVisible();
    await log();
    expect(rounds(initech.id).at(-1)?.pay.amount).toEqual(amount(85_000, "EUR"));
    const settings = await screen.findByRole("link", { name: "Open Settings" });
    expect(settings).toHaveAttribute("href", "#/settings");
  });

  it.each([
    ["120k", amount(120_000)],
    ["120,000", amount(120_000)],
    ["\u20ac85.000", amount(85_000, "EUR")],
  ])("understands %s", async (text, expected) => {
    const { user, field, log, rounds } = await open({ opportunityId: globex.id });
    await user.type(field("Base"), text);
    await log();
    expect(rounds(globex.id).at(-1)?.pay.amount).toEqual(expected);
  });

  it("R15: a range is refused at the field with the reason, and stays to be mended", async () => {
    const { user, dialog, field, log, rounds, isClosed } = await open({ opportunityId: globex.id });
    await user.type(field("Base"), "110-130k");
    await log();
    expect(dialog).toHaveTextContent("That is a range. Write one number");
    expect(field("Base")).toHaveValue("110-130k");
    expect(rounds(globex.id)).toHaveLength(1);
    expect(isClosed()).toBe(false);
  });

  it("says at each field what is missing, and loses nothing", async () => {
    const { user, dialog, field, log } = await open();
    await user.type(field("Note"), "on the phone");
    await log();
    expect(dialog).toHaveTextContent("Choose the company.");
    expect(dialog).toHaveTextContent("Write one number, like 120k or 120,000.");
    expect(field("Note")).toHaveValue("on the phone");
  });

  it("a refusal by the host is told and nothing is lost", async () => {
    const { user, bridge, dialog, field, log, isClosed } = await open({ opportunityId: globex.id });
    bridge.refuse("logRound", { code: "disk-full" });
    await user.type(field("Base"), "130k");
    await log();
    expect(await within(dialog).findByText(/The disk is full/)).toBeInTheDocument();
    expect(field("Base")).toHaveValue("130,000");
    expect(isClosed()).toBe(false);
  });

  it("takes a company that is not there yet, in one act", async () => {
    const { user, bridge, field, log } = await open();
    await chooseCompany(user, field("Company"), "A new company\u2026");
    await user.type(field("Name of the company"), "Adatum Bank");
    await user.type(field("Role"), "Engineer");
    await user.type(field("Base"), "125k");
    await log();
    const added = Object.values(bridge.workspace().opportunities).find(
      (it) => it.company === "Adatum Bank",
    );
    expect(added?.rounds).toHaveLength(1);
    expect(added?.packages).toHaveLength(1);
    await bridge.api.undo({});
    expect(Object.values(bridge.workspace().opportunities)).toHaveLength(2);
  });

  it("a new company needs no role while they are on the phone", async () => {
    const { user, bridge, field, log, isClosed } = await open();
    await chooseCompany(user, field("Company"), "A new company\u2026");
    await user.type(field("Name of the company"), "Adatum Bank");
    await user.type(field("Base"), "125k");
    await log();
    expect(isClosed()).toBe(true);
    expect(Object.values(bridge.workspace().opportunities)).toContainEqual(
      expect.objectContaining({ company: "Adatum Bank", role: "Role not recorded" }),
    );
  });

  it("warns of a company that is already there while no role tells them apart", async () => {
    const { user, dialog, field } = await open();
    await chooseCompany(user, field("Company"), "A new company\u2026");
    await user.type(field("Name of the company"), "globex");
    expect(dialog).toHaveTextContent("Globex, Engineer is already in the pipeline.");
    await user.type(field("Role"), "Designer");
    expect(dialog).not.toHaveTextContent("already in the pipeline");
  });

  it("warns of a company and role that are already there", async () => {
    const { user, dialog, field } = await open();
    await chooseCompany(user, field("Company"), "A new company\u2026");
    await user.type(field("Name of the company"), "globex");
    await user.type(field("Role"), "engineer");
    expect(dialog).toHaveTextContent("Globex, Engineer is already in the pipeline.");
  });
});

describe("what goes without saying", () => {
  it("a known company is not asked again: the cursor stands in the amount", async () => {
    const { field } = await open({ opportunityId: globex.id });
    await waitFor(() => expect(field("Base")).toHaveFocus());
  });

  it("their refusal answers my last ask", async () => {
    const { user, field } = await open({ opportunityId: initech.id });
    await user.selectOptions(field("What"), "They refused my ask");
    expect(field("Base")).toHaveValue("138,000");
  });

  it("my ask is the suggested one until I write another", async () => {
    const { user, dialog, field } = await open({ opportunityId: globex.id });
    await user.click(within(dialog).getByRole("radio", { name: "I said" }));
    expect(field("Base")).toHaveValue("132,000");
    await user.clear(field("Base"));
    await user.type(field("Base"), "140k");
    await user.selectOptions(field("What"), "My counter");
    expect(field("Base")).toHaveValue("140,000");
  });

  it("R4: what is spoken is verbal, what is mailed is written, until I say otherwise", async () => {
    const { user, dialog, field } = await open({ opportunityId: globex.id });
    const evidence = (name: string) => within(dialog).getByRole("radio", { name });
    expect(evidence("Verbal")).toBeChecked();
    await user.selectOptions(field("How"), "Email");
    expect(evidence("Written")).toBeChecked();
    await user.click(evidence("Hearsay"));
    await user.selectOptions(field("How"), "Letter");
    expect(evidence("Hearsay")).toBeChecked();
  });

  it("the dialog opened on a company's page is about that company", async () => {
    window.location.hash = `#/pipeline/${globex.id}/rounds`;
    const { field } = await open();
    expect(field("Company")).toHaveDisplayValue("Globex");
  });
});

describe("before it is logged", () => {
  it("R4: says what paper moves and that talk moves nothing", async () => {
    const { user, dialog, field } = await open({ opportunityId: initech.id });
    await user.type(field("Base"), "130k");
    expect(dialog).toHaveTextContent("Not on paper: does not move the floor of $120,000 (R4).");
    await user.selectOptions(field("How"), "Letter");
    expect(dialog).toHaveTextContent("Moves the floor to $130,000.");
  });

  it("R18: warns before a higher number than the company heard, and shows what it heard", async () => {
    const { user, dialog, field } = await open({ opportunityId: initech.id });
    await user.click(within(dialog).getByRole("radio", { name: "I said" }));
    await user.clear(field("Base"));
    await user.type(field("Base"), "146k");
    expect(dialog).toHaveTextContent("You told Initech: $138,000 on 2 May.");
    expect(dialog).toHaveTextContent("A higher number now contradicts it (R18).");
  });

  it("R14: hints at a tenth more where they spoke first", async () => {
    const spoke = anOpportunity("Adatum", [theyOffer(126_000, "verbal", "2026-05-02")]);
    const { user, dialog, field } = await open(
      { opportunityId: spoke.id, preset: { by: "me", kind: "ask" } },
      aWorkspace([spoke]),
    );
    await user.clear(field("Base"));
    await user.type(field("Base"), "130k");
    expect(dialog).toHaveTextContent("They said $126,000 first. Ask at least $138,600");
  });
});

describe("correcting a number", () => {
  it("R4: a number logged by mistake is deleted, what it proved goes with it, and Undo brings it back", async () => {
    const [round] = globex.rounds;
    const { user, dialog, rounds, isClosed } = await open({
      opportunityId: globex.id,
      ...(round ? { roundId: round.id } : {}),
    });
    await user.click(within(dialog).getByRole("button", { name: "Delete" }));
    expect(rounds(globex.id)).toEqual([]);
    expect(isClosed()).toBe(true);
    expect(await screen.findByText("Deleted $120,000.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(rounds(globex.id)).toHaveLength(1));
  });

  it("changes the round in place", async () => {
    const [round] = initech.rounds;
    const { user, dialog, field, rounds } = await open({
      opportunityId: initech.id,
      ...(round ? { roundId: round.id } : {}),
    });
    expect(field("Base")).toHaveValue("138,000");
    await user.clear(field("Base"));
    await user.type(field("Base"), "136k");
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    expect(rounds(initech.id)).toMatchObject([{ id: round?.id, pay: { amount: amount(136_000) } }]);
  });

  it("is not compared with itself: opening it warns of nothing", async () => {
    const [round] = initech.rounds;
    const { dialog } = await open({
      opportunityId: initech.id,
      ...(round ? { roundId: round.id } : {}),
    });
    expect(within(dialog).queryByText(/already logged/)).not.toBeInTheDocument();
  });
});
