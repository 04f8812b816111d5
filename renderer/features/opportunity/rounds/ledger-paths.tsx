import { shareAt } from "../../../../shared/anchor/scale";
import type { Ledger, LedgerPoint } from "../../../../shared/opportunity/ledger";
import styles from "./ledger.module.css";

/** Height of a row in the picture's own units; the rows themselves are as high in pixels. */
const ROW = 76;

/** How both sides moved, from row to row: theirs dotted, mine dashed up to the next ask. */
export function LedgerPaths({ ledger }: { readonly ledger: Ledger }) {
  const { axis, rows, theirPath, myPath } = ledger;
  if (!axis) return null;
  const pathOf = (points: readonly LedgerPoint[]) =>
    points
      .map(({ row, units }, place) => {
        const x = shareAt(units, axis) * 100;
        return `${place === 0 ? "M" : "L"}${x.toFixed(2)} ${row * ROW + ROW / 2}`;
      })
      .join("");
  const height = (rows.length + 1) * ROW;
  return (
    <div className={styles.overlay} aria-hidden="true">
      <div className={styles.overlayLane}>
        <svg
          aria-hidden="true"
          className={styles.paths}
          viewBox={`0 0 100 ${height}`}
          height={height}
          preserveAspectRatio="none"
        >
          <path className={styles.theirPath} d={pathOf(theirPath)} />
          <path className={styles.myPath} d={pathOf(myPath)} />
        </svg>
      </div>
    </div>
  );
}
