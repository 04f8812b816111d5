import fc from "fast-check";
import type { Opportunity, Stage } from "../../../shared/model/opportunity";
import type { Round, RoundKind } from "../../../shared/model/round";
import { defaultSettings } from "../../../shared/model/settings";
import type { Workspace } from "../../../shared/model/workspace";
import {
  aCurrentJob,
  amount,
  anOpportunity,
  aWorkspace,
  pay,
  testId,
} from "../../helpers/workspaces";

/** Searches in dollars, small enough to shrink to a story one can read. */

const said: readonly (readonly [Round["by"], RoundKind])[] = [
  ["them", "first-number"],
  ["them", "counter"],
  ["them", "final"],
  ["them", "refusal"],
  ["them", "acceptance"],
  ["me", "ask"],
  ["me", "counter"],
  ["me", "acceptance"],
];

const arbitraryBase = fc.integer({ min: 600, max: 2_000 }).map((hundreds) => hundreds * 100);

const arbitraryRound: fc.Arbitrary<Round> = fc
  .record({
    who: fc.constantFrom(...said),
    base: arbitraryBase,
    evidence: fc.constantFrom("hearsay", "verbal", "written", "signed"),
    day: fc.integer({ min: 10, max: 28 }),
  })
  .map(({ who: [by, kind], base, evidence, day }) => ({
    id: testId(),
    date: `2026-04-${day}`,
    by,
    kind,
    pay: pay(base),
    evidence,
    channel: "phone",
    note: "",
  }));

const arbitraryStage = fc.constantFrom<Stage>(
  "interviewing",
  "written-offer",
  "expired",
  "declined",
);

const bare = anOpportunity("Company");

const arbitraryCompany: fc.Arbitrary<Opportunity> = fc
  .record({
    rounds: fc.array(arbitraryRound, { maxLength: 5 }),
    stage: arbitraryStage,
    refusalEnds: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ rounds, stage, refusalEnds }) => {
    const id = testId();
    const stages = [{ stage, date: "2026-04-30" }];
    return { ...bare, id, company: `Company ${id.slice(-4)}`, rounds, stages, refusalEnds };
  });

type Search = Pick<Workspace, "currentJob" | "settings"> & {
  readonly companies: readonly Opportunity[];
};

export const arbitrarySearch: fc.Arbitrary<Search> = fc
  .record({
    companies: fc.array(arbitraryCompany, { maxLength: 6 }),
    salary: fc.option(arbitraryBase),
    guess: fc.option(arbitraryBase),
    strategy: fc.constantFrom("halve", "best-odds"),
  })
  .map(({ companies, salary, guess, strategy }) => ({
    companies,
    currentJob: salary === null ? null : aCurrentJob(salary),
    settings: { ...defaultSettings, strategy, guess: guess === null ? null : amount(guess) },
  }));

/** The same with the default strategy. */
export const halvingSearch = arbitrarySearch.map(
  (search): Search => ({ ...search, settings: { ...search.settings, strategy: "halve" } }),
);

export function workspaceOf({ companies, ...rest }: Search): Workspace {
  return aWorkspace(companies, rest);
}

/** Every amount of money times a whole number. */
export function scaled(workspace: Workspace, by: number): Workspace {
  return JSON.parse(
    JSON.stringify(workspace, (key, value) => (key === "minor" ? value * by : value)),
  );
}
