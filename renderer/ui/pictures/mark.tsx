import styles from "./mark.module.css";

export type MarkKind =
  | "paper"
  | "verbal"
  | "ask"
  | "accepted"
  | "refused"
  | "next"
  | "plan"
  | "current";

const names: Readonly<Record<MarkKind, string>> = {
  paper: "on paper",
  verbal: "verbal",
  ask: "my ask",
  accepted: "accepted",
  refused: "refused",
  next: "next ask",
  plan: "planned",
  current: "current salary",
};

/** The marks of certainty: they = circles and documents, me = diamonds; shape first, colour second. */
export function Mark(props: {
  readonly kind: MarkKind;
  readonly size?: number;
  readonly className?: string | undefined;
  /** Names the mark for a screen reader where no text beside it does. */
  readonly isNamed?: boolean;
}) {
  const { kind, size = 16, className, isNamed = false } = props;
  const picture = (
    <svg
      viewBox="-8 -8 16 16"
      width={size}
      height={size}
      className={className ? `${styles.mark} ${className}` : styles.mark}
      aria-hidden="true"
    >
      <MarkShape kind={kind} />
    </svg>
  );
  if (!isNamed) return picture;
  return (
    <span role="img" aria-label={names[kind]}>
      {picture}
    </span>
  );
}

/** The bare shape around the origin, 16 units wide, for use inside another picture. */
export function MarkShape({ kind }: { readonly kind: MarkKind }) {
  switch (kind) {
    case "paper":
      return (
        <g strokeLinejoin="round" strokeLinecap="round">
          <path d="M-5-7h6.2L5-3.2V7H-5z" className={styles.paper} />
          <path d="M1-6.4v3.4h3.5M-2.4 .2h4.8M-2.4 3h4.8" className={styles.paperLines} />
        </g>
      );
    case "verbal":
      return <circle r="5.5" className={styles.verbal} />;
    case "ask":
      return (
        <path d="M0-6.25 6.25 0 0 6.25-6.25 0z" strokeLinejoin="round" className={styles.ask} />
      );
    case "accepted":
      return (
        <g strokeLinejoin="round" strokeLinecap="round">
          <path d="M0-7 7 0 0 7-7 0z" className={styles.accepted} />
          <path d="M-2.6 .1-.8 1.9 2.7-1.7" className={styles.acceptedCheck} />
        </g>
      );
    case "refused":
      return (
        <g strokeLinejoin="round" strokeLinecap="round" className={styles.refused}>
          <path d="M0-7 7 0 0 7-7 0z" />
          <path d="M-2-2 2 2M2-2-2 2" />
        </g>
      );
    case "next":
      return <path d="M0-7.5 7.5 0 0 7.5-7.5 0z" strokeLinejoin="round" className={styles.next} />;
    case "plan":
      return <path d="M0-7 7 0 0 7-7 0z" strokeLinejoin="round" className={styles.plan} />;
    case "current":
      return <circle r="3.5" className={styles.current} />;
  }
}
