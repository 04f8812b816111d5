import {
  type Entered,
  type EnteredVariant,
  isVariant,
} from "../../../../shared/compensation/component-draft";
import type { VariantField } from "../../../../shared/compensation/field-row";
import type { Failure } from "../../../../shared/result";
import { ChoiceField } from "../../../ui/text-field";
import { FieldInputs } from "./field-inputs";
import styles from "./fields.module.css";

/** One of several shapes, each with its own inputs. Changing the shape keeps what the others hold. */
export function VariantInput(props: {
  readonly field: VariantField;
  readonly value: Entered | undefined;
  readonly onChange: (value: Entered) => void;
  readonly failures: readonly Failure[];
}) {
  const { field, onChange, failures } = props;
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
      <FieldInputs
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
