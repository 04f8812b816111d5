import { Checkbox } from "@mantine/core";
import type { Entered } from "../../../../shared/compensation/component-draft";
import type { SimpleField } from "../../../../shared/compensation/field-row";
import { NumberField, PercentInput } from "../../../ui/fields/number-field";
import { ChoiceField, TextField } from "../../../ui/fields/text-field";
import { enteredMoney, enteredNumber, enteredPrice } from "./entered";
import { CountInput, PriceInput, SumInput } from "./sum-input";

/** Percentages may be over 100% or below zero; what makes no sense for a kind its schema refuses. */
const LEAST_PERCENT = -1;
const MOST_PERCENT = 10;

const units = {
  days: "days",
  hours: "h",
  minutes: "min",
  months: "months",
  years: "years",
} as const;

/** One input of the field table: its words, its unit, its sentence. */
export function SimpleInput(props: {
  readonly field: SimpleField;
  readonly value: Entered | undefined;
  readonly onChange: (value: Entered) => void;
  readonly error?: string | undefined;
  /** Other words than the table's, where the same input stands in a row of many. */
  readonly label?: string;
}) {
  const { field, value, onChange, error } = props;
  const wired = {
    label: props.label ?? field.label,
    ...(field.help === undefined ? {} : { description: field.help }),
    ...(error === undefined ? {} : { error }),
  };
  switch (field.input) {
    case "money":
      return <SumInput {...wired} value={enteredMoney(value)} onChange={onChange} />;
    case "signed-money":
      return <SumInput {...wired} allowsMinus value={enteredMoney(value)} onChange={onChange} />;
    case "price":
      return <PriceInput {...wired} value={enteredPrice(value)} onChange={onChange} />;
    case "percent":
      return (
        <PercentInput
          {...wired}
          min={LEAST_PERCENT}
          max={MOST_PERCENT}
          value={enteredNumber(value)}
          onChange={onChange}
        />
      );
    case "count":
      return <CountInput {...wired} value={enteredNumber(value)} onChange={onChange} />;
    case "days":
    case "hours":
    case "minutes":
    case "months":
    case "years":
      return (
        <NumberField
          {...wired}
          unit={units[field.input]}
          value={enteredNumber(value)}
          onChange={onChange}
        />
      );
    case "line":
      return (
        <TextField {...wired} value={typeof value === "string" ? value : ""} onChange={onChange} />
      );
    case "yes-no":
      return (
        <Checkbox
          label={wired.label}
          error={error}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case "choice":
      return (
        <ChoiceField
          {...wired}
          value={String(value ?? field.default)}
          options={field.choices.map((it) => ({ value: String(it.value), label: it.label }))}
          onChange={(chosen) =>
            onChange(
              field.choices.find((it) => String(it.value) === chosen)?.value ?? field.default,
            )
          }
        />
      );
  }
}
