import fc from "fast-check";
import { componentKinds } from "../../shared/model/component";
import { redFlagKinds } from "../../shared/model/counter-offer";
import { deadlineKinds, stages } from "../../shared/model/opportunity";
import { channels, kindsBySpeaker, roundSpeakers } from "../../shared/model/round";
import { SCHEMA_VERSION, type Workspace, workspaceSchema } from "../../shared/model/workspace";
import {
  arbitraryComponent,
  arbitraryCurrency,
  arbitraryDay,
  arbitraryEvidence,
  arbitraryPay,
  arbitraryPositiveMoney,
  between,
} from "./arbitrary-parts";

/**
 * Whole workspaces a user could have saved, through the schema: no opportunity or many, no base,
 * contradictions, several currencies with and without rates, the smallest and largest numbers.
 */

const time = fc.constantFrom("08:00", "16:30");
const line = fc.constantFrom("", "Acme", "Globex", "ACME & Söhne", "شركة");

const arbitraryPackage = fc.record({
  id: fc.uuid(),
  date: arbitraryDay,
  base: fc.option(fc.record({ pay: arbitraryPay, evidence: arbitraryEvidence }), { freq: 6 }),
  components: fc.array(arbitraryComponent, { maxLength: 5 }),
  none: fc.subarray([...componentKinds], { maxLength: 4 }),
});

const arbitraryRound = fc.constantFrom(...roundSpeakers).chain((by) =>
  fc.record({
    id: fc.uuid(),
    date: arbitraryDay,
    by: fc.constant(by),
    kind: fc.constantFrom(...kindsBySpeaker[by]),
    pay: arbitraryPay,
    evidence: arbitraryEvidence,
    channel: fc.constantFrom(...channels),
  }),
);

const arbitraryMinute = arbitraryDay.map((day) => `${day}T09:30`);

const arbitrarySheet = {
  message: fc.constantFrom("", "I had $110–130k in mind.", "It will take $138,000."),
  wouldStay: fc.option(fc.boolean()),
  sent: fc.option(
    fc.record({
      at: arbitraryMinute,
      until: arbitraryMinute,
      base: arbitraryPositiveMoney,
      rows: fc.constant([]),
    }),
  ),
  redFlags: fc
    .subarray([...redFlagKinds])
    .chain((kinds) =>
      fc.tuple(...kinds.map((kind) => fc.record({ kind: fc.constant(kind), date: arbitraryDay }))),
    ),
};

const arbitraryOpportunity = fc.record({
  id: fc.uuid(),
  company: line.map((text) => text || "Initech"),
  role: fc.constant("Engineer"),
  stages: fc.array(fc.record({ stage: fc.constantFrom(...stages), date: arbitraryDay }), {
    minLength: 1,
    maxLength: 3,
  }),
  interviews: fc.array(
    fc.record({
      id: fc.uuid(),
      title: line,
      date: arbitraryDay,
      start: fc.option(time),
      contactIds: fc.constant([]),
    }),
    { maxLength: 2 },
  ),
  rounds: fc.array(arbitraryRound, { maxLength: 5 }),
  packages: fc.array(arbitraryPackage, { maxLength: 2 }),
  deadlines: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...deadlineKinds),
      date: arbitraryDay,
      time: fc.option(time),
      isDone: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  actions: fc.array(
    fc.record({
      id: fc.uuid(),
      text: fc.constant("Call"),
      date: fc.option(arbitraryDay),
      isDone: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  refusalEnds: fc.option(between(0, 1)),
  keepsWaitingSince: fc.option(arbitraryDay),
  counterOffer: fc.option(fc.record(arbitrarySheet)),
});

const arbitraryAssumptions = fc.record(
  {
    yearlyLeaving: between(0, 0.99),
    horizonYears: fc.integer({ min: 1, max: 10 }),
    discount: between(0, 1),
    workingDays: fc.integer({ min: 1, max: 366 }),
    weeksWorked: between(1, 53),
    bonusPrior: between(0, 1),
    bonusPriorWeight: between(0, 100),
    privateHaircut: between(0, 1),
    roadTimeValue: between(0, 1),
    normalVacationDays: between(0, 100),
    normalSickDays: between(0, 366),
    refusalEnds: between(0, 1),
    roundHours: between(0, 200),
    roundDelayDays: between(0, 200),
    counterShare: between(0, 1),
    bluffShare: between(0, 0.5),
    askCap: between(1, 5),
    mostAsks: fc.integer({ min: 1, max: 20 }),
  },
  { requiredKeys: [] },
);

const arbitraryRate = fc.record({
  from: arbitraryCurrency,
  to: arbitraryCurrency,
  rate: fc.oneof(between(0.001, 1000), fc.constantFrom(1e-9, 1e9)),
  date: arbitraryDay,
});

const arbitrarySettings = fc.record(
  {
    currency: arbitraryCurrency,
    guess: fc.option(arbitraryPositiveMoney),
    strategy: fc.constantFrom("halve", "best-odds"),
    stopWidth: fc.option(arbitraryPositiveMoney),
    assumptions: arbitraryAssumptions,
    rates: fc.array(arbitraryRate, { maxLength: 4 }),
  },
  { requiredKeys: [] },
);

const arbitraryJob = fc.record({
  employer: line,
  role: line,
  since: fc.option(arbitraryDay),
  package: arbitraryPackage,
  counterOffer: fc.option(
    fc.record({
      ...arbitrarySheet,
      answer: fc.option(
        fc.record({
          date: arbitraryDay,
          base: fc.option(arbitraryPositiveMoney),
          evidence: arbitraryEvidence,
        }),
      ),
    }),
  ),
});

/** A valid workspace, parsed by its own schema. */
export const arbitraryWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    settings: arbitrarySettings,
    currentJob: fc.option(arbitraryJob, { freq: 4 }),
    opportunities: fc.array(arbitraryOpportunity, { maxLength: 4 }),
  })
  .map(({ settings, currentJob, opportunities }) =>
    workspaceSchema.parse({
      schemaVersion: SCHEMA_VERSION,
      isSample: false,
      settings,
      currentJob,
      opportunities: Object.fromEntries(opportunities.map((it) => [it.id, it])),
      contacts: {},
    }),
  );

/** True when no number anywhere inside is NaN or infinite. */
export function holdsOnlyFiniteNumbers(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(holdsOnlyFiniteNumbers);
}
