import type { ReactNode } from "react";
import styles from "./field-pair.module.css";

/** Fields of a form side by side, two in a line. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}
