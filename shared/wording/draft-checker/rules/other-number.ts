import { amountOf, amountPattern } from "../amounts";
import type { Around, DraftRule } from "../draft-rule";

const asks =
  "it will take|itll take|it would take|it takes|i ask(?: you)? for|i am asking(?: you)? for|im asking(?: you)? for|i want|i need|i expect|im expecting|i am expecting|i am looking for|im looking for|looking for|my number is|my number remains|my ask is|i would sign for|i sign for|id sign for|i will sign for|ill sign for|i would join for|make it|my target is|my expectation is|my salary expectation is|my expectations are|i would want|i would need|id need|id want|i would like|id like|please match|raise (?:it|the base|the salary|the base salary) to|i had";

const named = new RegExp(
  `(?<=(?<![a-z0-9])(?:${asks}) (?:a |the |for |to |see |get |earn )?(?:base (?:salary |pay )?(?:of |at )?|salary of )?)${amountPattern(1)}`,
  "g",
);
const otherThing =
  /^ ?-? ?(?:days?|weeks?|months?|hours?|minutes?|years?|%|percent|sign|bonus|am|pm|people|vacation|pension)/;

function isAnother(match: RegExpExecArray, { say, after }: Around): boolean {
  const typed = amountOf(match.groups ?? {}, 1);
  if (say.askUnits === null || Math.abs(typed.units - say.askUnits) < 0.5) return false;
  if (otherThing.test(after)) return false;
  return typed.hasCurrency || typed.hasScale || typed.units >= 10_000;
}

/** R18: one number, the same to the end. */
const otherNumber: DraftRule = {
  rule: "R18",
  title: "Another number.",
  advice: (say) => `You contradict yourself. Write ${say.ask}.`,
  mend: "ask",
  marks: [{ pattern: named, counts: isAnother }],
  examples: {
    marked: ["It will take $130,000 base salary to leave my current company."],
    innocent: ["It will take 30 minutes.", "Globex offered me $130,000."],
  },
};

export const otherNumberRules: readonly DraftRule[] = [otherNumber];
