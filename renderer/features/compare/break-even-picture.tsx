import { needsPlacement } from "./needs-placement";
import styles from "./risk-strip.module.css";

/** What is counted of their promise, hatched, and a mark where it would have to be. */
export function BreakEvenPicture(props: {
  readonly share: number;
  readonly counted: number;
  readonly percent: (fraction: number) => string;
}) {
  const { share, counted, percent } = props;
  const { needs, countedLabel, needsLabel } = needsPlacement(share, counted);
  return (
    <div
      className={styles.picture}
      role="img"
      aria-label={`Counted ${percent(countedLabel.says)}, needs ${percent(needsLabel.says)}`}
    >
      <i className={styles.pictureTrack} />
      <i className={styles.paid} style={{ width: countedLabel.at }} />
      {needs !== null && <i className={styles.need} style={{ left: needs }} />}
      <span className={styles.above} style={needsLabel.style}>
        needs <b>{percent(needsLabel.says)}</b>
      </span>
      <span className={styles.below} style={countedLabel.style}>
        counted <b>{percent(countedLabel.says)}</b>
      </span>
    </div>
  );
}
