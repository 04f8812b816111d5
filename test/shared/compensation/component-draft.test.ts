import { describe, expect, test } from "vitest";
import {
  componentDraftOf,
  isFields,
  isVariant,
  newComponentDraft,
  recordOf,
} from "../../../shared/compensation/component-draft";
import { type Component, componentKinds, componentSchema } from "../../../shared/model/component";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { testId } from "../../helpers/workspaces";

const sample = sampleSearch("2026-05-12");
const components: readonly Component[] = [
  ...(sample.currentJob?.package.components ?? []),
  ...Object.values(sample.opportunities).flatMap(({ packages }) =>
    packages.flatMap((it) => it.components),
  ),
  componentSchema.parse({
    id: testId(),
    kind: "pension",
    evidence: "written",
    note: "as in the letter",
    scheme: {
      type: "tiers",
      tiers: [
        { upTo: 0.03, rate: 1 },
        { upTo: 0.05, rate: 0.5 },
      ],
      ownRate: 0.05,
    },
  }),
];

describe("a component in its form", () => {
  test.each(components.map((it) => [it.kind, it] as const))(
    "%s: opening the form and saving it unchanged changes nothing",
    (_, component) => {
      expect(recordOf(componentDraftOf(component, "USD"))).toEqual(component);
    },
  );

  test.each(componentKinds)(
    "%s: a new form starts with the defaults and invents nothing",
    (kind) => {
      const draft = newComponentDraft(kind, testId(), "verbal", "GBP");
      const record = JSON.stringify(recordOf(draft));
      expect(record).not.toContain("USD");
      expect(JSON.parse(record)).toMatchObject({ kind, note: "" });
    },
  );

  test("what is the user's own fact needs nobody's paper", () => {
    expect(newComponentDraft("commute", testId(), "verbal", "USD").evidence).toBe("written");
    expect(newComponentDraft("bonus", testId(), "verbal", "USD").evidence).toBe("verbal");
  });

  test("trying another shape of a pension keeps what was typed into the first", () => {
    const draft = newComponentDraft("pension", testId(), "written", "USD");
    const scheme = draft.fields.scheme;
    if (!isVariant(scheme)) throw new Error("A pension has shapes");
    const typed = {
      type: "tiers",
      variants: { ...scheme.variants, percent: { rate: 0.07 } },
    };
    const back = { ...draft, fields: { scheme: { ...typed, type: "percent" } } };
    expect(recordOf(back)).toMatchObject({ scheme: { type: "percent", rate: 0.07 } });
    expect(recordOf({ ...draft, fields: { scheme: typed } })).toMatchObject({
      scheme: { type: "tiers", ownRate: 0.05 },
    });
  });
});

describe("what was entered into a field", () => {
  test("fields are named values: no list, no text, no nothing", () => {
    expect(isFields({})).toBe(true);
    expect(isFields(["a"])).toBe(false);
    expect(isFields("a")).toBe(false);
    expect(isFields(null)).toBe(false);
    expect(isFields(undefined)).toBe(false);
  });

  test("a shape chosen of several has its name and the fields of each", () => {
    expect(isVariant({ type: "tiers", variants: {} })).toBe(true);
    expect(isVariant({ type: "tiers" })).toBe(false);
    expect(isVariant({ type: 1, variants: {} })).toBe(false);
    expect(isVariant({ type: "tiers", variants: null })).toBe(false);
    expect(isVariant({ type: "tiers", variants: ["a"] })).toBe(false);
    expect(isVariant(null)).toBe(false);
  });
});
