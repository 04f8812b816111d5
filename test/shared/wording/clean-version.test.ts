import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDraft, cleanVersion, type Say } from "../../../shared/wording/draft-checker";
import { markedSentences } from "./draft-sentences";
import { innocentSentences } from "./innocent-sentences";
import { plainSentences } from "./plain-sentences";
import { weakSentences } from "./weak-sentences";

const say: Say = {
  ask: "$138,000",
  askUnits: 138_000,
  deadline: "Thursday 17:00",
  askLine: "It will take $138,000 base salary to leave my current company.",
  deadlineLine: "If the contract is here by Thursday 17:00, I sign it that day.",
};
const clean = (draft: string) => cleanVersion(draft, say);

describe("the clean version", () => {
  it("R15, R17, R3, R9, R23: mends the message of the picture", () => {
    const draft =
      "Thank you for the call. I am willing to negotiate on base salary. I had $110–130k in mind and the bonus sounds good. I will give notice on Friday so I can start in June. Let me know what you think.";
    expect(clean(draft)).toBe(
      "Thank you for the call. It will take $138,000 base salary to leave my current company. If the contract is here by Thursday 17:00, I sign it that day.",
    );
  });

  it("keeps greeting, paragraphs and sign-off of a mail", () => {
    const draft =
      "Hi Dana,\n\nthank you for the talk. I was hoping for about $120k.\n\nBest regards,\nAlex";
    expect(clean(draft)).toBe(
      "Hi Dana,\n\nthank you for the talk. It will take $138,000 base salary to leave my current company. If the contract is here by Thursday 17:00, I sign it that day.\n\nBest regards,\nAlex",
    );
  });

  it("R17: takes an apology out and keeps the rest of its sentence", () => {
    expect(clean("Sorry to ask, but the contract says 20 vacation days.")).toBe(
      "The contract says 20 vacation days.",
    );
  });

  it("R17: takes a hedge out of a sentence", () => {
    expect(clean("I think the base in your letter is wrong.")).toBe(
      "The base in your letter is wrong.",
    );
  });

  it("R15: says the number once, however often the draft wavers", () => {
    const cleaned = clean("I want 110-120k. Or around 130k. Or whatever you think is fair.");
    expect(cleaned.split(say.ask)).toHaveLength(2);
  });

  it("R16: does not repeat a number that stands there already", () => {
    const cleaned = clean(
      "It will take $138,000 base salary. My current salary is $106,000. I decide by Friday.",
    );
    expect(cleaned).toBe("It will take $138,000 base salary. I decide by Friday.");
  });

  it("R23: the number keeps its day when the sentence that named it goes", () => {
    const cleaned = clean("I want $130-140k by Friday.");
    expect(cleaned).toBe(`${say.askLine} ${say.deadlineLine}`);
  });

  it("leaves a message without a fault as it is", () => {
    for (const text of [...innocentSentences, ...plainSentences]) expect(clean(text)).toBe(text);
  });

  const drafts = fc
    .array(
      fc.constantFrom(
        ...markedSentences.map((it) => it.text),
        ...weakSentences,
        ...innocentSentences,
        ...plainSentences,
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((sentences) => sentences.join(" "));

  it("holds nothing that would be marked, whatever it is made from", () => {
    for (const { text } of markedSentences) expect(checkDraft(clean(text), say)).toEqual([]);
    for (const text of weakSentences) expect(checkDraft(clean(text), say)).toEqual([]);
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(checkDraft(clean(draft), say)).toEqual([]);
      }),
    );
  });

  it("cleaned twice is cleaned once", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(clean(clean(draft))).toBe(clean(draft));
      }),
    );
  });
});
