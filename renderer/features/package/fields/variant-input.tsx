import type { ComponentType } from "react";
import {
  type Entered,
  type EnteredVariant,
  isVariant,
} from "../../../../shared/compensation/component-draft";
import type { VariantField } from "../../../../shared/compensation/field-row";
import { ChoiceField } from "../../../ui/fields/text-field";
import styles from "./fields.module.css";
import type { FieldsProps } from "./fields-props";

/** One of several shapes, each with its own inputs. Changing the shape keeps what the others hold. */
export function VariantInput(props: {
  readonly field: VariantField;
  readonly value: Entered | undefined;
  readonly onChange: (value: Entered) => void;
  readonly failures: FieldsProps["failures"];
  /** Draws the inputs of the chosen shape, which may hold a variant again. */
  readonly inputs: ComponentType<FieldsProps>;
}) {
  const { field, onChange, failures, inputs: Inputs } = props;
  const entered: EnteredVariant = isVariant(props.value)
    ? props.value
    : { type: field.default, variants: {} };
  const own = entered.variants[entered.type] ?? {};
  return (
    <div className={styles.wide}>
      <ChoiceField
        label={field.label}
        value={entered.type}
        options={Object.entries(field.variants).map(([value, { label }]) => ({ value, label }))}
        onChange={(type) => onChange({ ...entered, type })}
      />
      <Inputs
        key={entered.type}
        fields={field.variants[entered.type]?.fields ?? {}}
        values={own}
        failures={failures}
        onFields={(change) =>
          onChange({
            ...entered,
            variants: { ...entered.variants, [entered.type]: { ...own, ...change } },
          })
        }
      />
    </div>
  );
}
