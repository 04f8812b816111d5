import type { Axis, CompareColumn } from "../../../shared/compensation/compare-view";
import { useFormat } from "../../state/format";
import { percentAt } from "../../ui/pictures/number-line";
import styles from "./package-head.module.css";
import { scaleLabels } from "./scale-labels";

/** A package as one bar: base, concrete, risky as counted, then what is promised and not counted. */
export function PackageBar(props: { readonly column: CompareColumn; readonly axis: Axis }) {
  const { column, axis } = props;
  const format = useFormat();
  const { bar } = column;
  if (!bar)
    return (
      <td colSpan={2} className={styles.bars}>
        <span className={styles.noBase}>No base yet</span>
      </td>
    );
  const scale = { min: 0, max: axis.max };
  const hollow = bar.isHollow ? styles.hollow : "";
  return (
    <td colSpan={2} className={styles.bars}>
      <div
        className={styles.bar}
        role="img"
        aria-label={`${column.company}: ${format.whole(bar.base)} base, ${format.whole(bar.concrete)} concrete, ${format.whole(bar.risky)} risky as counted, ${format.whole(bar.uncounted)} promised and not counted`}
      >
        <i className={`${styles.base} ${hollow}`} style={{ width: percentAt(bar.base, scale) }}>
          <b>{format.moneyShort(bar.base)}</b>
        </i>
        {bar.concrete > 0 && (
          <i
            className={`${styles.concrete} ${hollow}`}
            style={{ width: percentAt(bar.concrete, scale) }}
          />
        )}
        {bar.risky > 0 && (
          <i className={styles.risky} style={{ width: percentAt(bar.risky, scale) }} />
        )}
        {bar.uncounted > 0 && (
          <i className={styles.uncounted} style={{ width: percentAt(bar.uncounted, scale) }} />
        )}
        {axis.currentJob !== null && (
          <s className={styles.pointer} style={{ left: percentAt(axis.currentJob, scale) }} />
        )}
      </div>
      <div className={styles.scale} aria-hidden="true">
        {scaleLabels(axis, column.isCurrentJob, format.moneyShort).map((label) => (
          <span key={label.key} className={styles[label.lean]} style={{ left: label.left }}>
            {label.text}
          </span>
        ))}
      </div>
    </td>
  );
}
