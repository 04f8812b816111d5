import type { Day } from "../model/basics";
import type { ComponentKind } from "../model/component";
import { assertNever } from "../result";
import type { BrokenRule, KeptRule } from "../rules/rule";
import { apart } from "./apart";
import { askLine, baseFirstLine, chaseLine, listed, notAskedLine, paperLine } from "./lines";

/** How amounts, days and topics read in the user's locale; the renderer brings it. */
type Speech = {
  /** In the settings' currency, unless told. */
  readonly money: (units: number, currency?: string) => string;
  readonly day: (day: Day) => string;
  readonly topic: (kind: ComponentKind) => string;
  readonly hasCurrentJob: boolean;
};

/** A broken rule in words: what is wrong, where, what to do, and the sentence to say if there is one. */
export type RuleWords = {
  readonly title: string;
  readonly text: string;
  readonly fix: string;
  readonly line: string | null;
};

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

export function ruleWords(broken: BrokenRule, say: Speech): RuleWords {
  switch (broken.kind) {
    case "accepted-without-asking":
      return {
        title: "Accepted their first number",
        text: `${apart(broken.record.company)}: ${say.money(broken.amount)} is an opening. Ask once more.`,
        fix: "Log an ask",
        line: null,
      };
    case "signed-without-contract":
      return {
        title: "Signed, but no signed contract",
        text: `${broken.record.company}: do not resign before both signatures are there.`,
        fix: "Open the package",
        line: null,
      };
    case "verbal-without-paper":
      return {
        title: `Verbal for ${days(broken.days)}`,
        text: `${apart(broken.record.company)}: ${say.money(broken.amount)} is not on paper.`,
        fix: "Ask for paper",
        line: paperLine(say.money(broken.amount)),
      };
    case "paper-late":
      return {
        title: `Paper late by ${days(broken.days)}`,
        text: `${broken.record.company} promised it for ${say.day(broken.due)}.`,
        fix: "Chase the paper",
        line: chaseLine,
      };
    case "risky-before-base":
      return {
        title: `${capital(say.topic(broken.topic))} before base`,
        text: `${apart(broken.record.company)}, ${say.day(broken.date)}. Go back to base.`,
        fix: "Open the agenda",
        line: baseFirstLine,
      };
    case "not-asked-before-signing": {
      const topics = broken.topics.map(say.topic);
      return {
        title: "Not asked before signing",
        text: `${broken.record.company}: ${listed(topics)}.`,
        fix: "Open the package",
        line: notAskedLine(topics),
      };
    }
    case "asked-under-their-first":
      return {
        title: "Asked close to their first number",
        text: `${broken.record.company} opened at ${say.money(broken.first)}, you asked ${say.money(broken.asked)}. They pay about a tenth more without a question.`,
        fix: "Open the rounds",
        line: null,
      };
    case "range-in-message":
      return {
        title: `A range in a draft: ${broken.typed}`,
        text: `${broken.record.company} would hear its low end.`,
        fix: "Fix the message",
        line: null,
      };
    case "asks-differ": {
      const { before, after, currency } = broken.clash;
      const [first, second] = [before, after].map((it) => say.money(it, currency ?? undefined));
      return {
        title: "Two numbers to one company",
        text: `${broken.record.company} heard ${first}, then ${second} on ${say.day(broken.date)}. Stay with the first.`,
        fix: "Open the rounds",
        line: askLine(first ?? "", say.hasCurrentJob),
      };
    }
    case "no-target":
      return {
        title: "No target left",
        text: "Always know where your next application goes.",
        fix: "Add a target",
        line: null,
      };
    default:
      return assertNever(broken);
  }
}

/** The rules kept, in the fewest words. */
export const keptWords: Readonly<Record<KeptRule, string>> = {
  "job-kept": "Job kept until a contract is signed",
  "paper-only": "Only paper counts as the floor",
  "one-number": "One number, never a range",
  "same-number": "The same number to the same company",
  "base-first": "Base before perks, risky last",
  "target-ready": "The next target is known",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
