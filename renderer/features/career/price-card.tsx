import { useState } from "react";
import { priceOfNotAsking } from "../../../shared/career/career-view";
import { type Money, money, unitsOf } from "../../../shared/money";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useFormat } from "../../state/format";
import { useWorkspace } from "../../state/workspace";
import { Card } from "../../ui/card";
import { MoneyInput } from "../../ui/fields/money-input";
import { NumberField, PercentInput } from "../../ui/fields/number-field";
import styles from "./career.module.css";

const USUAL_RAISE = 0.03;
const USUAL_YEARS = 30;

/** What a difference in base costs over the years: an upper bound, with three honest bounds beside it. */
export function PriceCard({ difference: suggested }: { readonly difference: number }) {
  const { settings } = useWorkspace();
  const [difference, setDifference] = useState<Money | null>(() =>
    money(suggested, settings.currency),
  );
  const [growth, setGrowth] = useState<number | null>(USUAL_RAISE);
  const [years, setYears] = useState<number | null>(USUAL_YEARS);
  return (
    <Card title="The price of not asking">
      <div className={styles.price}>
        <div className={styles.fields}>
          <MoneyInput
            label="Difference in base a year"
            description="Suggested: your next ask over your floor."
            value={difference}
            onChange={setDifference}
          />
          <PercentInput label="Raises a year" value={growth} max={0.5} onChange={setGrowth} />
          <NumberField
            label="Years"
            unit="years"
            isWhole
            min={1}
            max={60}
            value={years}
            onChange={setYears}
          />
        </div>
        {difference && growth !== null && years !== null && (
          <Price
            choice={{ difference: unitsOf(difference), growth, years }}
            discount={settings.assumptions.discount}
          />
        )}
      </div>
    </Card>
  );
}

function Price(props: {
  readonly choice: { readonly difference: number; readonly growth: number; readonly years: number };
  readonly discount: number;
}) {
  const format = useFormat();
  const { choice, discount } = props;
  const price = priceOfNotAsking(choice, discount);
  if (!price.ok) return <p role="alert">{failureSentence(price.failure)}</p>;
  const { total, fourYears, fading, present } = price.value;
  const bounds = [
    { words: "for four years only, until the next job sets a new pay", amount: fourYears },
    { words: "when a fifth of the difference is lost each year", amount: fading },
    { words: `in money of today, at ${format.percent(discount)} a year`, amount: present },
  ];
  return (
    <div>
      <p className={styles.total}>
        <b>{format.whole(total)}</b> at the very most
      </p>
      <p className={styles.meta}>
        An upper bound: raises in per cent, and no job ever resets the pay. Honest bounds beside it:
      </p>
      <dl className={styles.bounds}>
        {bounds.map(({ words, amount }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{format.whole(amount)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.meta}>
        {format.money(choice.difference)} a year, raised by {format.percent(choice.growth)} each
        year and added up over {format.number(choice.years)} {choice.years === 1 ? "year" : "years"}
        , after Marks and Harold 2011.
      </p>
    </div>
  );
}
