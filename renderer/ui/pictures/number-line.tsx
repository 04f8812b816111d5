import { type CSSProperties, createContext, type ReactNode, useContext } from "react";
import styles from "./number-line.module.css";

type Scale = { readonly min: number; readonly max: number };
const ScaleContext = createContext<Scale>({ min: 0, max: 1 });

/** Gives every Lane below it one scale, in currency units. */
export function NumberScale(props: Scale & { readonly children: ReactNode }) {
  const { min, max, children } = props;
  return <ScaleContext value={{ min, max }}>{children}</ScaleContext>;
}

/** One horizontal lane of a number line; what stands in it is placed by value with At and Span. */
export function Lane(props: { readonly className?: string; readonly children?: ReactNode }) {
  return (
    <div className={props.className ? `${styles.lane} ${props.className}` : styles.lane}>
      {props.children}
    </div>
  );
}

/** Something at one value; its left edge is there, so centre it with a transform or a negative margin. */
export function At(props: {
  readonly value: number;
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly children?: ReactNode;
}) {
  const scale = useContext(ScaleContext);
  return (
    <div
      className={props.className ? `${styles.at} ${props.className}` : styles.at}
      style={{ ...props.style, left: percentAt(props.value, scale) }}
    >
      {props.children}
    </div>
  );
}

/** A mark centred on a value, in the middle of its lane unless `className` moves it. */
export function AtMark(props: {
  readonly value: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <At
      value={props.value}
      className={props.className ? `${styles.mark} ${props.className}` : styles.mark}
    >
      {props.children}
    </At>
  );
}

/** A bar between two values. */
export function Span(props: {
  readonly from: number;
  readonly to: number;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}) {
  const scale = useContext(ScaleContext);
  const { from, to } = props;
  return (
    <span
      className={props.className ? `${styles.span} ${props.className}` : styles.span}
      style={{ left: percentAt(from, scale), right: percentAt(scale.max + scale.min - to, scale) }}
    >
      {props.children}
    </span>
  );
}

/** Where a value stands between the ends of the scale, kept inside it. */
export function percentAt(value: number, { min, max }: Scale): string {
  if (max <= min) return "0%";
  const share = (value - min) / (max - min);
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}
