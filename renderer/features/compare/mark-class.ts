import type { BestMark } from "../../../shared/compensation/compare-view";
import styles from "./compare-table.module.css";

/** Solid for the best on paper, dotted for a word that would be best (R4). */
export function markClass(mark: BestMark): string | undefined {
  if (mark === null) return undefined;
  return mark === "best" ? styles.best : styles.would;
}
