import { keyText } from "../state/hotkeys";
import styles from "./keys.module.css";

/** A key as it is printed on a keyboard. Decoration: the control beside it carries the name. */
export function Keys({ of }: { readonly of: string }) {
  return (
    <span aria-hidden="true">
      <kbd className={styles.keys}>{keyText(of)}</kbd>
    </span>
  );
}
