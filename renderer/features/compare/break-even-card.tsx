import type { ColumnId, CompareView } from "../../../shared/compensation/compare-view";
import { breakEvenSentences } from "../../../shared/wording/compare-sentences";
import { useFormat } from "../../state/format";
import { BreakEvenPicture } from "./break-even-picture";
import { PairName } from "./pair-name";
import styles from "./risk-strip.module.css";

/** At which share of risky pay the order turns, in a sentence and a small picture. */
export function BreakEvenCard(props: {
  readonly view: CompareView;
  readonly pair: readonly [ColumnId, ColumnId] | null;
  readonly onPair: (pair: readonly [ColumnId, ColumnId] | null) => void;
}) {
  const { view, pair, onPair } = props;
  const format = useFormat();
  const { breakEven, ranking } = view;
  if (!breakEven)
    return (
      <div className={styles.card}>
        <p className={styles.verdict}>Nothing to weigh yet.</p>
        <p className={styles.note}>Two packages need a base first.</p>
      </div>
    );
  const { verdict, note } = breakEvenSentences(breakEven, ranking, format.percent);
  return (
    <div className={`${styles.card} ${styles.breakEven} ${breakEven.needs ? "" : styles.plain}`}>
      <div>
        <div className={styles.verdict}>
          {verdict.map((phrase) => {
            if (phrase.as === "words") return phrase.text;
            if (phrase.as === "share")
              return (
                <b key="share" className={styles.needed}>
                  {phrase.text}
                </b>
              );
            return (
              <PairName
                key={phrase.columnId}
                view={view}
                columnId={phrase.columnId}
                isChosen={pair !== null}
                onPair={onPair}
              />
            );
          })}
        </div>
        <p className={styles.note}>{note}</p>
      </div>
      {breakEven.needs && <BreakEvenPicture {...breakEven.needs} percent={format.percent} />}
    </div>
  );
}
