import { screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { CareerScreen } from "../../renderer/features/career/career-screen";
import { CounterOfferScreen } from "../../renderer/features/counter-offer/counter-offer-screen";
import { OpportunityScreen } from "../../renderer/features/opportunity/opportunity-screen";
import { PackageTab } from "../../renderer/features/package/package-tab";
import { PeopleScreen } from "../../renderer/features/people/people-screen";
import { PipelineScreen } from "../../renderer/features/pipeline/pipeline-screen";
import { RulesScreen } from "../../renderer/features/rules/rules-screen";
import { SettingsScreen } from "../../renderer/features/settings/settings-screen";
import { SampleMark } from "../../renderer/features/shell/sample-mark";
import type { Destructive } from "../../renderer/state/act";
import type { OpportunityTab } from "../../renderer/state/route";
import { changes } from "../../shared/changes";
import type { Workspace } from "../../shared/model/workspace";
import { opportunityNamed, preparedSearch } from "../helpers/prepared-search";
import { renderScreen } from "../helpers/render-screen";

const prepared = preparedSearch();
const fabrikam = prepared.opportunities[opportunityNamed("Fabrikam Health").id];
const of = fabrikam?.id ?? "";
const sent = changes.sendSheet.apply(
  {
    ...prepared,
    settings: {
      ...prepared.settings,
      rates: [{ from: "EUR", to: "USD", rate: 1.08, date: "2026-05-01" }],
    },
    snoozedRules: [{ rule: "R9", reason: "They pay on Friday", until: "2026-06-01" }],
    opportunities: {
      ...prepared.opportunities,
      ...(fabrikam && {
        [of]: {
          ...fabrikam,
          attachments: [
            {
              id: "5c2ee000-0000-4000-8000-000000000007",
              name: "Offer.pdf",
              kind: "pdf",
              bytes: 1200,
              sha256: "5".repeat(64),
              addedOn: "2026-05-11",
            },
          ],
        },
      }),
    },
  },
  {
    of,
    sheet: {
      at: "2026-05-11T17:00",
      until: "2026-05-13T17:00",
      base: { minor: 13_800_000, currency: "USD" },
      rows: [],
    },
    channel: "email",
    wouldStay: null,
  },
  { today: "2026-05-12", newId: () => crypto.randomUUID() },
);
const search: Workspace = sent.ok ? sent.value : prepared;

const page = (tab: OpportunityTab) => (
  <OpportunityScreen
    id={of}
    tab={tab}
    packageTab={<PackageTab opportunityId={of} packageId={undefined} />}
  />
);

type Removal = {
  readonly on: ReactNode;
  /** What is pressed, in turn. */
  readonly presses: readonly (string | RegExp)[];
  /** What there is to take away, where the search has none. */
  readonly among?: Workspace;
};

/** Every change that takes something away, with each way to it; a new one does not compile without. */
const removals = {
  leaveSample: [{ on: <SampleMark />, presses: ["Leave the sample"] }],
  removeContact: [
    { on: <PeopleScreen />, presses: ["Edit Dana Reyes", "Delete"] },
    { on: page("rounds"), presses: [/Dana Reyes/, "Delete"] },
  ],
  removePayFact: [{ on: <PeopleScreen />, presses: ["Edit the pay at Globex", "Delete"] }],
  removePastJob: [{ on: <CareerScreen />, presses: ["Edit Relecloud", "Delete"] }],
  removeCurrentJob: [
    {
      on: <SettingsScreen />,
      presses: ["I do not hold it any more", "I have left it already"],
    },
  ],
  removeRedFlag: [{ on: <CounterOfferScreen of={of} />, presses: ["Verbal promise"] }],
  takeBackSheet: [
    { on: <CounterOfferScreen of={of} />, presses: ["Take back"] },
    { on: <CounterOfferScreen of="current-job" />, presses: ["Take back"] },
  ],
  removeOpportunity: [
    { on: page("rounds"), presses: ["More for Fabrikam Health", "Delete"] },
    { on: <PipelineScreen />, presses: ["More for Globex", "Delete"] },
  ],
  removeRound: [
    { on: page("rounds"), presses: [/^More for Counter/, "Delete"] },
    { on: page("rounds"), presses: [/^Counter ?\$126,000/, "Delete"] },
  ],
  removePackage: [
    { on: page("package"), presses: ["More for this version", "Delete this version"] },
  ],
  removeInterview: [{ on: page("interviews"), presses: [/System design/, "Delete"] }],
  removeDeadline: [{ on: page("rounds"), presses: [/their paper is due/, "Delete"] }],
  removeAction: [{ on: page("rounds"), presses: [/Call and say the number/, "Delete"] }],
  removeAttachment: [{ on: page("documents"), presses: ["Delete Offer.pdf"] }],
  wakeRule: [{ on: <RulesScreen />, presses: ["Wake R9"] }],
} satisfies Readonly<Record<Destructive, readonly [Removal, ...Removal[]]>>;

const answered = changes.answerOfEmployer.apply(
  search,
  {
    answer: {
      date: "2026-05-12",
      base: { minor: 12_000_000, currency: "USD" },
      evidence: "verbal",
    },
  },
  { today: "2026-05-12", newId: () => crypto.randomUUID() },
);

/** What takes something away by a change that mostly does not. */
const others: Readonly<Record<string, readonly Removal[]>> = {
  "an exchange rate": [{ on: <SettingsScreen />, presses: ["Delete the rate from EUR to USD"] }],
  "the sheet that was answered, for a new one": [
    {
      on: <CounterOfferScreen of="current-job" />,
      presses: ["New sheet"],
      among: answered.ok ? answered.value : search,
    },
  ],
  "an answer, by another": [
    {
      on: <CounterOfferScreen of="current-job" />,
      presses: ["Log another answer", "They said no", "Log the answer"],
      among: answered.ok ? answered.value : search,
    },
  ],
  "the answer of the employer": [
    {
      on: <CounterOfferScreen of="current-job" />,
      presses: ["Delete the answer"],
      among: answered.ok ? answered.value : search,
    },
  ],
};

async function press(user: { click: (it: Element) => Promise<void> }, name: string | RegExp) {
  const found = await waitFor(() => {
    const [first] = (["button", "menuitem", "checkbox", "radio"] as const).flatMap((role) =>
      screen.queryAllByRole(role, { name }),
    );
    if (!first) throw new Error(`Nothing to press is called ${name}`);
    return first;
  });
  await user.click(found);
}

const all = Object.entries({ ...removals, ...others }).flatMap(
  ([what, ways]: [string, readonly Removal[]]) =>
    ways.map((way) => ({ ...way, what, by: way.presses.join(", ") })),
);

describe("what takes something away can be taken back at once, exactly", () => {
  it.each(all)("$what: $by", async ({ on, presses, among = search }) => {
    const { user, bridge } = await renderScreen(on, { workspace: among });
    for (const name of presses) await press(user, name);
    await waitFor(() => expect(bridge.workspace()).not.toEqual(among));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(bridge.workspace()).toEqual(among));
  });
});
