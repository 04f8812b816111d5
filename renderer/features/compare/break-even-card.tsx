import type { CompareView } from "../../../shared/compensation/compare-view";
import { breakEvenSentences } from "../../../shared/wording/compare-sentences";
import { useFormat } from "../../state/format";
import { BreakEvenPicture } from "./break-even-picture";
import styles from "./risk-strip.module.css";

const phraseStyle = { words: undefined, name: undefined, share: styles.needed };

/** At which share of risky pay the order turns, in a sentence and a small picture. */
export function BreakEvenCard({ view }: { readonly view: CompareView }) {
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
        <p className={styles.verdict}>{phrases(verdict)}</p>
        <p className={styles.note}>{note}</p>
      </div>
      {breakEven.needs && <BreakEvenPicture {...breakEven.needs} percent={format.percent} />}
    </div>
  );
}

function phrases(verdict: ReturnType<typeof breakEvenSentences>["verdict"]) {
  return verdict.map(({ text, as }) =>
    as === "words" ? (
      text
    ) : (
      <b key={text} className={phraseStyle[as]}>
        {text}
      </b>
    ),
  );
}
