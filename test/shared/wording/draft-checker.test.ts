import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDraft, cleanVersion, type Say } from "../../../shared/wording/draft-checker";
import { draftRules } from "../../../shared/wording/draft-checker/rules";
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
const titles = (text: string) => checkDraft(text, say).map((it) => it.title);
const everySentence = [
  ...markedSentences.map((it) => it.text),
  ...weakSentences,
  ...innocentSentences,
  ...plainSentences,
];
const drafts = fc
  .array(fc.constantFrom(...everySentence), { minLength: 1, maxLength: 8 })
  .chain((sentences) =>
    fc
      .array(fc.constantFrom(" ", "  ", "\n", "\n\n"), {
        minLength: sentences.length,
        maxLength: sentences.length,
      })
      .map((spaces) => sentences.map((it, at) => it + (spaces[at] ?? " ")).join("")),
  );

describe("what the draft checker marks", () => {
  it.each(markedSentences)("$rule: $title “$text”", ({ rule, title, text }) => {
    const found = checkDraft(text, say).map((it) => ({ rule: it.rule, title: it.title }));
    expect(found).toContainEqual({ rule, title });
  });

  it.each(innocentSentences)("passes “%s”", (text) => {
    expect(titles(text)).toEqual([]);
  });

  it("has at least 120 sentences, half of them innocent", () => {
    expect(markedSentences.length).toBeGreaterThanOrEqual(60);
    expect(innocentSentences.length).toBeGreaterThanOrEqual(60);
  });

  it.each(draftRules.flatMap((it) => it.examples.marked.map((text) => [it.title, text] as const)))(
    "the rule “%s” marks its own example “%s”",
    (title, text) => {
      expect(titles(text)).toContain(title);
    },
  );

  it.each(
    draftRules.flatMap((it) => it.examples.innocent.map((text) => [it.title, text] as const)),
  )("the rule “%s” passes its own innocent example “%s”", (title, text) => {
    expect(titles(text)).not.toContain(title);
  });

  it.each(weakSentences)("marks something in “%s”", (text) => {
    expect(titles(text)).not.toEqual([]);
  });

  it.each(plainSentences)("passes “%s” too", (text) => {
    expect(titles(text)).toEqual([]);
  });

  it("reads curly quotes, missing apostrophes, capitals and doubled spaces alike", () => {
    for (const text of ["I’m flexible on pay", "Im flexible on pay", "I'M  FLEXIBLE ON\u00a0PAY"])
      expect(titles(text)).toEqual(["Says the number is soft."]);
  });

  it("a mark covers the words as they were typed", () => {
    const text = "Thank you.  I had $110–130k in mind.";
    const [range] = checkDraft(text, say);
    expect(text.slice(range?.start, range?.end)).toBe("$110–130k");
    expect(range?.advice).toBe("They hear $110k. Write $138,000.");
  });

  it("marks never overlap and come in the order of the text", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        let end = 0;
        for (const it of checkDraft(draft, say)) {
          expect(it.start).toBeGreaterThanOrEqual(end);
          expect(it.end).toBeGreaterThan(it.start);
          end = it.end;
        }
        expect(end).toBeLessThanOrEqual(draft.length);
      }),
    );
  });
});

describe("R23: by when", () => {
  it("a message that names the number and no day is marked", () => {
    expect(titles("Thank you for the call. It will take $138,000 base salary.")).toEqual([
      "No deadline.",
    ]);
  });

  it("a day anywhere in the message is enough", () => {
    const text =
      "I decide by Thursday 17:00. It will take $138,000 base. Let me know what you think.";
    expect(titles(text)).toEqual([]);
  });
});

describe("R3: resigning", () => {
  it.each(["once", "after", "as soon as"])("passes %s the contract is signed", (word) => {
    expect(titles(`I will give notice ${word} the contract is signed.`)).toEqual([]);
    expect(titles("I will give notice on Friday.")).toEqual(["Resigning with nothing signed."]);
  });
});

describe("a megabyte of hostile text is answered", () => {
  const size = 1_000_000;
  const fill = (part: string) => part.repeat(Math.ceil(size / part.length)).slice(0, size);
  it.each([
    "a",
    " ",
    "1,",
    "$1-",
    "110-130k ",
    "i ",
    "sorry ",
    "maybe $1 ",
    "'",
    "\n ",
    ", ",
    "if you dont ",
    "my my ",
  ])(
    "repeating “%s”",
    (part) => {
      const text = fill(part);
      const cleaned = cleanVersion(text, say);
      expect(cleaned.length).toBeLessThanOrEqual(size + 200);
    },
    60_000,
  );
});
