import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { OpportunityDialog } from "../../../renderer/features/pipeline/opportunity-dialog";
import type { OpportunityRequest } from "../../../renderer/state/dialogs";
import type { Workspace } from "../../../shared/model/workspace";
import { unitsOf } from "../../../shared/money";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

async function open(request: OpportunityRequest = {}, workspace: Workspace = aWorkspace([])) {
  const rendered = await renderScreen(<UntilClosed {...request} />, { workspace });
  const save = () => rendered.user.click(screen.getByRole("button", { name: /Add|Save/ }));
  const records = () => Object.values(rendered.bridge.workspace().opportunities);
  return { ...rendered, save, records };
}

function UntilClosed(request: OpportunityRequest) {
  const [isOpen, setOpen] = useState(true);
  return isOpen ? <OpportunityDialog {...request} onClose={() => setOpen(false)} /> : null;
}

const isClosed = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

const field = (name: string) => screen.getByLabelText(name);

describe("a new opportunity", () => {
  it("needs a company and a role, and says so at each field", async () => {
    const { save, records } = await open();
    await save();
    expect(field("Company")).toHaveAccessibleDescription("Write the name of the company.");
    expect(field("Role")).toHaveAccessibleDescription("Write the role.");
    expect(records()).toEqual([]);
    expect(screen.getByRole("dialog")).toBeVisible();
  });

  it("R4: with an offer in hand their number is asked next, not what the advertisement named", async () => {
    const { user, save, records } = await open();
    await user.type(field("Company"), "Proseware");
    await user.type(field("Role"), "Lead");
    await user.type(field("Posted pay"), "125k");
    await user.selectOptions(field("Stage"), "Written offer");
    expect(screen.queryByLabelText("Posted pay")).toBeNull();
    expect(screen.getByText(/^Log their number next/)).toBeVisible();
    await save();
    await waitFor(() => expect(records()).toMatchObject([{ postedPay: null }]));
    expect(await screen.findByRole("dialog", { name: "Log a number" })).toBeVisible();
  });

  it("a name says when it takes no more letters", async () => {
    const { user } = await open();
    await user.click(field("Company"));
    await user.paste("x".repeat(119));
    expect(field("Company")).not.toHaveAccessibleDescription();
    await user.paste("yz");
    expect(field("Company")).toHaveValue(`${"x".repeat(119)}y`);
    expect(field("Company")).toHaveAccessibleDescription("A name takes up to 120 characters.");
  });

  it("is kept with its stage and day", async () => {
    const { user, save, records } = await open({ stage: "applied" });
    await user.type(field("Company"), "  Proseware ");
    await user.type(field("Role"), "Backend Lead");
    await save();
    await isClosed();
    expect(records()).toMatchObject([
      {
        company: "Proseware",
        role: "Backend Lead",
        stages: [{ stage: "applied", date: "2026-05-12" }],
      },
    ]);
  });

  it("R4: pay in the advertisement is kept as posted pay, never as an offer", async () => {
    const { user, save, records } = await open();
    await user.type(field("Company"), "Proseware");
    await user.type(field("Role"), "Lead");
    await user.type(field("Posted pay"), "125k");
    await save();
    await waitFor(() => expect(records()).toHaveLength(1));
    const [added] = records();
    expect(added?.postedPay && unitsOf(added.postedPay.amount)).toBe(125_000);
    expect(added).toMatchObject({ rounds: [], packages: [] });
  });

  it("R15: a posted range is refused with the reason, and nothing typed is lost", async () => {
    const { user, save, records } = await open();
    await user.type(field("Company"), "Proseware");
    await user.type(field("Role"), "Lead");
    await user.type(field("Posted pay"), "120k-140k");
    await save();
    expect(field("Posted pay")).toHaveAccessibleDescription(/one number/);
    expect(field("Company")).toHaveValue("Proseware");
    expect(records()).toEqual([]);
  });

  it("the same company and role twice is warned about and allowed", async () => {
    const existing = anOpportunity("Globex");
    const { user, save, records } = await open({}, aWorkspace([existing]));
    await user.type(field("Company"), "globex");
    await user.type(field("Role"), "engineer");
    expect(screen.getByRole("status")).toHaveTextContent(
      "You already have Globex, Engineer. You can still save this one.",
    );
    await save();
    await waitFor(() => expect(records()).toHaveLength(2));
  });

  it("a pasted address without its scheme becomes a link, a script does not", async () => {
    const { user, save, records } = await open();
    await user.type(field("Company"), "Proseware");
    await user.type(field("Role"), "Lead");
    await user.type(field("Link"), "javascript:alert(1)");
    await save();
    expect(field("Link")).toHaveAccessibleDescription(/web address/);
    await user.clear(field("Link"));
    await user.type(field("Link"), "jobs.example.com/12");
    await save();
    await waitFor(() => expect(records()).toMatchObject([{ link: "https://jobs.example.com/12" }]));
  });

  it("an empty day is a sentence at the day", async () => {
    const { user, save } = await open();
    await user.type(field("Company"), "Proseware");
    await user.type(field("Role"), "Lead");
    await user.clear(field("Since"));
    await save();
    expect(field("Since")).toHaveAccessibleDescription("Write a date, like 2026-05-12.");
  });
});

describe("editing an opportunity", () => {
  it("changes its fields and leaves its rounds alone", async () => {
    const globex = anOpportunity("Globex", [theyOffer(130_000, "written")]);
    const { user, save, records } = await open({ id: globex.id }, aWorkspace([globex]));
    await user.clear(field("Place"));
    await user.type(field("Place"), "Chicago");
    await save();
    await isClosed();
    expect(records()).toMatchObject([
      { company: "Globex", place: "Chicago", rounds: globex.rounds, stages: globex.stages },
    ]);
  });
});
