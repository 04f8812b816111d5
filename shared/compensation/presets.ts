import { type VestingPlan, vested } from "./items/vesting";

/** Ready-made answers a form offers. All are starting points for the user to edit. */

type VestingPreset = { readonly name: string; readonly plan: VestingPlan };

const third = 1 / 3;

/** Four years with a one-year cliff, then every so many months: what each year vests. */
function fourYears(everyMonths: number): VestingPlan {
  const cliffMonths = 12;
  const at = (month: number) => {
    const answer = vested({ month, cliffMonths, everyMonths, overMonths: 48 });
    return answer.ok ? answer.value.share : 0;
  };
  const schedule = [12, 24, 36, 48].map((month) => at(month) - at(month - 12));
  return { schedule, cliffMonths, everyMonths };
}

/** The schedules offers usually name: shares of each year, the cliff, the step within a year. */
export const vestingPresets: readonly VestingPreset[] = [
  {
    name: "25% a year for 4 years, monthly after a one-year cliff",
    plan: fourYears(1),
  },
  {
    name: "25% a year for 4 years, quarterly after a one-year cliff",
    plan: fourYears(3),
  },
  {
    name: "25% at the end of each of 4 years",
    plan: fourYears(12),
  },
  {
    name: "5%, 15%, 40%, 40%",
    plan: { schedule: [0.05, 0.15, 0.4, 0.4], cliffMonths: 12, everyMonths: 6 },
  },
  {
    name: "A third each year for 3 years",
    plan: { schedule: [third, third, third], cliffMonths: 12, everyMonths: 3 },
  },
  {
    name: "33%, 33%, 22%, 12%",
    plan: { schedule: [0.33, 0.33, 0.22, 0.12], cliffMonths: 0, everyMonths: 3 },
  },
];

/**
 * How a start-up may end, values in currency units: most bring nothing to common shares.
 * Our assumption, for the user to edit.
 */
export const defaultExits = [
  { probability: 0.65, value: 0 },
  { probability: 0.25, value: 100_000_000 },
  { probability: 0.08, value: 400_000_000 },
  { probability: 0.02, value: 2_000_000_000 },
] as const;

/** The safe harbour match of a US 401(k): all of the first 3%, half of the next 2%. */
export const defaultTiers = [
  { upTo: 0.03, rate: 1 },
  { upTo: 0.05, rate: 0.5 },
] as const;

/** UK automatic enrolment 2025/26, a year: qualifying earnings and the trigger, in pounds. */
export const defaultBand = { rate: 0.03, lower: 6_240, upper: 50_270, trigger: 10_000 } as const;

/** The preset that a form's plan is, if it is one. */
export function presetOf(plan: { readonly [field: string]: unknown }): VestingPreset | null {
  const key = (it: { readonly [field: string]: unknown }) =>
    JSON.stringify([it.schedule, it.cliffMonths, it.everyMonths]);
  return vestingPresets.find((preset) => key(preset.plan) === key(plan)) ?? null;
}

/** How much of a grant the years name so far. */
export function sumOfShares(shares: readonly (number | null)[]): number {
  return shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
}
