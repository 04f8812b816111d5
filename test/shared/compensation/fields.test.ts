import { describe, expect, test } from "vitest";
import type { Field, SimpleField } from "../../../shared/compensation/field-row";
import { fieldTable, rowOf } from "../../../shared/compensation/fields";
import {
  componentKinds,
  componentSchema,
  concreteKinds,
  riskyKinds,
} from "../../../shared/model/component";
import { money, sharePrice } from "../../../shared/money";
import { testId } from "../../helpers/workspaces";

/** What a form holds when the user fills in every empty field with a 1 and leaves the rest alone. */
function filled(field: Field): unknown {
  switch (field.input) {
    case "variant": {
      const variant = field.variants[field.default];
      return { type: field.default, ...filledAll(variant?.fields ?? {}) };
    }
    case "list":
      return field.default.map((row) =>
        Object.fromEntries(
          Object.entries(field.columns).map(([name, column]) => [
            name,
            stored(column, row[name] ?? 1),
          ]),
        ),
      );
    case "percent-list":
    case "vesting":
    case "line":
    case "yes-no":
    case "choice":
      return field.default;
    default:
      return stored(field, field.default ?? 1);
  }
}

function stored(field: SimpleField, value: number): unknown {
  if (field.input === "money" || field.input === "signed-money") return money(value, "GBP");
  return field.input === "price" ? sharePrice(value, "GBP") : value;
}

function filledAll(fields: Readonly<Record<string, Field>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, filled(field)]));
}

describe("the field table", () => {
  test("R9, R10: base first, then concrete, risky last, each kind exactly once", () => {
    expect(componentKinds).toEqual([...concreteKinds, ...riskyKinds]);
    expect(Object.keys(fieldTable)).toEqual(componentKinds);
  });

  test.each(componentKinds)("%s: a form with the defaults and a 1 in the rest is valid", (kind) => {
    const draft = { id: testId(), evidence: "written", kind, ...filledAll(rowOf(kind).fields) };
    expect(componentSchema.safeParse(draft).error?.issues).toBeUndefined();
  });

  test("every shape of a pension is valid with its defaults", () => {
    const { scheme } = fieldTable.pension.fields;
    if (scheme.input !== "variant") throw new Error("not a variant");
    for (const [type, { fields }] of Object.entries(scheme.variants))
      expect(
        componentSchema.safeParse({
          id: testId(),
          evidence: "written",
          kind: "pension",
          scheme: { type, ...filledAll(fields) },
        }).error?.issues,
      ).toBeUndefined();
  });

  test.each(componentKinds)(
    "%s: says in plain words what to enter and what to ask (R11)",
    (kind) => {
      const { label, help, question } = rowOf(kind);
      expect(label).not.toBe("");
      expect(help).toMatch(/\.$/);
      expect(question).toMatch(/\?$/);
      expect(`${label}${help}${question}`).not.toMatch(/!/);
    },
  );
});
