import type { ReactNode } from "react";

/** What every field takes. The label points at the input, the sentence of an error describes it. */
export type FieldProps<V> = {
  readonly label?: ReactNode;
  /** The accessible name where no label stands beside the field. */
  readonly name?: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** The sentence of the form, shown unless the field has a more exact one of its own. */
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  /** Gets the focus when its dialog opens. */
  readonly isFirst?: boolean;
  readonly className?: string;
};

/** The part of FieldProps that goes straight to a Mantine input. */
export function wiring(props: Omit<FieldProps<never>, "value" | "onChange" | "error">) {
  const { label, name, description, placeholder, disabled, required, isFirst, className } = props;
  return {
    label,
    description,
    placeholder,
    disabled,
    className,
    "aria-label": name,
    "aria-required": required,
    // The focus trap looks for the attribute, whatever its value.
    "data-autofocus": isFirst || undefined,
  };
}
