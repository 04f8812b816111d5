import type { Component, ComponentKind } from "../model/component";
import type { Result } from "../result";
import { concreteFields } from "./concrete-fields";
import type { Field, FieldRow } from "./field-row";
import { riskyFields } from "./risky-fields";
import type { Valuation, ValuationContext } from "./valuation";

/**
 * The table that drives form, detail and Compare. How to add one more kind: its schema in
 * model/component.ts, its row in concrete-fields.ts or risky-fields.ts, its valuation in items/, its test.
 */
export const fieldTable: { readonly [K in ComponentKind]: FieldRow<K> } = {
  ...concreteFields,
  ...riskyFields,
};

/** A row without the type of its own kind: what a form or a table of all kinds needs. */
type AnyFieldRow = Omit<FieldRow<ComponentKind>, "fields" | "value"> & {
  readonly fields: Readonly<Record<string, Field>>;
};

export function rowOf(kind: ComponentKind): AnyFieldRow {
  return fieldTable[kind];
}

/** The valuation of any component, by the row of its kind. */
export function worthOf<K extends ComponentKind>(
  component: Extract<Component, { kind: K }>,
  context: ValuationContext,
): Result<Valuation> {
  const row: FieldRow<K> = fieldTable[component.kind as K];
  return row.value(component as Parameters<typeof row.value>[0], context);
}
