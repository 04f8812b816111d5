import fc from "fast-check";
import { addDays } from "../../shared/day";
import type { Component } from "../../shared/model/component";
import { componentSchema } from "../../shared/model/component";
import { evidenceGrades } from "../../shared/model/evidence";
import { payPeriods } from "../../shared/model/pay";
import { LARGEST_MINOR, LARGEST_PRICE_MILLIONTHS } from "../../shared/money";

/** Generated parts of valid records, with the edges of every field: zero, tiny, huge. */

export const arbitraryCurrency = fc.constantFrom("USD", "USD", "USD", "EUR", "GBP", "JPY", "KWD");
export const arbitraryEvidence = fc.constantFrom(...evidenceGrades);

const firstDay = "2025-06-01";
const days = Array.from({ length: 700 }, (_, day) => addDays(firstDay, day));
export const arbitraryDay = fc.constantFrom(...days);

/** Amounts people write, and the largest and smallest a field takes. */
const minor = (least: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: least, max: 50_000_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(least, LARGEST_MINOR) },
    { weight: 1, arbitrary: fc.maxSafeInteger().map((n) => Math.max(least, n % LARGEST_MINOR)) },
  );

const arbitraryMoney = fc.record({ minor: minor(0), currency: arbitraryCurrency });
export const arbitraryPositiveMoney = fc.record({ minor: minor(1), currency: arbitraryCurrency });
const arbitrarySignedMoney = fc.record({
  minor: minor(-LARGEST_MINOR),
  currency: arbitraryCurrency,
});
const price = (least: number) =>
  fc.record({
    millionths: fc.oneof(
      fc.integer({ min: least, max: 200_000_000 }),
      fc.constantFrom(least, LARGEST_PRICE_MILLIONTHS),
    ),
    currency: arbitraryCurrency,
  });

/** A number between two ends, with the ends and what lies next to them. */
export function between(min: number, max: number) {
  return fc.oneof(
    fc.double({ min, max, noNaN: true }),
    fc.constantFrom(min, max, min + (max - min) / 4),
  );
}
const whole = (min: number, max: number) =>
  fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max));
const fraction = between(0, 1);

/** Parts that sum to one. */
function partsOfOne(most: number) {
  return fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: most })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return weights.map((weight) => weight / sum);
    });
}

export const arbitraryPay = fc.record({
  amount: arbitraryPositiveMoney,
  per: fc.constantFrom(...payPeriods),
  hoursPerWeek: between(1, 168),
  weeksPerYear: between(1, 53),
  daysPerYear: between(1, 366),
});

const shareGrant = {
  grant: arbitraryMoney,
  schedule: partsOfOne(10),
  cliffMonths: whole(0, 120),
  everyMonths: fc.constantFrom(1, 3, 6, 12),
  growth: between(-1, 10),
  isPrivate: fc.boolean(),
};

const tiers = fc
  .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
  .chain((ends) =>
    fc.tuple(
      ...ends
        .sort((a, b) => a - b)
        .map((end) => fc.record({ upTo: fc.constant(end / 100), rate: between(0, 10) })),
    ),
  );

const band = fc
  .tuple(fraction, minor(0), minor(0), minor(0), arbitraryCurrency)
  .map(([rate, one, other, trigger, currency]) => ({
    type: "band" as const,
    rate,
    lower: { minor: Math.min(one, other), currency },
    upper: { minor: Math.max(one, other), currency },
    trigger: { minor: trigger, currency },
  }));

const exits = partsOfOne(12).chain((parts) =>
  fc.tuple(
    ...parts.map((probability) =>
      fc.record({ probability: fc.constant(probability), value: arbitraryMoney }),
    ),
  ),
);

type Bare<C> = C extends Component ? Omit<C, "id" | "evidence" | "note" | "kind"> : never;
type Fields = {
  readonly [K in Component["kind"]]: fc.Arbitrary<Bare<Extract<Component, { kind: K }>>>;
};

/** Fields of every kind; a kind that is missing here does not compile. */
const fields = {
  "sign-on": fc.record({
    amount: arbitraryMoney,
    clawback: fc.constantFrom("none", "full", "pro-rata"),
    clawbackMonths: whole(0, 120),
  }),
  pension: fc.record({
    scheme: fc.oneof(
      fc.record({ type: fc.constant("percent" as const), rate: fraction }),
      fc.record({ type: fc.constant("tiers" as const), tiers, ownRate: fraction }),
      band,
    ),
  }),
  health: fc.record({ elsewhere: arbitraryMoney, here: arbitraryMoney }),
  vacation: fc.record({ days: between(0, 366) }),
  "sick-days": fc.record({ days: between(0, 366) }),
  hours: fc.record({
    contractHours: between(1, 168),
    realHours: between(1, 168),
    onCallHours: between(0, 168),
  }),
  commute: fc.record({
    daysPerYear: between(0, 366),
    oneWayMinutes: between(0, 720),
    farePerDay: arbitraryMoney,
  }),
  food: fc.record({ daysPerYear: between(0, 366), perDay: arbitraryMoney }),
  allowance: fc.record({ label: fc.constantFrom("", "Phone"), perYear: arbitrarySignedMoney }),
  "remote-days": fc.record({ daysPerYear: between(0, 366), savedPerDay: arbitraryMoney }),
  espp: fc.record({
    contribution: arbitraryMoney,
    discount: between(0, 0.99),
    startPrice: price(1),
    endPrice: price(1),
  }),
  bonus: fc.record({
    target: between(0, 10),
    history: fc.array(between(0, 10), { maxLength: 5 }),
  }),
  rsu: fc.record(shareGrant),
  refresher: fc.record(shareGrant),
  options: fc.record({
    count: whole(0, 1e10),
    strike: price(0),
    preferredPrice: price(0),
    fullyDilutedAtExit: whole(1, 1e12),
    liquidationPreference: arbitraryMoney,
    preferredShare: between(0, 0.99),
    exits,
    years: between(0, 30),
    discount: between(0, 5),
    vestYears: between(0.25, 10),
  }),
  "promised-raise": fc.record({ amount: arbitraryMoney, afterMonths: whole(0, 120) }),
  "unlimited-leave": fc.record({}),
} satisfies { readonly [K in keyof Fields]: fc.Arbitrary<unknown> };

/** A valid component of one kind. */
function arbitraryComponentOf(kind: Component["kind"]): fc.Arbitrary<Component> {
  return fc
    .tuple(fc.uuid(), arbitraryEvidence, fields[kind] as fc.Arbitrary<object>)
    .map(([id, evidence, own]) => componentSchema.parse({ id, evidence, kind, ...own }));
}

/** A valid component of any kind. */
export const arbitraryComponent: fc.Arbitrary<Component> = fc.oneof(
  ...(Object.keys(fields) as Component["kind"][]).map(arbitraryComponentOf),
);
