import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type FieldProps, wiring } from "./field";

/** One line of text. `suggestions` is the id of a `<datalist>`. */
export function TextField(
  props: FieldProps<string> & { readonly maxLength?: number; readonly suggestions?: string },
) {
  return (
    <TextInput
      {...wiring(props)}
      autoComplete="off"
      maxLength={props.maxLength ?? 500}
      list={props.suggestions}
      error={props.error}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** The most a name can have, so that it still fits where it is read. Older, longer ones stay as they are. */
const LONGEST_NAME = 120;

/** The name of a company, a role or a person: it says when it takes no more. */
export function NameField(props: Omit<FieldProps<string>, "description">) {
  const isFull = props.value.length >= LONGEST_NAME;
  return (
    <TextField
      {...props}
      maxLength={Math.max(LONGEST_NAME, props.value.length)}
      description={isFull && `A name takes up to ${LONGEST_NAME} characters.`}
    />
  );
}

/** Several lines of text: a note. Grows with what is written. */
export function NoteField(props: FieldProps<string> & { readonly minRows?: number }) {
  return (
    <Textarea
      {...wiring(props)}
      autosize
      minRows={props.minRows ?? 2}
      maxRows={12}
      error={props.error}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** A choice from a list, the platform's own. */
export function ChoiceField<V extends string>(
  props: FieldProps<V> & {
    readonly options: readonly { readonly value: V; readonly label: string }[];
  },
) {
  return (
    <NativeSelect
      {...wiring(props)}
      error={props.error}
      value={props.value}
      onChange={(event) => {
        const chosen = props.options.find((it) => it.value === event.currentTarget.value);
        if (chosen) props.onChange(chosen.value);
      }}
      data={props.options.map(({ value, label }) => ({ value, label }))}
    />
  );
}
