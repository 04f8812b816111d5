import type { FilingQuery } from "../../../shared/market/filings";
import type { MarketView } from "../../../shared/market/market-view";
import { useFormat } from "../../state/format";
import { Card } from "../../ui/card";
import { Tag } from "../../ui/tag";
import { Histogram } from "./histogram";
import styles from "./market.module.css";
import { TakeMedian } from "./take-median";
import { Trend } from "./trend";
import { FILED_IN } from "./use-median";

/** What was found, as what it is: filed base pay, hearsay, not an offer. */
export function PayFound(props: {
  readonly view: MarketView;
  readonly pay: NonNullable<MarketView["pay"]>;
  readonly query: FilingQuery;
}) {
  const { view, pay, query } = props;
  const format = useFormat();
  const dollars = (amount: number) => format.money(amount, FILED_IN);
  return (
    <>
      <Card
        title="Filed base pay"
        right={<Tag kind="verbal">Filed base pay, hearsay, not an offer</Tag>}
      >
        <dl className={styles.quartiles}>
          <Figure label="A quarter pays at most" text={dollars(pay.low)} />
          <Figure label="Half pays at most (median)" text={dollars(pay.median)} isMain />
          <Figure label="Three quarters pay at most" text={dollars(pay.high)} />
          <Figure label="Filings" text={format.number(view.count)} />
        </dl>
        {view.standing && (
          <p className={styles.standing} role="status">
            {format.percent(view.standing.share)} of these filings pay no more than your number.
          </p>
        )}
        <TakeMedian found={{ query, count: view.count, median: pay.median }} />
      </Card>
      <div className={styles.pictures}>
        <Card
          title="How filed base pay spreads"
          right={<Tag kind="verbal">Hearsay, not an offer</Tag>}
        >
          <Histogram view={view} />
        </Card>
        <Card title="Median by year" right={<Tag kind="verbal">Hearsay, not an offer</Tag>}>
          <Trend points={view.trend} />
        </Card>
      </div>
    </>
  );
}

function Figure(props: {
  readonly label: string;
  readonly text: string;
  readonly isMain?: boolean;
}) {
  return (
    <div className={props.isMain ? styles.main : undefined}>
      <dt>{props.label}</dt>
      <dd>{props.text}</dd>
    </div>
  );
}
