import { Icon } from "../../ui/icon";
import styles from "./tick.module.css";

/** A box that the records tick, not the hand. */
export function Tick({ isOn }: { readonly isOn: boolean }) {
  return (
    <span
      role="img"
      aria-label={isOn ? "Done" : "Open"}
      className={isOn ? `${styles.tick} ${styles.on}` : styles.tick}
    >
      {isOn && <Icon name="check" size={12} />}
    </span>
  );
}
