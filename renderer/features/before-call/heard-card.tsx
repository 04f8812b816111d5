import type { CallView } from "../../../shared/before-call/call-view";
import type { LedgerRow } from "../../../shared/opportunity/ledger";
import { useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { Card } from "../../ui/card";
import { Mark } from "../../ui/pictures/mark";
import { EvidenceBadge } from "../../ui/tag";
import styles from "./rows.module.css";

/** R4: what they told me, with how firm it is. */
export function HeardCard({ view }: { readonly view: CallView }) {
  const { heard, opportunity } = view;
  return (
    <Card title={`${opportunity.company} told you`} isFlush>
      {heard.length === 0 ? (
        <p className={styles.none}>Nothing yet.</p>
      ) : (
        <ul className={styles.rows}>
          {heard.map((row) => (
            <Heard key={row.id} row={row} id={opportunity.id} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Heard({ row, id }: { readonly row: LedgerRow; readonly id: string }) {
  const format = useFormat();
  return (
    <li>
      <span className={styles.day}>{format.day(row.date)}</span>
      {row.mark ? <Mark kind={row.mark} /> : <span />}
      <a className={styles.what} href={opportunityHref(id, "rounds", row.id)}>
        {row.label}
        {row.note !== "" && <em>“{row.note}”</em>}
      </a>
      <span className={styles.figure}>
        <EvidenceBadge evidence={row.evidence} />
        <b>{row.units === null ? format.exact(row.round.pay.amount) : format.money(row.units)}</b>
      </span>
    </li>
  );
}
