import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CompareScreen } from "../../../renderer/features/compare/compare-screen";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { renderScreen } from "../../helpers/render-screen";
import { aComponent, aPackage } from "../../helpers/valuing";
import {
  aCurrentJob,
  anOpportunity,
  aRound,
  aWorkspace,
  theyOffer,
} from "../../helpers/workspaces";

/** Two letters: one pays more for sure, the other only if its bonus comes. */
const steady = anOpportunity("Steady", [], {
  packages: [aPackage(110_000, "written", [])],
});
const promising = anOpportunity("Promising", [], {
  packages: [
    aPackage(100_000, "written", [aComponent("bonus", { target: 0.4, history: [1, 1, 1, 1] })]),
  ],
});

const sample = { workspace: sampleSearch("2026-05-12") };

/** The figure of a row in a column, by what a screen reader says. */
const figure = (row: string, company: string) =>
  screen.getByLabelText(new RegExp(`^${row}, ${company}: `));

/** A figure is marked when it does not look like the others of its row. */
const isMarked = (row: string, company: string, other: string) =>
  figure(row, company).className !== figure(row, other).className;

describe("packages side by side", () => {
  it("R12: promised and counted stand side by side", async () => {
    await renderScreen(<CompareScreen />, sample);
    const row = screen.getByRole("row", { name: /^Bonus/ });
    const cells = within(row).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toContain("20%, $26,800");
    expect(within(row).getByRole("button", { name: /^Bonus, Fabrikam/ })).toHaveTextContent(
      "$13,400",
    );
  });

  it("R12: the slider says that all that counts is not all they promise", async () => {
    await renderScreen(<CompareScreen />, sample);
    screen.getByRole("button", { name: "How much of risky pay do you count?" }).focus();
    expect(
      await screen.findByText(/a bonus counts 50% until its history says more/),
    ).toBeInTheDocument();
  });

  it("R4: a verbal package never wears the best pill; it is dotted as best if put on paper", async () => {
    await renderScreen(<CompareScreen />, sample);
    const verbal = figure("Base salary", "Fabrikam Health");
    const paper = figure("Base salary", "Globex");
    const plain = figure("Base salary", "Umbra Labs");
    expect(verbal).toHaveTextContent("$134,000");
    expect(new Set([verbal.className, paper.className, plain.className]).size).toBe(3);
    expect(isMarked("Expected", "Globex", "Umbra Labs")).toBe(true);
    expect(isMarked("Expected", "Fabrikam Health", "Umbra Labs")).toBe(false);
  });

  it("R4: a guarantee that is only said is drawn dotted", async () => {
    await renderScreen(<CompareScreen />, sample);
    expect(isMarked("Guaranteed", "Fabrikam Health", "Umbra Labs")).toBe(true);
    expect(figure("Guaranteed", "Fabrikam Health").className).not.toBe(
      figure("Guaranteed", "Globex").className,
    );
  });

  it("three totals and the real hour always stand there, each against the current job", async () => {
    await renderScreen(<CompareScreen />, sample);
    for (const total of ["Guaranteed", "Expected", "Promised", "Per real hour"])
      expect(figure(total, "Globex")).toBeInTheDocument();
    const row = screen.getByRole("row", { name: /^Guaranteed/ });
    expect(row).toHaveTextContent("vs current");
    expect(row).toHaveTextContent("+$38,778");
    expect(row).toHaveTextContent("\u2212$7,368");
  });

  it("R12: the headline says who leads, and who leads only on promises", async () => {
    await renderScreen(<CompareScreen />, sample);
    expect(
      screen.getByText(
        "Globex leads on guaranteed, expected and hourly pay. Umbra Labs leads only on promises.",
      ),
    ).toBeInTheDocument();
  });

  it("a deadline within three days is said with its days", async () => {
    await renderScreen(<CompareScreen />, sample);
    expect(screen.getByText("3 days left")).toBeInTheDocument();
    expect(screen.getByText("Paper due tomorrow")).toBeInTheDocument();
  });

  it("with fewer than two packages it says what to do", async () => {
    await renderScreen(<CompareScreen />, { workspace: aWorkspace([]) });
    expect(screen.getByText("Add two packages to compare.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Add package/ })).toBeInTheDocument();
  });

  it("a lead under 2% is called a tie", async () => {
    const globex = anOpportunity("Globex", [theyOffer(100_000, "written")]);
    const initech = anOpportunity("Initech", [theyOffer(101_000, "written")]);
    await renderScreen(<CompareScreen />, { workspace: aWorkspace([globex, initech]) });
    expect(screen.getByText(/Initech and Globex tie on guaranteed/)).toBeInTheDocument();
    expect(screen.getByText(/tie: less than 2% apart on expected pay/)).toBeInTheDocument();
  });

  it("R28: without a rate a package in another currency is left out, and says why", async () => {
    const tokyo = anOpportunity("Tokyo Denki", [
      aRound({
        by: "them",
        kind: "counter",
        base: 8_000_000,
        currency: "JPY",
        evidence: "written",
      }),
    ]);
    const { user } = await renderScreen(<CompareScreen />, {
      workspace: aWorkspace([tokyo], { currentJob: aCurrentJob(100_000) }),
    });
    await user.click(screen.getByRole("button", { name: /^Add package/ }));
    await user.click(await screen.findByRole("menuitemcheckbox", { name: /Tokyo/ }));
    await user.click(screen.getByRole("button", { name: "No base yet" }));
    expect(
      await screen.findByText(
        "There is no rate from JPY to USD. Add one with its date in Settings.",
      ),
    ).toBeInTheDocument();
  });
});

describe("the risk slider", () => {
  it("R12: at 0 no risky pay is counted and expected is what is guaranteed", async () => {
    const { user } = await renderScreen(<CompareScreen />, sample);
    await user.keyboard("[BracketLeft]".repeat(20));
    expect(screen.getByRole("slider")).toHaveAttribute("aria-valuetext", "0%");
    expect(figure("Expected", "Umbra Labs")).toHaveTextContent("$102,800");
    expect(figure("Bonus", "Fabrikam Health")).toHaveTextContent("$0");
  });

  it("[ and ] move it by 5%", async () => {
    const { user } = await renderScreen(<CompareScreen />, sample);
    await user.keyboard("[BracketLeft][BracketLeft]");
    expect(screen.getByRole("slider")).toHaveAttribute("aria-valuetext", "90%");
    await user.keyboard("[BracketRight]");
    expect(screen.getByRole("slider")).toHaveAttribute("aria-valuetext", "95%");
  });

  it("turns who leads on expected pay", async () => {
    const { user } = await renderScreen(<CompareScreen />, {
      workspace: aWorkspace([steady, promising]),
    });
    expect(screen.getByText(/Promising leads on expected/)).toBeInTheDocument();
    await user.keyboard("[BracketLeft]".repeat(20));
    expect(screen.queryByText(/Promising leads on expected/)).not.toBeInTheDocument();
    expect(screen.getByText(/Steady leads on guaranteed, expected/)).toBeInTheDocument();
  });

  it("the break-even card says what share the order turns on", async () => {
    await renderScreen(<CompareScreen />, sample);
    const card = screen.getByRole("region", { name: "Risky pay" });
    expect(card).toHaveTextContent(
      "Fabrikam Health beats Globex only if it pays at least 75% of its bonus.",
    );
    expect(within(card).getByRole("img")).toHaveAccessibleName("Counted 50%, needs 75%");
  });

  it("any two packages can be set against each other", async () => {
    const { user } = await renderScreen(<CompareScreen />, sample);
    const card = screen.getByRole("region", { name: "Risky pay" });
    await user.click(within(card).getByRole("button", { name: "Globex" }));
    await user.click(await screen.findByRole("menuitem", { name: "Umbra Labs" }));
    expect(card).toHaveTextContent(/Umbra Labs/);
    expect(card).not.toHaveTextContent(/Globex/);
  });
});

describe("why this value", () => {
  it("opens on a counted figure with the user's numbers in it, and Esc goes back to the figure", async () => {
    const { user } = await renderScreen(<CompareScreen />, sample);
    await user.click(figure("Bonus", "Fabrikam Health"));
    const why = await screen.findByRole("dialog", { name: /^Why this value: Bonus, Fabrikam/ });
    expect(why).toHaveTextContent("$134,000 × 20% × 50%");
    expect(why).toHaveTextContent("Promised$26,800");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(figure("Bonus", "Fabrikam Health")).toHaveFocus();
  });

  it("R4: what they only said since is noted beside the paper, and counts for nothing", async () => {
    const bonus = (target: number, evidence: "verbal" | "written") =>
      aComponent("bonus", { target }, evidence);
    const globex = anOpportunity("Globex", [], {
      packages: [
        aPackage(100_000, "written", [bonus(0.1, "written")]),
        aPackage(120_000, "verbal", [bonus(0.3, "verbal")]),
      ],
    });
    const { user } = await renderScreen(<CompareScreen />, {
      workspace: aWorkspace([globex], { currentJob: aCurrentJob(90_000) }),
    });
    expect(figure("Base salary", "Globex")).toHaveTextContent("$100,000");
    expect(figure("Bonus", "Globex")).toHaveTextContent("$5,000");
    await user.click(figure("Bonus", "Globex"));
    expect(await screen.findByText("They said $18,000 since. It is not on paper.")).toBeVisible();
  });

  it("opens on a total too", async () => {
    const { user } = await renderScreen(<CompareScreen />, sample);
    await user.click(figure("Guaranteed", "Globex"));
    expect(await screen.findByRole("dialog")).toHaveTextContent("$130,000 + $18,947");
  });

  it("is reached by keyboard: one stop, then arrows from figure to figure", async () => {
    const { user } = await renderScreen(<CompareScreen />, sample);
    figure("Base salary", "Globex").focus();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(figure("Concrete perks", "Fabrikam Health")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(
      await screen.findByRole("dialog", { name: /Concrete perks, Fabrikam/ }),
    ).toBeInTheDocument();
  });
});

describe("which packages stand there", () => {
  it("the table stays one stop of the Tab key when the figure that had it goes", async () => {
    const { user } = await renderScreen(<CompareScreen />, sample);
    const stops = () => document.querySelectorAll("[data-figure][tabindex='0']").length;
    figure("Options", "Umbra Labs").focus();
    expect(stops()).toBe(1);
    await user.click(screen.getByTitle("Umbra Labs"));
    await user.click(await screen.findByRole("menuitem", { name: "Remove from Compare" }));
    expect(screen.queryByLabelText(/^Options, Umbra/)).not.toBeInTheDocument();
    expect(stops()).toBe(1);
  });

  it("one is added and taken away", async () => {
    const { user } = await renderScreen(<CompareScreen />, sample);
    expect(screen.queryByRole("columnheader", { name: /Initech/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Add package/ }));
    await user.click(await screen.findByRole("menuitemcheckbox", { name: /Initech/ }));
    await user.keyboard("{Escape}");
    expect(screen.getByRole("columnheader", { name: /Initech/ })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Initech" }));
    await user.click(await screen.findByRole("menuitem", { name: "Remove from Compare" }));
    expect(screen.queryByRole("columnheader", { name: /Initech/ })).not.toBeInTheDocument();
  });

  it("one moves before its neighbour", async () => {
    const { user } = await renderScreen(<CompareScreen />, sample);
    const companies = () =>
      screen
        .getAllByRole("columnheader")
        .map((head) => within(head).getAllByRole("button")[0]?.textContent);
    expect(companies()).toEqual(["Northwind Trading", "Globex", "Fabrikam Health", "Umbra Labs"]);
    await user.click(screen.getByRole("button", { name: "Umbra Labs" }));
    await user.click(await screen.findByRole("menuitem", { name: "Move left" }));
    expect(companies()).toEqual(["Northwind Trading", "Globex", "Umbra Labs", "Fabrikam Health"]);
  });

  it("says how many packages are left out of the table, until they are in it", async () => {
    const offers = ["Birch", "Cedar", "Elm", "Fir", "Hazel"].map((company, place) =>
      anOpportunity(company, [theyOffer(120_000 + 1000 * place, "written")]),
    );
    const { user } = await renderScreen(<CompareScreen />, {
      workspace: aWorkspace(offers, { currentJob: aCurrentJob(106_000) }),
    });
    const add = screen.getByRole("button", { name: "Add package 2 left out" });
    expect(add).toHaveAttribute("title", expect.stringMatching(/^\w+, \w+$/));
    await user.click(add);
    for (const item of await screen.findAllByRole("menuitemcheckbox", { checked: false }))
      await user.click(item);
    expect(add).toHaveAccessibleName("Add package");
  });

  it("R11: not asked is a way to the question, none is not", async () => {
    const { user } = await renderScreen(<CompareScreen />, sample);
    const row = screen.getByRole("row", { name: /^Sign-on/ });
    expect(within(row).getAllByText("none")).toHaveLength(3);
    await user.click(screen.getByLabelText("Food, Fabrikam Health: not asked. Enter it"));
    expect(await screen.findByText("Package, Fabrikam Health")).toBeInTheDocument();
    expect(await screen.findByLabelText("Enter Food")).toHaveFocus();
  });

  it("the time compared changes what is counted: a sign-on is all of the first year's", async () => {
    const { user } = await renderScreen(<CompareScreen />, sample);
    expect(figure("Sign-on", "Globex")).toHaveTextContent("$4,000");
    await user.click(screen.getByRole("radio", { name: "First year" }));
    expect(figure("Sign-on", "Globex")).toHaveTextContent("$12,000");
    await user.click(screen.getByRole("radio", { name: "3 years" }));
    expect(figure("Base salary", "Globex")).toHaveTextContent("$390,000");
  });
});
