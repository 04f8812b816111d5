import { useMemo } from "react";
import { companyPay } from "../../../shared/market/company-pay";
import { marketView } from "../../../shared/market/market-view";
import type { Id } from "../../../shared/model/basics";
import { currentPackage } from "../../../shared/model/opportunity";
import type { Pay } from "../../../shared/model/pay";
import { annualisedIn } from "../../../shared/negotiation/convert";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useFormat } from "../../state/format";
import { href } from "../../state/route";
import { useWorkspace } from "../../state/workspace";
import { Card } from "../../ui/card";
import { Tag } from "../../ui/tag";
import styles from "./company-pay.module.css";
import { TakeMedian } from "./take-median";
import { useFilings } from "./use-filings";
import { FILED_IN } from "./use-median";

/** What this company filed, beside what it says: hearsay, not an offer. Nothing while nothing is filed. */
export function CompanyPayCard({ opportunityId }: { readonly opportunityId: Id }) {
  const opportunity = useWorkspace().opportunities[opportunityId];
  const state = useFilings();
  const filings = state.status === "ready" ? state.filings : null;
  const { company = "", role = "" } = opportunity ?? {};
  const found = useMemo(
    () => (filings === null ? null : companyPay(filings, { company, role })),
    [filings, company, role],
  );
  const format = useFormat();
  const said = opportunity ? (currentPackage(opportunity)?.base?.pay ?? null) : null;
  const number = inDollars(said);
  const view = useMemo(() => found && marketView(found.filed, number), [found, number]);
  if (!found || !view?.pay) return null;
  const dollars = (amount: number) => format.money(amount, FILED_IN);
  const { low, median, high } = view.pay;
  return (
    <Card isFlush className={styles.card} title="Filed base pay">
      <Tag kind="verbal">Hearsay, not an offer</Tag>
      <p className={styles.median}>
        <b>{dollars(median)}</b> median of {format.number(view.count)}
        {found.isOfRole ? " under this title" : ", all titles"}
      </p>
      <p className={styles.meta}>
        A quarter pays at most {dollars(low)}, three quarters at most {dollars(high)}.
      </p>
      {view.standing && (
        <p className={styles.meta}>
          {format.percent(view.standing.share)} of these filings pay no more than their{" "}
          {dollars(number ?? 0)}.
        </p>
      )}
      {said !== null && number === null && (
        <p className={styles.meta}>
          {failureSentence({
            code: "currency-mismatch",
            params: { from: said.amount.currency, to: FILED_IN },
          })}
        </p>
      )}
      <div className={styles.acts}>
        <TakeMedian size="sm" found={{ query: found.query, count: view.count, median }} />
        <a href={href({ screen: "market" })}>Market facts</a>
      </div>
    </Card>
  );
}

/** Their number in dollars a year; filings are compared with nothing else. */
function inDollars(pay: Pay | null): number | null {
  if (pay?.amount.currency !== FILED_IN) return null;
  const yearly = annualisedIn(pay, { currency: FILED_IN, rates: [] });
  return yearly.ok ? Math.round(yearly.value) : null;
}
