import type { Caption, MoneyLine } from "../../../shared/anchor/view-types";
import { useFormat } from "../../state/format";
import { Mark } from "../../ui/pictures/mark";
import { At, AtMark, Lane, Span } from "../../ui/pictures/number-line";
import styles from "./all-companies.module.css";
import lineStyles from "./money-line.module.css";

const captionWords: Readonly<Record<Caption["kind"], string>> = {
  current: "Current",
  floor: "Proven floor",
  ceiling: "Lowest refused",
};

/** All companies on one line: proven, the gap with the next ask in it, and what was refused. */
export function AllCompanies({ line }: { readonly line: MoneyLine }) {
  const format = useFormat();
  const { axis, floor, ceiling, ask, other } = line;
  return (
    <div className={`${lineStyles.row} ${styles.row}`}>
      <div className={styles.label}>
        <b>All companies</b>
        <em>
          {line.inPlay === 0
            ? "nobody named a number"
            : `${line.inPlay} in play, ${line.onPaper} on paper`}
        </em>
      </div>
      <Lane>
        <div aria-hidden="true">
          {floor && <Span from={axis.min} to={floor.amount} className={styles.proven} />}
          {floor && (
            <Span
              from={floor.amount}
              to={ceiling?.amount ?? axis.max}
              className={ceiling ? styles.open : `${styles.open} ${styles.endless}`}
            />
          )}
          {ceiling && <Span from={ceiling.amount} to={axis.max} className={styles.beyond} />}
          {floor && <At value={floor.amount} className={`${styles.wall} ${styles.floor}`} />}
          {ceiling && <At value={ceiling.amount} className={`${styles.wall} ${styles.ceiling}`} />}
          {line.current !== null && (
            <AtMark value={line.current} className={styles.mark}>
              <Mark kind="current" />
            </AtMark>
          )}
          {line.verbal.map((it) => (
            <AtMark key={it.recordId} value={it.amount} className={styles.mark}>
              <Mark kind="verbal" />
            </AtMark>
          ))}
          {other !== null && (
            <AtMark value={other} className={styles.mark}>
              <Mark kind="plan" />
            </AtMark>
          )}
          {ask !== null && (
            <>
              <At value={ask} className={styles.stem} />
              <AtMark value={ask} className={styles.mark}>
                <Mark kind="next" />
              </AtMark>
              <At value={ask} className={styles.flag}>
                Ask {format.money(ask)}
              </At>
            </>
          )}
          {line.captions.map((caption) => (
            <At
              key={caption.kind}
              value={caption.amount}
              className={`${styles.caption} ${styles[caption.side]}`}
            >
              {captionWords[caption.kind]}
              <b>{format.money(caption.amount)}</b>
            </At>
          ))}
        </div>
      </Lane>
      <div className={styles.gap}>
        {line.gap !== null ? (
          <>
            <b>{format.money(line.gap)}</b>
            <em>gap left</em>
          </>
        ) : (
          <em>no ceiling yet</em>
        )}
      </div>
    </div>
  );
}
