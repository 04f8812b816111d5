import { TextInput } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Failure, Result } from "../../../shared/result";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { type FieldProps, wiring } from "./field";

/**
 * A text field whose text means something: an amount, a share, a number. The user may write freely;
 * the value is null while the text is empty or cannot be read, and the exact sentence stands at the
 * field once it was left, or once the form asked for it with `error`.
 */
export function ParsedInput<V>(
  props: Omit<FieldProps<V | null>, "onChange"> & {
    readonly onChange: (value: V | null, text: string) => void;
    readonly read: (text: string) => Result<V>;
    readonly write: (value: V) => string;
    readonly isSame: (a: V, b: V) => boolean;
    /** Told of every text that cannot be read, null when it can. */
    readonly onProblem?: (problem: Failure | null) => void;
    /** Called when the field is left with something readable, or nothing, in it: for forms without a button. */
    readonly onLeave?: (value: V | null) => void;
    readonly leftSection?: ReactNode;
    readonly rightSection?: ReactNode;
    readonly rightSectionWidth?: number;
    readonly inputMode?: "decimal" | "text";
  },
) {
  const { value, onChange, read, write, isSame } = props;
  const [text, setText] = useState(() => (value === null ? "" : write(value)));
  const [wasLeft, setLeft] = useState(false);
  const sent = useRef(value);
  const answer = text.trim() === "" ? null : read(text);
  const problem = answer && !answer.ok ? answer.failure : null;

  // A value that came from outside (a preset, an undo) replaces the text; what the user typed stays.
  useEffect(() => {
    const isOwn =
      value === sent.current ||
      (value !== null && sent.current !== null && isSame(value, sent.current));
    if (isOwn) return;
    sent.current = value;
    setText(value === null ? "" : write(value));
  }, [value, write, isSame]);

  const type = (next: string) => {
    setText(next);
    const nextAnswer = next.trim() === "" ? null : read(next);
    const nextValue = nextAnswer?.ok ? nextAnswer.value : null;
    sent.current = nextValue;
    onChange(nextValue, next);
    props.onProblem?.(nextAnswer && !nextAnswer.ok ? nextAnswer.failure : null);
  };

  const isShown = problem !== null && (wasLeft || Boolean(props.error));
  return (
    <TextInput
      {...wiring(props)}
      autoComplete="off"
      inputMode={props.inputMode ?? "text"}
      leftSection={props.leftSection}
      rightSection={props.rightSection}
      rightSectionWidth={props.rightSectionWidth}
      error={isShown ? failureSentence(problem) : props.error}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (answer?.ok) setText(write(answer.value));
        if (!answer && value !== null) setText(write(value));
        if (!problem) props.onLeave?.(value);
      }}
    />
  );
}
