import type { Id } from "../model/basics";
import type { Component, ComponentKind } from "../model/component";
import type { Evidence } from "../model/evidence";
import { money, sharePrice } from "../money";
import type { Field, SimpleField } from "./field-row";
import { rowOf } from "./fields";

/** What an input holds, as JSON so that a draft can be kept. Null is empty or cannot be read. */
export type Entered =
  | null
  | boolean
  | number
  | string
  | readonly Entered[]
  | { readonly [name: string]: Entered };
export type EnteredFields = { readonly [name: string]: Entered };

/** A component as its form holds it, complete or not. */
export type ComponentDraft = {
  readonly id: Id;
  readonly kind: ComponentKind;
  readonly evidence: Evidence;
  readonly note: string;
  readonly fields: EnteredFields;
};

/**
 * One shape chosen of several. What was typed into the others is kept, so that trying another shape
 * loses nothing.
 */
export type EnteredVariant = {
  readonly type: string;
  readonly variants: { readonly [type: string]: EnteredFields };
};

/** An empty form with the defaults of the field table. */
export function newComponentDraft(
  kind: ComponentKind,
  id: Id,
  evidence: Evidence,
  currency: string,
): ComponentDraft {
  const { fields, isOwnFact } = rowOf(kind);
  return {
    id,
    kind,
    evidence: isOwnFact ? "written" : evidence,
    note: "",
    fields: defaultsOf(fields, currency),
  };
}

/** The form of a component that exists. */
export function componentDraftOf(component: Component, currency: string): ComponentDraft {
  const { id, kind, evidence, note, ...stored } = component;
  const fields = Object.entries(rowOf(kind).fields).map(([name, field]) => [
    name,
    enteredOf(field, (stored as EnteredFields)[name], currency),
  ]);
  return { id, kind, evidence, note, fields: Object.fromEntries(fields) };
}

/** The record a form stands for, still unchecked: see checkComponent. */
export function recordOf(draft: ComponentDraft): Readonly<Record<string, unknown>> {
  const { id, kind, evidence, note } = draft;
  const stored = Object.entries(rowOf(kind).fields).map(([name, field]) => [
    name,
    field.input === "variant" ? chosenVariant(draft.fields[name]) : draft.fields[name],
  ]);
  return { id, kind, evidence, note, ...Object.fromEntries(stored) };
}

/** The value of one column of a new row in a list. */
export function defaultsOf(
  fields: Readonly<Record<string, Field>>,
  currency: string,
): EnteredFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, defaultOf(field, currency)]),
  );
}

export function isVariant(entered: Entered | undefined): entered is EnteredVariant {
  return isFields(entered) && typeof entered.type === "string" && isFields(entered.variants);
}

export function isFields(entered: Entered | undefined): entered is EnteredFields {
  return typeof entered === "object" && entered !== null && !Array.isArray(entered);
}

function defaultOf(field: Field, currency: string): Entered {
  switch (field.input) {
    case "variant":
      return {
        type: field.default,
        variants: Object.fromEntries(
          Object.entries(field.variants).map(([type, { fields }]) => [
            type,
            defaultsOf(fields, currency),
          ]),
        ),
      };
    case "list":
      return field.default.map((row) =>
        Object.fromEntries(
          Object.entries(field.columns).map(([name, column]) => [
            name,
            amountOf(column, row[name] ?? null, currency),
          ]),
        ),
      );
    case "percent-list":
    case "vesting":
      return [...field.default];
    case "line":
    case "yes-no":
    case "choice":
      return field.default;
    default:
      return amountOf(field, field.default, currency);
  }
}

/** Defaults of money and prices are currency units; the form holds them as they are stored. */
function amountOf(field: SimpleField, units: number | null, currency: string): Entered {
  if (units === null) return null;
  if (field.input === "money" || field.input === "signed-money") return money(units, currency);
  return field.input === "price" ? sharePrice(units, currency) : units;
}

function enteredOf(field: Field, stored: Entered | undefined, currency: string): Entered {
  if (field.input !== "variant") return stored ?? null;
  const start = defaultOf(field, currency);
  if (!isVariant(start) || !isFields(stored) || typeof stored.type !== "string") return start;
  const { type, ...own } = stored;
  return { type, variants: { ...start.variants, [type]: own } };
}

function chosenVariant(entered: Entered | undefined): Entered {
  if (!isVariant(entered)) return null;
  return { type: entered.type, ...entered.variants[entered.type] };
}
