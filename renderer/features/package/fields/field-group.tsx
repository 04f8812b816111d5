import { type ReactNode, useId } from "react";
import styles from "./fields.module.css";

/** Several inputs under one label, with the sentence that concerns all of them. */
export function FieldGroup(props: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly right?: ReactNode;
  readonly children: ReactNode;
}) {
  const { label, help, error, right, children } = props;
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={styles.legend}>{label}</legend>
      {right !== undefined && <div className={styles.groupRight}>{right}</div>}
      {help !== undefined && <p className={styles.help}>{help}</p>}
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
