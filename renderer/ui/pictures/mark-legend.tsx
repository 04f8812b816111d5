import { Mark, type MarkKind } from "./mark";
import styles from "./mark-legend.module.css";

/** What the marks of a picture mean, for the eye: a screen reader has the table of the picture. */
export function MarkLegend(props: {
  readonly marks: readonly (readonly [kind: MarkKind, words: string])[];
  readonly className?: string | undefined;
}) {
  return (
    <span
      className={props.className ? `${styles.legend} ${props.className}` : styles.legend}
      aria-hidden="true"
    >
      {props.marks.map(([kind, words]) => (
        <span key={kind}>
          <Mark kind={kind} size={14} />
          {words}
        </span>
      ))}
    </span>
  );
}
