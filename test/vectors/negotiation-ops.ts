import { z } from "zod";
import { opportunitySchema } from "../../shared/model/opportunity";
import { paySchema } from "../../shared/model/pay";
import { roundKinds, roundSchema } from "../../shared/model/round";
import { defaultSettings } from "../../shared/model/settings";
import { money } from "../../shared/money";
import { annualise } from "../../shared/negotiation/annualise";
import { bestOdds } from "../../shared/negotiation/best-odds";
import type { Bounds } from "../../shared/negotiation/bounds";
import { closeWidth, counter } from "../../shared/negotiation/counter";
import type { Figure } from "../../shared/negotiation/figures";
import { companyInterval } from "../../shared/negotiation/interval";
import { medianOf, oddsAt } from "../../shared/negotiation/odds";
import { oddsBands } from "../../shared/negotiation/odds-band";
import { oddsGame } from "../../shared/negotiation/odds-game";
import { capOn } from "../../shared/negotiation/odds-model";
import { posterior } from "../../shared/negotiation/posterior";
import { roundAsk } from "../../shared/negotiation/round-ask";
import { halvingSteps, roundsLeft } from "../../shared/negotiation/round-cost";
import { survivalBand } from "../../shared/negotiation/survival-band";
import { turnbull } from "../../shared/negotiation/turnbull";
import { type Failure, ok, type Result } from "../../shared/result";

/** The ops of sections 1 and 2 of the numbers by their name in a vector file. */

const assumed = defaultSettings.assumptions;

function op<S extends z.ZodType>(
  schema: S,
  rule: (input: z.output<S>) => Result<unknown>,
): (input: unknown) => unknown {
  return (input) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success)
      return failed({ code: "invalid-input", field: parsed.error.issues[0]?.path.join(".") ?? "" });
    const answer = rule(parsed.data);
    return answer.ok ? answer.value : failed(answer.failure);
  };
}

function failed({ code, field }: Failure) {
  return { failure: code, field };
}

const bound = z
  .number()
  .nullable()
  .optional()
  .transform((it) => it ?? null);
const intervals = z
  .array(z.tuple([bound, bound]))
  .transform((all) => all.map(([low, high]): Bounds => ({ low: low ?? 0, high })));
const amount = z.number().nonnegative();

const odds = {
  intervals,
  priorMedian: z.number(),
  bluffRate: z.number().default(assumed.bluffShare),
};
const prices = z.union([z.number(), z.array(z.number())]);

/** One answer for one price, a list for a list. */
function atEach<T>(at: number | readonly number[], answer: (price: number) => T): T | readonly T[] {
  return typeof at === "number" ? answer(at) : at.map(answer);
}

const told = z.object({
  by: z.enum(["them", "me"]),
  kind: z.enum(roundKinds),
  amount: z.number().positive(),
  evidence: z.enum(["hearsay", "verbal", "written", "signed"]).default("verbal"),
  date: z.string().default("2026-01-01"),
  per: z.enum(["year", "month", "day", "hour"]).default("year"),
});

const someId = (place: number) => `7e570000-0000-4000-8000-${String(place).padStart(12, "0")}`;

/** Rounds as a vector tells them, all of one company, in dollars. */
function intervalOf(rounds: readonly z.output<typeof told>[]) {
  const company = opportunitySchema.parse({
    id: someId(0),
    company: "A",
    role: "B",
    stages: [{ stage: "interviewing", date: "2026-01-01" }],
    rounds: rounds.map(({ amount: units, per, ...rest }, place) =>
      roundSchema.parse({
        ...rest,
        id: someId(place + 1),
        channel: "email",
        pay: paySchema.parse({ amount: money(units, "USD"), per }),
      }),
    ),
  });
  const it = companyInterval(company, defaultSettings);
  const units = (figure: Figure | null) => figure?.amount ?? null;
  return {
    low: units(it.low) ?? 0,
    high: units(it.high),
    verbal: units(it.verbal),
    firstNumber: units(it.firstNumber),
    accepted: units(it.accepted),
    closed: it.accepted !== null,
    asks: it.asks.length,
    contradiction: it.contradiction !== null,
  };
}

export const negotiationOps: Readonly<Record<string, (input: unknown) => unknown>> = {
  turnbull: op(z.object({ intervals }), (input) => turnbull(input.intervals)),
  "survival-band": op(z.object({ intervals, at: prices }), (input) => {
    const staircase = turnbull(input.intervals);
    return staircase.ok
      ? ok(atEach(input.at, (price) => survivalBand(staircase.value.masses, price)))
      : staircase;
  }),
  posterior: op(z.object({ ...odds, at: prices.default([]) }), (input) => {
    const answer = posterior(input.intervals, input.priorMedian, input.bluffRate);
    if (!answer.ok) return answer;
    const band = (price: number) => oddsBands(answer.value, [price])[0];
    return ok({
      median: medianOf(answer.value),
      survival: atEach(input.at, (price) => oddsAt(answer.value, price).survival),
      low: atEach(input.at, (price) => band(price)?.low),
      high: atEach(input.at, (price) => band(price)?.high),
    });
  }),
  "best-odds-ask": op(
    z.object({
      ...odds,
      reserve: z.number(),
      refusalEnds: z.number().default(assumed.refusalEnds),
      counterShare: z.number().default(assumed.counterShare),
      askCap: z.number().positive().default(assumed.askCap),
    }),
    (input) => {
      const answer = posterior(input.intervals, input.priorMedian, input.bluffRate);
      if (!answer.ok) return answer;
      const game = oddsGame(answer.value, input);
      if (!game.ok) return game;
      const best = bestOdds(game.value, capOn(input.intervals, input.askCap));
      if (!best.ok) return best;
      const { price, survival, gain } = best.value;
      return ok({ ask: price, survival, value: gain });
    },
  ),
  counter: op(
    z.object({
      low: z.number(),
      high: bound,
      reserve: z.number().default(0),
      refusalEnds: z.number().default(assumed.refusalEnds),
      roundCost: z.number().default(0),
      firstNumber: bound,
    }),
    counter,
  ),
  "close-width": op(z.object({ roundCost: amount, withdrawalCost: amount.default(0) }), (input) =>
    ok({ width: closeWidth(input.roundCost, input.withdrawalCost) }),
  ),
  "rounds-left": op(z.object({ width: z.number(), roundCost: z.number() }), (input) =>
    named("rounds", roundsLeft(input.width, input.roundCost)),
  ),
  "halving-steps": op(z.object({ low: z.number(), high: z.number(), step: z.number() }), (input) =>
    named("steps", halvingSteps(input.low, input.high, input.step)),
  ),
  "round-ask": op(
    z.object({ raw: z.number().positive(), low: amount.default(0), high: bound }),
    (input) => ok({ ask: roundAsk(input.raw, input.low, input.high) }),
  ),
  interval: op(z.object({ rounds: z.array(told) }), (input) => ok(intervalOf(input.rounds))),
  annualise: op(
    z.object({
      amount: z.number().positive(),
      per: z.enum(["year", "month", "day", "hour"]),
      hoursPerWeek: z.number().optional(),
      weeksPerYear: z.number().optional(),
      daysPerYear: z.number().optional(),
    }),
    ({ amount: units, ...rest }) =>
      ok({ perYear: annualise(paySchema.parse({ amount: money(units, "USD"), ...rest })) }),
  ),
};

function named(name: string, answer: Result<number>): Result<unknown> {
  return answer.ok ? ok({ [name]: answer.value }) : answer;
}
