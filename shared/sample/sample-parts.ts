import { addDays } from "../day";
import type { Day, Id } from "../model/basics";
import type { Component } from "../model/component";
import type { Evidence } from "../model/evidence";
import { type Opportunity, opportunitySchema, type Stage } from "../model/opportunity";
import type { Pay } from "../model/pay";
import type { Round } from "../model/round";
import { type Money, money } from "../money";

/** Small builders in which the sample search is told. All figures are US dollars a year. */

export const dollars = (units: number): Money => money(units, "USD");

export function yearly(units: number): Pay {
  return {
    amount: dollars(units),
    per: "year",
    hoursPerWeek: 40,
    weeksPerYear: 52,
    daysPerYear: 260,
  };
}

/** Ids and days of one telling: ids count up, days are counted back from today. */
export type Telling = { readonly id: () => Id; readonly ago: (days: number) => Day };

export function telling(today: Day): Telling {
  let count = 0;
  return {
    id: () => {
      count += 1;
      return `5a3b1e00-0000-4000-8000-${String(count).padStart(12, "0")}`;
    },
    ago: (days) => addDays(today, -days),
  };
}

/** Stages with how many days ago each began. */
export function stagesAgo(tell: Telling, ...steps: readonly (readonly [Stage, number])[]) {
  return steps.map(([stage, days]) => ({ stage, date: tell.ago(days) }));
}

type RoundStory = Pick<Round, "by" | "kind" | "channel"> & {
  readonly daysAgo: number;
  readonly base: number;
  readonly evidence?: Evidence;
  readonly note?: string;
};

export function round(tell: Telling, story: RoundStory): Round {
  return {
    id: tell.id(),
    date: tell.ago(story.daysAgo),
    by: story.by,
    kind: story.kind,
    pay: yearly(story.base),
    evidence: story.evidence ?? "verbal",
    channel: story.channel,
    note: story.note ?? "",
  };
}

type Bare<C> = C extends Component ? Omit<C, "id" | "evidence" | "note"> : never;

/** Gives every component its id and one evidence grade. */
export function components(
  tell: Telling,
  evidence: Evidence,
  parts: readonly Bare<Component>[],
): readonly Component[] {
  return parts.map((part) => ({ id: tell.id(), evidence, note: "", ...part }) as Component);
}

type OpportunityStory = Pick<Opportunity, "company" | "role" | "stages"> &
  Partial<Omit<Opportunity, "id">>;

export function opportunity(tell: Telling, story: OpportunityStory): Opportunity {
  return opportunitySchema.parse({ id: tell.id(), ...story });
}
