import type { EnteredFields } from "../../../../shared/compensation/component-draft";
import type { Field } from "../../../../shared/compensation/field-row";
import type { Failure } from "../../../../shared/result";

/** Some fields of a component, what is typed in them and what is wrong with it. */
export type FieldsProps = {
  readonly fields: Readonly<Record<string, Field>>;
  readonly values: EnteredFields;
  readonly onFields: (change: EnteredFields) => void;
  readonly failures: readonly Failure[];
};
