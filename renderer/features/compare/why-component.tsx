import type {
  CompareCell,
  CompareColumn,
  CompareRow,
} from "../../../shared/compensation/compare-view";
import type { Valuation } from "../../../shared/compensation/valuation";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useDialogs } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { WhySteps } from "../../ui/pictures/why-steps";
import { EvidenceBadge } from "../../ui/tag";
import { packageRequest } from "./package-request";
import styles from "./why.module.css";

/** Why a component counts what it counts: promised against counted, then the formula (R12). */
export function WhyComponent(props: {
  readonly row: CompareRow;
  readonly cell: CompareCell;
  readonly column: CompareColumn;
}) {
  const { row, cell, column } = props;
  const dialogs = useDialogs();
  const format = useFormat();
  const parts = cell.valuations.map((valuation, index) => ({
    valuation,
    key: `${index} ${valuation.kind}`,
  }));
  return (
    <>
      <div className={styles.head}>
        <h2>
          {row.label}, {column.company}
        </h2>
      </div>
      {cell.failure && <p className={styles.note}>{failureSentence(cell.failure)}</p>}
      {cell.promised !== null && cell.counted !== null && (
        <dl className={styles.sides}>
          <div>
            <dt>Promised</dt>
            <dd>{format.money(cell.promised)}</dd>
          </div>
          <div>
            <dt>Counted</dt>
            <dd>{format.money(cell.counted)}</dd>
          </div>
        </dl>
      )}
      {parts.map(({ valuation, key }) => (
        <Part key={key} valuation={valuation} />
      ))}
      {cell.saidSince !== null && (
        <p className={styles.note}>
          They said {format.money(cell.saidSince)} since. It is not on paper.
        </p>
      )}
      <div className={styles.foot}>
        <Button
          size="sm"
          icon="pencil"
          onClick={() => dialogs.editPackage(packageRequest(column.id, row.kind))}
        >
          Edit
        </Button>
      </div>
    </>
  );
}

function Part({ valuation }: { readonly valuation: Valuation }) {
  return (
    <div className={styles.part}>
      <WhySteps steps={valuation.explanation} />
      <p className={styles.note}>
        <EvidenceBadge evidence={valuation.evidence} />
      </p>
    </div>
  );
}
