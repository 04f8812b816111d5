import { screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { CareerScreen } from "../../renderer/features/career/career-screen";
import { CounterOfferScreen } from "../../renderer/features/counter-offer/counter-offer-screen";
import { OpportunityScreen } from "../../renderer/features/opportunity/opportunity-screen";
import { PeopleScreen } from "../../renderer/features/people/people-screen";
import { SettingsScreen } from "../../renderer/features/settings/settings-screen";
import { SampleMark } from "../../renderer/features/shell/sample-mark";
import type { OpportunityTab } from "../../renderer/state/route";
import type { Workspace } from "../../shared/model/workspace";
import { sampleSearch } from "../../shared/sample/sample-search";
import { renderScreen } from "../helpers/render-screen";

const sample = sampleSearch("2026-05-12");
const search: Workspace = {
  ...sample,
  settings: {
    ...sample.settings,
    rates: [{ from: "EUR", to: "USD", rate: 1.08, date: "2026-05-01" }],
  },
};
const fabrikam = Object.values(search.opportunities).find((it) => it.company === "Fabrikam Health");
const of = fabrikam?.id ?? "";
const page = (tab: OpportunityTab) => <OpportunityScreen id={of} tab={tab} packageTab={null} />;

type Removal = {
  readonly what: string;
  readonly on: ReactNode;
  /** What is pressed, in turn. */
  readonly presses: readonly (string | RegExp)[];
};

const removals: readonly Removal[] = [
  { what: "the sample search", on: <SampleMark />, presses: ["Leave the sample"] },
  { what: "a contact", on: <PeopleScreen />, presses: ["Edit Dana Reyes", "Delete"] },
  { what: "a pay fact", on: <PeopleScreen />, presses: ["Edit the pay at Globex", "Delete"] },
  { what: "a past job", on: <CareerScreen />, presses: ["Edit Relecloud", "Delete"] },
  {
    what: "an exchange rate",
    on: <SettingsScreen />,
    presses: ["Delete the rate from EUR to USD"],
  },
  {
    what: "the current job",
    on: <SettingsScreen />,
    presses: ["I do not hold it any more", "I have left it already"],
  },
  { what: "a red flag", on: <CounterOfferScreen of={of} />, presses: ["Verbal promise"] },
  {
    what: "an opportunity",
    on: page("rounds"),
    presses: ["More for Fabrikam Health", "Delete"],
  },
  { what: "a deadline", on: page("rounds"), presses: [/their paper is due/, "Delete"] },
  { what: "a next step", on: page("rounds"), presses: [/Call and say the number/, "Delete"] },
  { what: "a person", on: page("rounds"), presses: [/Dana Reyes/, "Delete"] },
  { what: "an interview", on: page("interviews"), presses: [/System design/, "Delete"] },
];

async function press(user: { click: (it: Element) => Promise<void> }, name: string | RegExp) {
  const found = await waitFor(() => {
    const [first] = (["button", "menuitem", "checkbox"] as const).flatMap((role) =>
      screen.queryAllByRole(role, { name }),
    );
    if (!first) throw new Error(`Nothing to press is called ${name}`);
    return first;
  });
  await user.click(found);
}

describe("what takes something away can be taken back at once", () => {
  it.each(removals)("$what", async ({ on, presses }) => {
    const { user, bridge } = await renderScreen(on, { workspace: search });
    for (const name of presses) await press(user, name);
    await waitFor(() => expect(bridge.workspace()).not.toEqual(search));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(bridge.workspace()).toEqual(search));
  });
});
