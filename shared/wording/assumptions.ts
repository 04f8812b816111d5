import { type Assumptions, assumptionsSchema } from "../model/settings";

type AssumptionName = keyof Assumptions;
type AssumptionGroup = "Next number" | "Shares and bonus" | "Time" | "Hours and days";

/** How one assumption is shown and entered, and why its default is what it is. */
export type AssumptionRow = {
  readonly name: AssumptionName;
  readonly group: AssumptionGroup;
  readonly label: string;
  readonly why: string;
  readonly as: "percent" | "number";
  readonly unit?: string;
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
};

type Row = Omit<AssumptionRow, "name">;

const rows: Readonly<Record<AssumptionName, Row>> = {
  refusalEnds: {
    group: "Next number",
    label: "Chance that a no ends it",
    why: "Companies that made an offer seldom take it back over one polite ask.",
    as: "percent",
    min: 0,
    max: 1,
  },
  roundHours: {
    group: "Next number",
    label: "Hours one more round costs",
    why: "Preparing, the call, and the mails around it.",
    as: "number",
    unit: "h",
    min: 0,
    max: 200,
  },
  roundDelayDays: {
    group: "Next number",
    label: "Days one more round takes",
    why: "What the wait costs is the better pay you do not have meanwhile.",
    as: "number",
    unit: "days",
    min: 0,
    max: 200,
  },
  mostAsks: {
    group: "Next number",
    label: "Asks to one company before closing",
    why: "After the third ask the answers stop moving.",
    as: "number",
    min: 1,
    max: 20,
    isWhole: true,
  },
  counterShare: {
    group: "Next number",
    label: "What they pay of their most, after a no",
    why: "A counter after a refusal lands a little under the most they would pay. Used by best odds.",
    as: "percent",
    min: 0,
    max: 1,
  },
  bluffShare: {
    group: "Next number",
    label: "Refusals that are bluffs",
    why: "Zero takes every no at its word. Used by best odds.",
    as: "percent",
    min: 0,
    max: 0.5,
  },
  askCap: {
    group: "Next number",
    label: "Largest ask, as a multiple of the best proof",
    why: "Beyond this the model has no evidence to stand on. Used by best odds.",
    as: "number",
    unit: "\u00d7",
    min: 1,
    max: 5,
  },
  bonusPrior: {
    group: "Shares and bonus",
    label: "Share of a promised bonus that is paid",
    why: "Promised is not paid: a 20% bonus often pays 10% (R12). Payout history replaces it.",
    as: "percent",
    min: 0,
    max: 1,
  },
  bonusPriorWeight: {
    group: "Shares and bonus",
    label: "Years of history this counts as",
    why: "After two years of real payouts, they weigh as much as the assumption.",
    as: "number",
    unit: "years",
    min: 0,
    max: 100,
  },
  privateHaircut: {
    group: "Shares and bonus",
    label: "Discount on shares you cannot sell",
    why: "Private shares have no market, and may never have one (R13).",
    as: "percent",
    min: 0,
    max: 1,
  },
  yearlyLeaving: {
    group: "Time",
    label: "Chance to leave a job in a year",
    why: "What is paid later is only paid to those still there.",
    as: "percent",
    min: 0,
    max: 0.99,
  },
  horizonYears: {
    group: "Time",
    label: "Years that count",
    why: "One-off pay is spread over these, so that no year shows it twice.",
    as: "number",
    unit: "years",
    min: 1,
    max: 10,
    isWhole: true,
  },
  discount: {
    group: "Time",
    label: "Discount a year",
    why: "Money next year is worth less than money now.",
    as: "percent",
    min: 0,
    max: 1,
  },
  workingDays: {
    group: "Hours and days",
    label: "Working days a year",
    why: "Five days in each of 52 weeks. Prices a day off.",
    as: "number",
    unit: "days",
    min: 1,
    max: 366,
    isWhole: true,
  },
  weeksWorked: {
    group: "Hours and days",
    label: "Weeks worked a year",
    why: "A year less holidays and days off. Used for pay per real hour.",
    as: "number",
    unit: "weeks",
    min: 1,
    max: 53,
  },
  normalVacationDays: {
    group: "Hours and days",
    label: "Normal vacation",
    why: "Days above it count as pay, days under it as a loss.",
    as: "number",
    unit: "days",
    min: 0,
    max: 100,
  },
  normalSickDays: {
    group: "Hours and days",
    label: "Normal paid sick days",
    why: "Days above it count as pay, days under it as a loss.",
    as: "number",
    unit: "days",
    min: 0,
    max: 366,
  },
  roadTimeValue: {
    group: "Hours and days",
    label: "Worth of an hour on the road",
    why: "Half an hour's pay: not work, not free time.",
    as: "percent",
    min: 0,
    max: 1,
  },
};

/** The groups in the order of the settings screen. */
export const assumptionGroups: readonly AssumptionGroup[] = [
  "Next number",
  "Shares and bonus",
  "Time",
  "Hours and days",
];

/** Every assumption [A] of the numbers, each with its default and why. */
export const assumptionRows: readonly AssumptionRow[] = (
  Object.entries(rows) as [AssumptionName, Row][]
).map(([name, row]) => ({ name, ...row }));

export const defaultAssumptions: Assumptions = assumptionsSchema.parse({});
