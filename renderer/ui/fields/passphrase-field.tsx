import { PasswordInput } from "@mantine/core";
import { type FieldProps, wiring } from "./field";

/** A passphrase: hidden, with an eye to see it. `autoComplete` tells a password keeper which one it is. */
export function PassphraseField(
  props: FieldProps<string> & { readonly autoComplete: "current-password" | "new-password" },
) {
  return (
    <PasswordInput
      {...wiring(props)}
      autoComplete={props.autoComplete}
      maxLength={1000}
      error={props.error}
      aria-invalid={props.error ? true : undefined}
      value={props.value}
      visibilityToggleButtonProps={{ "aria-label": "Show the passphrase" }}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
