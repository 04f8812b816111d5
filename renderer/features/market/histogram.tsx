import { scaleLinear } from "d3-scale";
import type { MarketView } from "../../../shared/market/market-view";
import { useFormat } from "../../state/format";
import { PictureTable } from "../../ui/pictures/picture-table";
import { Plot } from "../../ui/pictures/plot";
import styles from "./market.module.css";

const WIDTH = 560;
const HEIGHT = 210;
const BOTTOM = 182;
/** The height where there is only a line to draw. */
const LOW = 72;
const x = scaleLinear([0, 1], [8, WIDTH - 8]);
const y = scaleLinear([0, 1], [BOTTOM, 16]);

/** How many filings pay how much, with the user's number as a line; one mark where all pay the same. */
export function Histogram({ view }: { readonly view: MarketView }) {
  const format = useFormat();
  return (
    <>
      {view.same ? <OneBase same={view.same} count={view.count} /> : <Spread view={view} />}
      <PictureTable
        caption="Filings by base"
        columns={["Base from", "to under", "Filings"]}
        rows={view.bars.map(({ from, to, count }) => ({
          key: String(from),
          cells: [format.money(from, "USD"), format.money(to, "USD"), format.number(count)],
        }))}
      />
    </>
  );
}

/** What has no spread: a point on a line, and the sentence that says so. */
function OneBase(props: {
  readonly same: NonNullable<MarketView["same"]>;
  readonly count: number;
}) {
  const { same, count } = props;
  const format = useFormat();
  const base = format.money(same.base, "USD");
  const filings = `${same.count < count ? `${format.number(same.count)} of` : "All"} ${format.number(count)} filings`;
  return (
    <>
      <p>{count === 1 ? `The one filing pays ${base}.` : `${filings} pay ${base}.`}</p>
      <Plot width={WIDTH} height={LOW}>
        <path d={`M${x(0)} ${LOW / 3}H${x(1)}`} className={styles.grid} />
        <circle cx={x(0.5)} cy={LOW / 3} r={5} className={styles.point} />
        <text x={x(0.5)} y={LOW - 8} textAnchor="middle">
          {base}
        </text>
      </Plot>
    </>
  );
}

function Spread({ view }: { readonly view: MarketView }) {
  const format = useFormat();
  const { bars, range, standing } = view;
  const dollars = (amount: number) => format.moneyShort(amount, "USD");
  const at = standing?.at ?? null;
  return (
    <Plot width={WIDTH} height={HEIGHT}>
      {bars.map((bar) => (
        <rect
          key={bar.from}
          x={x(bar.left)}
          width={x(bar.left + bar.width) - x(bar.left)}
          y={y(bar.height)}
          height={BOTTOM - y(bar.height)}
          className={styles.bar}
        />
      ))}
      <path d={`M${x(0)} ${BOTTOM}H${x(1)}`} className={styles.grid} />
      {at !== null && <path d={`M${x(at)} 4V${BOTTOM}`} className={styles.number} />}
      {range && (
        <>
          <text x={x(0)} y={HEIGHT - 8}>
            {dollars(range.from)}
          </text>
          <text x={x(1)} y={HEIGHT - 8} textAnchor="end">
            {dollars(range.to)}
          </text>
        </>
      )}
    </Plot>
  );
}
