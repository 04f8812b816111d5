import type { OpportunityView } from "../../../../shared/opportunity/opportunity-view";
import { useFormat } from "../../../state/format";
import { At, Lane, NumberScale } from "../../../ui/pictures/number-line";
import styles from "./ledger.module.css";
import { LedgerNext } from "./ledger-next";
import { LedgerPaths } from "./ledger-paths";
import { LedgerRowView } from "./ledger-row";

/** The rounds, oldest first: theirs on the left, mine on the right, every figure on its place between. */
export function LedgerTable(props: {
  readonly view: OpportunityView;
  readonly recordId: string | undefined;
}) {
  const { view, recordId } = props;
  const { ledger } = view;
  const scale = ledger.axis ?? { min: 0, max: 1 };
  return (
    <NumberScale min={scale.min} max={scale.max}>
      <div className={styles.scroll}>
        <div className={styles.ledger}>
          <GridLines view={view} />
          <Head view={view} />
          <div className={styles.rows}>
            <LedgerPaths ledger={ledger} />
            <ol aria-label="Rounds">
              {ledger.rows.map((row) => (
                <LedgerRowView
                  key={row.id}
                  row={row}
                  opportunityId={view.opportunity.id}
                  isPointedAt={row.id === recordId}
                />
              ))}
              <LedgerNext view={view} />
            </ol>
          </div>
        </div>
      </div>
    </NumberScale>
  );
}

function GridLines({ view }: { readonly view: OpportunityView }) {
  const { floor, ceiling, ledger } = view;
  return (
    <div className={styles.overlay} aria-hidden="true">
      <Lane className={styles.overlayLane ?? ""}>
        {ledger.axis?.ticks.map(({ value }) => (
          <At key={value} value={value} className={styles.line} />
        ))}
        {ledger.axis && floor !== null && (
          <At value={floor} className={`${styles.line} ${styles.floorLine}`} />
        )}
        {ledger.axis && ceiling !== null && (
          <At value={ceiling} className={`${styles.line} ${styles.ceilingLine}`} />
        )}
      </Lane>
    </div>
  );
}

function Head({ view }: { readonly view: OpportunityView }) {
  const format = useFormat();
  const { floor, ceiling, ledger } = view;
  const { axis } = ledger;
  const side = axis?.areLandmarksClose ? styles.apart : undefined;
  return (
    <div className={styles.head}>
      <div />
      <div className={styles.them}>Them</div>
      <Lane>
        {axis?.ticks
          .filter((it) => it.isLabelled)
          .map(({ value }) => (
            <At key={value} value={value} className={styles.tick}>
              {format.moneyShort(value)}
            </At>
          ))}
        {axis && floor !== null && (
          <At value={floor} className={`${styles.tick} ${styles.floor} ${side ?? ""}`}>
            <span>floor</span>
            <b>{format.moneyShort(floor)}</b>
          </At>
        )}
        {axis && ceiling !== null && (
          <At value={ceiling} className={`${styles.tick} ${styles.ceiling} ${side ?? ""}`}>
            <span>ceiling</span>
            <b>{format.moneyShort(ceiling)}</b>
          </At>
        )}
      </Lane>
      <div className={styles.me}>Me</div>
    </div>
  );
}
