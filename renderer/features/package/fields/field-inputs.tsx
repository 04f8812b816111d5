import type { EnteredFields } from "../../../../shared/compensation/component-draft";
import type { Field } from "../../../../shared/compensation/field-row";
import { problemAt, problemsWithin } from "./field-problems";
import styles from "./fields.module.css";
import type { FieldsProps } from "./fields-props";
import { ListInput, PercentListInput } from "./list-input";
import { SimpleInput } from "./simple-input";
import { VariantInput } from "./variant-input";
import { VestingInput } from "./vesting-input";

/** The inputs of a kind, as its row of the field table asks for them. */
export function FieldInputs(props: FieldsProps) {
  return (
    <div className={styles.grid}>
      {Object.entries(props.fields).map(([name, field]) => (
        <FieldInput key={name} {...props} name={name} field={field} />
      ))}
    </div>
  );
}

function FieldInput(props: FieldsProps & { readonly name: string; readonly field: Field }) {
  const { name, field, values, onFields, failures } = props;
  const common = {
    value: values[name],
    onChange: (entered: EnteredFields[string]) => onFields({ [name]: entered }),
    error: problemAt(failures, name),
    failures: problemsWithin(failures, name),
  };
  switch (field.input) {
    case "variant":
      return <VariantInput {...common} field={field} inputs={FieldInputs} />;
    case "vesting":
      return (
        <VestingInput
          field={field}
          fields={values}
          onFields={onFields}
          error={common.error}
          failures={common.failures}
        />
      );
    case "list":
      return <ListInput {...common} field={field} />;
    case "percent-list":
      return <PercentListInput {...common} field={field} />;
    default:
      return (
        <SimpleInput
          field={field}
          value={common.value}
          onChange={common.onChange}
          error={common.error}
        />
      );
  }
}
