import styles from "./icon.module.css";
import { type IconName, iconPaths } from "./icon-paths";

export type { IconName };

/** A decorative 16 px icon in the colour of its text. The words beside it, or the control's label, carry the meaning. */
export function Icon(props: {
  readonly name: IconName;
  readonly size?: 12 | 14 | 16 | 20 | 24;
  readonly className?: string | undefined;
}) {
  const { name, size = 16, className } = props;
  return (
    <svg
      className={className ? `${styles.icon} ${className}` : styles.icon}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      strokeWidth={name === "dots" ? 2.25 : 1.5}
      aria-hidden="true"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
