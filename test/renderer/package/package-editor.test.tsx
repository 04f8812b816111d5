import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PackageTab } from "../../../renderer/features/package/package-tab";
import { rowOf } from "../../../shared/compensation/fields";
import { componentKinds } from "../../../shared/model/component";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { bare, enter, opened, press, type } from "../../helpers/package-editing";
import { renderScreen } from "../../helpers/render-screen";
import { aPackage } from "../../helpers/valuing";
import { anOpportunity, aWorkspace, theyOffer } from "../../helpers/workspaces";

const sample = sampleSearch("2026-05-12");
/** Text inputs of forms that hold nothing yet; the note of the package itself is no figure. */
const emptyInputs = (container: HTMLElement) =>
  [
    ...container.querySelectorAll<HTMLInputElement>(
      "li input:not([type=radio]):not([type=checkbox])",
    ),
  ].filter((input) => input.value === "");

describe("the package editor", () => {
  it.each(componentKinds)("%s: what is entered is what is saved and shown again", async (kind) => {
    const opportunity = bare();
    const { newest, unmount, container } = await opened(opportunity);
    enter(kind);
    expect(screen.getByText(rowOf(kind).help)).toBeInTheDocument();
    for (const input of emptyInputs(container)) fireEvent.change(input, { target: { value: "2" } });
    press("Save");
    await waitFor(() => expect(newest()?.components).toHaveLength(1));
    const saved = newest()?.components[0];
    expect(saved).toMatchObject({ kind, note: "2" });
    unmount();
    const again = await renderScreen(<PackageTab opportunityId={opportunity.id} />, {
      workspace: aWorkspace([{ ...opportunity, packages: [newest() ?? aPackage(1, "verbal")] }]),
    });
    fireEvent.click(screen.getByText(rowOf(kind).label, { selector: "button span" }));
    expect(emptyInputs(again.container)).toEqual([]);
    expect(screen.queryByText("Unsaved edits.")).not.toBeInTheDocument();
  });

  it("the form that was asked for has the cursor in its first field", async () => {
    const { container } = await opened(bare());
    enter("rsu");
    expect(document.activeElement).toBe(emptyInputs(container)[0]);
    enter("food");
    expect(screen.getByText(rowOf("food").help).closest("li")).toContainElement(
      document.activeElement as HTMLElement,
    );
  });

  it("a figure is entered, counted while it is typed, and saved", async () => {
    const { newest } = await opened(bare());
    enter("sign-on");
    type("Amount, once", "12,000");
    const perks = screen.getByRole("region", { name: "Concrete perks" });
    expect(perks).toHaveTextContent("$4,000");
    expect(perks).toHaveTextContent("$12,000 × 100% ÷ 3 years");
    press("Save");
    await screen.findByText("Concrete perks");
    expect(newest()?.components).toMatchObject([
      { kind: "sign-on", amount: { minor: 1_200_000, currency: "USD" } },
    ]);
    expect(screen.queryByText("Unsaved edits.")).not.toBeInTheDocument();
  });

  it("a field left empty gets a sentence and the focus, and nothing is lost", async () => {
    const { newest } = await opened(bare());
    enter("food");
    type("Days a year", "160");
    press("Save");
    expect(await screen.findByText("Fill this in.")).toBeInTheDocument();
    expect(screen.getByLabelText("You would spend a day")).toHaveFocus();
    expect(screen.getByLabelText("Days a year")).toHaveValue("160");
    expect(newest()?.components).toEqual([]);
  });

  it("vesting shares that do not come to 100% give a sentence at the shares", async () => {
    await opened(bare());
    enter("rsu");
    type("Value of the whole grant", "40k");
    type("Year 2", "10");
    expect(screen.getByText("Together 85%")).toBeInTheDocument();
    press("Save");
    expect(await screen.findByText("The parts must add up to 100%.")).toBeInTheDocument();
  });

  it("a usual plan sets the shares, the cliff and the step", async () => {
    const { user, newest } = await opened(bare());
    enter("rsu");
    type("Value of the whole grant", "40k");
    await user.selectOptions(screen.getByLabelText("A usual plan"), "5%, 15%, 40%, 40%");
    press("Save");
    await screen.findByText("RSU");
    expect(newest()?.components).toMatchObject([
      { schedule: [0.05, 0.15, 0.4, 0.4], cliffMonths: 12, everyMonths: 6 },
    ]);
  });

  it("R13: the endings of a company are edited, and their chances must come to 100%", async () => {
    await opened(bare());
    enter("options");
    const [first] = screen.getAllByLabelText("Likely");
    if (!first) throw new Error("No ending");
    fireEvent.change(first, { target: { value: "50" } });
    press("Save");
    expect(await screen.findByText("The chances must add up to 100%.")).toBeInTheDocument();
    expect(screen.getAllByText("Fill this in.").length).toBeGreaterThan(3);
  });

  it("R12: what they really paid replaces the default of half", async () => {
    await opened(bare());
    enter("bonus");
    type("They say, of base", "20");
    const risky = screen.getByRole("region", { name: "Risky" });
    expect(risky).toHaveTextContent("$20,000 promised");
    expect(risky).toHaveTextContent("$10,000");
    press("Add a year");
    type("Paid last year", "0");
    expect(risky).toHaveTextContent("$6,667");
  });

  it("R15: a range is no amount: it is refused where it was typed and not saved as nothing", async () => {
    const { newest } = await opened(bare());
    type("Amount", "100-120k");
    press("Save");
    expect(await screen.findByText(/That is a range/)).toBeInTheDocument();
    expect(newest()?.base?.pay.amount.minor).toBe(10_000_000);
  });
});

