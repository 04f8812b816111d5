import { lazy, Suspense, useDeferredValue } from "react";
import type { AnchorView } from "../../../shared/anchor/anchor-view";
import type { OddsView } from "../../../shared/anchor/odds-view";
import { useFormat } from "../../state/format";
import { Card } from "../../ui/card";
import { Plot } from "../../ui/pictures/plot";
import styles from "./odds-card.module.css";
import { OddsTable } from "./odds-table";
import { otherStrategyWords } from "./strategy-words";

const OddsPlot = lazy(() => import("./odds-plot").then((it) => ({ default: it.OddsPlot })));

/** Keeps the place of the picture until it comes. */
const emptyPlot = <Plot width={296} height={154} />;

/** The odds that a company pays a number: a model from few numbers, and it says of how few. */
export function OddsCard(props: { readonly view: AnchorView; readonly odds: OddsView }) {
  const { view, odds } = props;
  const format = useFormat();
  // The screen stands first: the library that draws the curves is asked for after that.
  const isStanding = useDeferredValue(true, false);
  const sentence = otherStrategyWords(view, format);
  return (
    <Card
      title="Odds a company pays it"
      right={<span title={from(odds)}>from {numbers(odds.numbers)}</span>}
    >
      <Suspense fallback={emptyPlot}>{isStanding ? <OddsPlot odds={odds} /> : emptyPlot}</Suspense>
      <OddsTable odds={odds} />
      <dl className={styles.pair}>
        <div>
          <dt>
            <LineSwatch className={styles.odds} />
            odds of a yes
          </dt>
          <dd>{odds.ask ? format.percent(Math.round(odds.ask.survival * 100) / 100) : "\u2013"}</dd>
        </div>
        <div>
          <dt>
            <LineSwatch className={styles.gain} />
            expected gain
          </dt>
          <dd title="A year, over the best you have">
            {odds.ask ? format.signedMoney(roundedGain(odds.ask.gain)) : "\u2013"}
          </dd>
        </div>
      </dl>
      {sentence !== null && <p className={styles.other}>{sentence}</p>}
    </Card>
  );
}

/** To two digits: the model is no finer. */
function roundedGain(gain: number): number {
  if (gain === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(gain))) - 1);
  return Math.round(gain / step) * step;
}

function numbers(count: number): string {
  return count === 1 ? "1 number" : `${count} numbers`;
}

function from({ companies, numbers: count }: OddsView): string {
  return `${numbers(count)} of ${companies} companies: their best base on paper, and the lowest ask they refused. The staircase is what they say without a model, the band how wide the model is. So few numbers are a hint, not a promise.`;
}

function LineSwatch({ className }: { readonly className: string | undefined }) {
  return (
    <svg width="16" height="4" aria-hidden="true">
      <path d="M0 2h16" className={className} />
    </svg>
  );
}
