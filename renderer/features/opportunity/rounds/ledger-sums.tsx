import type { Ledger } from "../../../../shared/opportunity/ledger";
import { useFormat } from "../../../state/format";
import styles from "./ledger.module.css";

/** How far they moved, what lies between, what is on paper. */
export function LedgerSums({ ledger }: { readonly ledger: Ledger }) {
  const format = useFormat();
  const { moved, between, hasAsked, onPaper } = ledger;
  const numbers = moved?.count === 1 ? "1 number" : `${moved?.count ?? 0} numbers`;
  return (
    <dl className={styles.sums}>
      <div>
        <dd>{moved ? format.signedMoney(moved.units) : format.money(0)}</dd>
        <dt>they moved, {numbers}</dt>
      </div>
      <div>
        <dd>{between === null ? "\u2013" : format.money(between)}</dd>
        <dt>{hasAsked ? "between you and them" : "from theirs to your next ask"}</dt>
      </div>
      <div>
        <dd>{format.money(onPaper)}</dd>
        <dt>on paper so far</dt>
      </div>
    </dl>
  );
}
