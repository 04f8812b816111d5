import { screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { CareerScreen } from "../../renderer/features/career/career-screen";
import { CounterOfferScreen } from "../../renderer/features/counter-offer/counter-offer-screen";
import { CurrentJobDialog } from "../../renderer/features/package/package-dialog";
import { PeopleScreen } from "../../renderer/features/people/people-screen";
import { opportunityNamed, preparedSearch } from "../helpers/prepared-search";
import { renderScreen } from "../helpers/render-screen";

const of = opportunityNamed("Fabrikam Health").id;
const search = preparedSearch();

type Named = {
  readonly on: ReactNode;
  readonly press: readonly string[];
  readonly labels: readonly string[];
};

/** Where names are typed, beside the forms of an opportunity and of a person. */
const forms: readonly Named[] = [
  { on: <CareerScreen />, press: ["Add a past job"], labels: ["Employer", "Role"] },
  { on: <PeopleScreen />, press: ["Add a pay fact"], labels: ["Company", "Role"] },
  { on: <CurrentJobDialog onClose={() => undefined} />, press: [], labels: ["Employer", "Role"] },
  { on: <CounterOfferScreen of={of} />, press: ["Change"], labels: ["Name"] },
];

describe("a name says when it takes no more letters", () => {
  it.each(forms)("$labels, after $press", async ({ on, press, labels }) => {
    const { user } = await renderScreen(on, { workspace: search });
    for (const name of press) await user.click(screen.getByRole("button", { name }));
    const other = screen.queryByRole("radio", { name: "Somebody else" });
    if (other) await user.click(other);
    const dialog = await screen.findByRole("dialog");
    for (const label of labels) {
      const field = [...dialog.querySelectorAll("input")].find((input) =>
        input.labels?.[0]?.textContent?.startsWith(label),
      );
      if (!field) throw new Error(`No field is called ${label}`);
      await user.clear(field);
      await user.click(field);
      await user.paste("x".repeat(119));
      expect(field).not.toHaveAccessibleDescription(/120/);
      await user.paste("yz");
      expect(field).toHaveValue(`${"x".repeat(119)}y`);
      expect(field).toHaveAccessibleDescription("A name takes up to 120 characters.");
    }
  });

  it("one that was saved longer stays whole", async () => {
    const employer = "The Consolidated International Company of ".repeat(5).trim();
    const [job] = Object.values(search.pastJobs);
    const pastJobs = job ? { [job.id]: { ...job, employer } } : {};
    const { user } = await renderScreen(<CareerScreen />, { workspace: { ...search, pastJobs } });
    await user.click(screen.getByRole("button", { name: `Edit ${employer}` }));
    expect(await screen.findByRole("textbox", { name: "Employer" })).toHaveValue(employer);
  });
});
