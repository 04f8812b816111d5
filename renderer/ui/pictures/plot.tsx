import type { ReactNode } from "react";
import styles from "./plot.module.css";

/** A drawn picture, as wide as its place and hidden from a screen reader: its numbers stand in a table. */
export function Plot(props: {
  readonly width: number;
  readonly height: number;
  readonly children?: ReactNode;
}) {
  return (
    <svg viewBox={`0 0 ${props.width} ${props.height}`} aria-hidden="true" className={styles.plot}>
      {props.children}
    </svg>
  );
}

/** A line across for each tick of the upright axis, its words before it. */
export function GridLines(props: {
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly y: (tick: number) => number;
  readonly write: (tick: number) => string;
}) {
  const { ticks, left, right, y, write } = props;
  return ticks.map((tick) => (
    <g key={tick}>
      <path d={`M${left} ${y(tick)}H${right}`} className={styles.grid} />
      <text x={left - 8} y={y(tick) + 4} textAnchor="end">
        {write(tick)}
      </text>
    </g>
  ));
}
