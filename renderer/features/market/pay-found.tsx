import type { FilingQuery } from "../../../shared/market/filings";
import type { MarketView } from "../../../shared/market/market-view";
import { money } from "../../../shared/money";
import { medianSource } from "../../../shared/wording/market-words";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Tag } from "../../ui/tag";
import { Histogram } from "./histogram";
import styles from "./market.module.css";
import { Trend } from "./trend";

/** What was found, as what it is: filed base pay, hearsay, not an offer. */
export function PayFound(props: {
  readonly view: MarketView;
  readonly pay: NonNullable<MarketView["pay"]>;
  readonly query: FilingQuery;
}) {
  const { view, pay, query } = props;
  const format = useFormat();
  const act = useAct();
  const dollars = (amount: number) => format.money(amount, "USD");
  const takeMedian = () =>
    act(
      "changeSettings",
      {
        settings: {
          guess: money(pay.median, "USD"),
          guessSource: medianSource(query, view.count),
        },
      },
      { undoToast: `${dollars(pay.median)} is your guess now. It is hearsay and moves no floor.` },
    );
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
        <Button onClick={takeMedian}>Use the median as my guess</Button>
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
