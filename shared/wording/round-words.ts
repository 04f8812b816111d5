import type { RoundEffect } from "../log-number/round-effects";
import type { RoundWarning } from "../log-number/round-warnings";
import type { Day } from "../model/basics";
import type { RoundKind } from "../model/round";
import { assertNever, type Failure } from "../result";
import { apart } from "./apart";
import { failureSentence } from "./failure-sentence";

/** How amounts and days read; the renderer brings it. */
type Say = { readonly money: (units: number) => string; readonly day: (day: Day) => string };

/** What a side said, as a choice in a form. */
export const kindWords: Readonly<Record<"them" | "me", Partial<Record<RoundKind, string>>>> = {
  them: {
    "first-number": "Their first number",
    counter: "Their counter",
    final: "Their final",
    promise: "A promise",
    refusal: "They refused my ask",
    acceptance: "They accepted my ask",
  },
  me: {
    "first-number": "My first number",
    ask: "My ask",
    counter: "My counter",
    final: "My final",
    refusal: "I refused theirs",
    acceptance: "I accepted theirs",
  },
};

/** A warning in a sentence: what the records say, then what to do. */
export function warningWords(warning: RoundWarning, company: string, say: Say): string {
  switch (warning.kind) {
    case "raised":
      return `You told ${apart(company)} ${say.money(warning.before)} on ${say.day(warning.date)}. A higher number now contradicts it (R18).`;
    case "lowered-unanswered":
      return `${company} has not answered ${say.money(warning.before)} of ${say.day(warning.date)}. A lower number now bids against yourself (R18).`;
    case "under-their-first":
      return `They said ${say.money(warning.first)} first. Ask at least ${say.money(Math.ceil(warning.least))}, a tenth more (R14).`;
    case "under-paper":
      return `${company} already put ${say.money(warning.paper)} on paper on ${say.day(warning.date)}.`;
    case "under-floor":
      return `${say.money(warning.floor)} is already proven. Ask for more than that (R6).`;
    case "no-such-ask":
      return warning.last === null
        ? `No ask to ${company} is logged yet. This counts as one that was said.`
        : `Your last ask to ${company} was ${say.money(warning.last)}. This counts as one more ask.`;
    case "duplicate":
      return `The same number is already logged for ${say.day(warning.date)}.`;
    case "in-the-future":
      return "This day is still to come.";
    case "accept-without-ask":
      return "You never asked them for more. Every number is an opening (R1).";
    case "accept-talk":
      return "This number is not on paper. Keep your job until a contract is signed (R3).";
    case "closed":
      return `${company} said yes to ${say.money(warning.accepted)} on ${say.day(warning.date)}. Another ask opens it again.`;
    case "zeros":
      return `That is far from your floor of ${say.money(warning.floor)}. Check the zeros.`;
    case "hardly-any":
      return `That is less than ${say.money(warning.least)} a year. Check the zeros and the period.`;
    default:
      return assertNever(warning);
  }
}

/** R28: a number in a currency without a rate is logged, and proves nothing until the rate is there. */
export function keptNotCounted(missingRate: Failure): string {
  return `${failureSentence(missingRate)} Until then this number is kept, not counted (R28).`;
}

/** What the number will change, in a sentence. */
export function effectWords(effect: RoundEffect, say: Say): string {
  switch (effect.kind) {
    case "floor-moves":
      return `Moves the floor to ${say.money(effect.to)}.`;
    case "floor-stays":
      return `On paper. The floor stays ${say.money(effect.at)}.`;
    case "talk-only":
      return effect.floor === null
        ? "Not on paper: it is kept, not counted (R4)."
        : `Not on paper: does not move the floor of ${say.money(effect.floor)} (R4).`;
    case "ceiling-moves":
      return `Moves the ceiling to ${say.money(effect.to)}.`;
    case "ceiling-gone":
      return "No refused ask is left above the floor.";
    case "closes":
      return `Closes ${effect.company}: no further ask there.`;
    case "next-ask":
      return `Next ask: ${say.money(effect.to)}.`;
    default:
      return assertNever(effect);
  }
}
