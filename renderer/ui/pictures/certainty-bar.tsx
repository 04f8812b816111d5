import styles from "./certainty-bar.module.css";

type CompensationClass = "base" | "concrete" | "risky";

/** The swatch of a class: solid indigo, solid teal, amber hatch. */
export function ClassSwatch({ of }: { readonly of: CompensationClass }) {
  return <i className={`${styles.swatch} ${styles[of]}`} aria-hidden="true" />;
}

/**
 * A package as one stacked bar, always in the order base, concrete, risky, promised. Widths are shares
 * of `max`, in currency units a year. `isHollow` draws soft with dotted edges: not on paper (R4).
 */
export function CertaintyBar(props: {
  readonly base: number;
  readonly concrete: number;
  readonly risky: number;
  /** Promised but not counted: an empty dotted box, always last. */
  readonly uncounted?: number;
  readonly max: number;
  readonly isHollow?: boolean;
  readonly height?: number;
  /** Written inside the base segment. */
  readonly label?: string;
  /** The bar in words for a screen reader. */
  readonly description?: string;
}) {
  const { base, concrete, risky, uncounted = 0, max, isHollow = false, height = 8 } = props;
  const segments = [
    { kind: "base", units: base },
    { kind: "concrete", units: concrete },
    { kind: "risky", units: risky },
    { kind: "uncounted", units: uncounted },
  ].filter((it) => it.units > 0);
  const accessible =
    props.description === undefined
      ? ({ "aria-hidden": true } as const)
      : ({ role: "img", "aria-label": props.description } as const);
  return (
    <div
      className={isHollow ? `${styles.stack} ${styles.hollow}` : styles.stack}
      style={{ height }}
      {...accessible}
    >
      {segments.map(({ kind, units }) => (
        <i key={kind} className={styles[kind]} style={{ width: shareOf(units, max) }}>
          {kind === "base" && props.label}
        </i>
      ))}
    </div>
  );
}

function shareOf(units: number, max: number): string {
  return max > 0 ? `${Math.min(100, (units / max) * 100)}%` : "0";
}
