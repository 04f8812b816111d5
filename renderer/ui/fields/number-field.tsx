import { useCallback } from "react";
import { parseNumber, parsePercent } from "../../../shared/number-text";
import { useFormat } from "../../state/format";
import type { FieldProps } from "./field";
import styles from "./money-input.module.css";
import { ParsedInput } from "./parsed-input";

type Bounds = { readonly min?: number; readonly max?: number };
type Leaving = { readonly onLeave?: (value: number | null) => void };
const isSameNumber = (a: number, b: number) => a === b;

/** A plain number with its unit: days, hours, years. Refused outside its bounds with the bounds named. */
export function NumberField(
  props: FieldProps<number | null> &
    Bounds &
    Leaving & { readonly unit?: string; readonly isWhole?: boolean },
) {
  const { min, max, unit, isWhole } = props;
  const format = useFormat();
  const read = useCallback(
    (text: string) => parseNumber(text, { min, max, isWhole }, format.decimalSign),
    [min, max, isWhole, format],
  );
  return (
    <ParsedInput
      {...props}
      inputMode="decimal"
      read={read}
      write={format.typed}
      isSame={isSameNumber}
      rightSectionWidth={unit === undefined ? undefined : 14 + unit.length * 7}
      rightSection={
        unit === undefined ? undefined : (
          <span className={styles.sign} aria-hidden="true">
            {unit}
          </span>
        )
      }
    />
  );
}

/** A share written in per cent; the value is a fraction: "5.5" is 0.055. */
export function PercentInput(props: FieldProps<number | null> & Bounds & Leaving) {
  const { min = 0, max = 1 } = props;
  const format = useFormat();
  const read = useCallback(
    (text: string) => parsePercent(text, { min, max }, format.decimalSign),
    [min, max, format],
  );
  const write = useCallback((fraction: number) => format.percentNumber(fraction), [format]);
  return (
    <ParsedInput
      {...props}
      inputMode="decimal"
      read={read}
      write={write}
      isSame={isSameNumber}
      rightSection={
        <span className={styles.sign} aria-hidden="true">
          %
        </span>
      }
    />
  );
}
