import { TextInput } from "@mantine/core";
import { type ComponentProps, useState } from "react";
import { type Day, daySchema, type Time, timeSchema } from "../../../shared/model/basics";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { type FieldProps, wiring } from "./field";

/** A civil day by the platform's own date field: typed or picked. Null while empty or incomplete. */
export function DayInput(
  props: FieldProps<Day | null> & { readonly min?: Day; readonly max?: Day },
) {
  return (
    <NativeInput
      {...props}
      type="date"
      min={props.min ?? "1970-01-01"}
      max={props.max ?? "2199-12-31"}
      read={(text) => daySchema.safeParse(text).data ?? null}
    />
  );
}

/** A wall-clock time, `16:00`. Null while empty or incomplete. */
export function TimeInput(props: FieldProps<Time | null>) {
  return (
    <NativeInput
      {...props}
      type="time"
      read={(text) => timeSchema.safeParse(text.slice(0, 5)).data ?? null}
    />
  );
}

/** The platform's field tells a half-typed date only by its validity, so that is looked at on leaving. */
function NativeInput(
  props: FieldProps<string | null> &
    Pick<ComponentProps<"input">, "type" | "min" | "max"> & {
      readonly read: (text: string) => string | null;
    },
) {
  const [isBad, setBad] = useState(false);
  return (
    <TextInput
      {...wiring(props)}
      type={props.type}
      min={props.min}
      max={props.max}
      error={isBad ? failureSentence({ code: "not-a-date" }) : props.error}
      value={props.value ?? ""}
      onChange={(event) => {
        setBad(false);
        props.onChange(props.read(event.currentTarget.value));
      }}
      onBlur={(event) => {
        const { badInput, rangeOverflow, rangeUnderflow } = event.currentTarget.validity;
        setBad(badInput || rangeOverflow || rangeUnderflow);
      }}
    />
  );
}
