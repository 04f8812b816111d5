import { Tooltip } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { Icon, type IconName } from "../icon";
import styles from "./segmented.module.css";

type SegmentedOption<V extends string> = {
  readonly value: V;
  readonly label: ReactNode;
  readonly icon?: IconName;
  /** Why it cannot be chosen now; locks the option and shows on hover. */
  readonly lockedBecause?: string;
};

/** A choice of a few, all visible: native radio buttons, so the arrow keys work. */
export function Segmented<V extends string>(props: {
  /** The accessible name of the group. */
  readonly label: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly options: readonly SegmentedOption<V>[];
  readonly isWide?: boolean;
}) {
  const name = useId();
  const { label, value, onChange, options, isWide = false } = props;
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={isWide ? `${styles.group} ${styles.wide}` : styles.group}
    >
      {options.map((option) => (
        <Tooltip
          key={option.value}
          label={option.lockedBecause}
          disabled={option.lockedBecause === undefined}
        >
          <label className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.lockedBecause !== undefined}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.face}>
              {option.lockedBecause !== undefined ? (
                <Icon name="lock" size={12} />
              ) : (
                option.icon && <Icon name={option.icon} size={14} />
              )}
              {option.label}
            </span>
          </label>
        </Tooltip>
      ))}
    </div>
  );
}