describe("R11: none, not asked", () => {
  it("none is kept as known, and can be taken back", async () => {
    const { newest } = await opened(bare());
    fireEvent.click(screen.getByLabelText("Food: there is none"));
    press("Save");
    await screen.findByLabelText("Food is none. Take it back");
    expect(newest()?.none).toEqual(["food"]);
    fireEvent.click(screen.getByLabelText("Food is none. Take it back"));
    expect(screen.getByLabelText("Enter Food")).toBeInTheDocument();
  });

  it("each kind nobody spoke of stands with its question, and all can be copied as one", async () => {
    const { user } = await opened(bare());
    expect(screen.getByText("Are meals paid?")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Copy the question" }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^Please send me what the contract says on .*sick days.*food/,
    );
  });
});

describe("versions", () => {
  it("a new version keeps the old one", async () => {
    const { saved } = await opened(bare());
    enter("vacation");
    type("Paid days a year", "25");
    press("Save as new version");
    await screen.findByText("Newest of 2 versions");
    expect(saved()?.packages.map((it) => it.components.length)).toEqual([0, 1]);
    expect(saved()?.packages.at(-1)?.date).toBe("2026-05-12");
  });

  it("an earlier version can be looked at, and deleting one can be undone", async () => {
    const two = anOpportunity("Globex", [], {
      packages: [aPackage(100_000, "verbal"), aPackage(110_000, "written")],
    });
    const { user, saved } = await opened(two);
    await user.click(screen.getByRole("button", { name: /^Version shown/ }));
    await user.click(await screen.findByRole("menuitem", { name: /\$100,000/ }));
    expect(screen.getByText("An earlier version")).toBeInTheDocument();
    await user.click(screen.getByLabelText("More for this version"));
    await user.click(await screen.findByRole("menuitem", { name: "Delete this version" }));
    expect(await screen.findByText("The only version")).toBeInTheDocument();
    await user.click(await screen.findByText("Undo"));
    await screen.findByText("Newest of 2 versions");
    expect(saved()?.packages).toHaveLength(2);
  });

  it("a base that was logged as a number is changed where it was logged", async () => {
    await opened(anOpportunity("Globex", [theyOffer(130_000, "written")]));
    expect(screen.getByText(/\$130,000, logged as a number/)).toBeInTheDocument();
    expect(screen.getByText("Edit the number")).toBeInTheDocument();
    expect(screen.queryByLabelText("Amount")).not.toBeInTheDocument();
  });

  it("the first version is entered from nothing", async () => {
    const { user, newest } = await opened(anOpportunity("Globex"));
    await user.click(screen.getByText("Enter what they said"));
    type("Amount", "120k");
    press("Save");
    expect(await screen.findByText("The only version")).toBeInTheDocument();
    expect(newest()).toMatchObject({ date: "2026-05-12", base: { evidence: "verbal" } });
    expect(await screen.findByText("Saved the package.")).toBeVisible();
    expect(screen.queryByText(/kept here, but not saved/)).toBeNull();
  });
});

describe("R4: totals of a package", () => {
  it("without paper the guarantee is dotted and said to count for nothing", async () => {
    const fabrikam = Object.values(sample.opportunities).find((it) => it.company.startsWith("Fab"));
    if (!fabrikam) throw new Error("No Fabrikam in the sample");
    await renderScreen(<PackageTab opportunityId={fabrikam.id} />, { workspace: sample });
    const totals = screen.getByRole("region", { name: "Totals a year" });
    expect(
      within(totals).getByText("Nothing here is on paper. It counts for nothing yet."),
    ).toBeVisible();
    const [guaranteed, expected] = within(totals).getAllByRole("definition");
    expect(guaranteed?.className).not.toBe(expected?.className);
  });
});
