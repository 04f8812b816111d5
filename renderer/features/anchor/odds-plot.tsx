import { scaleLinear } from "d3-scale";
import { area, curveMonotoneX, curveStep, line } from "d3-shape";
import type { OddsView } from "../../../shared/anchor/odds-view";
import type { CurvePoint } from "../../../shared/negotiation/odds-curve";
import { type Format, useFormat } from "../../state/format";
import { MarkShape } from "../../ui/pictures/mark";
import { GridLines, Plot } from "../../ui/pictures/plot";
import styles from "./odds-card.module.css";

const LEFT = 36;
const RIGHT = 292;
const TOP = 6;
const BOTTOM = 130;
const BASELINE = 149;
/** The gain curve takes this part of the height, so that it stays under the odds. */
const GAIN_SHARE = 0.36;

/** Odds over price with their band and the staircase under them, and the expected gain, dashed. */
export function OddsPlot({ odds }: { readonly odds: OddsView }) {
  const format = useFormat();
  const x = scaleLinear([odds.min, odds.max], [LEFT, RIGHT]);
  const y = scaleLinear([0, 1], [BOTTOM, TOP]);
  const gain = scaleLinear([0, odds.best.gain / GAIN_SHARE], [BOTTOM, TOP]).clamp(true);
  const px = (it: CurvePoint) => x(it.price);
  const band = area<CurvePoint>(
    px,
    (it) => y(it.band.low),
    (it) => y(it.band.high),
  );
  const stairs = area<CurvePoint>(
    px,
    (it) => y(it.staircase.low),
    (it) => y(it.staircase.high),
  );
  const smooth = line<CurvePoint>(px, (it) => y(it.survival));
  const worth = line<CurvePoint>(px, (it) => gain(it.gain)).defined((it) => it.gain >= 0);
  const curve = [...odds.curve];
  return (
    <Plot width={296} height={154}>
      <GridLines
        ticks={[0, 0.5, 1]}
        left={LEFT}
        right={RIGHT}
        y={y}
        write={(share) => format.percent(share)}
      />
      <path d={band.curve(curveMonotoneX)(curve) ?? ""} className={styles.band} />
      <path d={stairs.curve(curveStep)(curve) ?? ""} className={styles.staircase} />
      {odds.floor !== null && (
        <path d={`M${x(odds.floor)} ${TOP}V${BOTTOM}`} className={styles.floor} />
      )}
      {odds.ceiling !== null && (
        <path d={`M${x(odds.ceiling)} ${TOP}V${BOTTOM}`} className={styles.ceiling} />
      )}
      <path d={worth.curve(curveMonotoneX)(curve) ?? ""} className={styles.gain} />
      <path d={smooth.curve(curveMonotoneX)(curve) ?? ""} className={styles.odds} />
      {odds.ask && (
        <>
          <path
            d={`M${x(odds.ask.price)} ${y(odds.ask.survival)}V${BOTTOM}`}
            className={styles.stem}
          />
          <circle
            cx={x(odds.ask.price)}
            cy={gain(Math.max(0, odds.ask.gain))}
            r="3.5"
            className={styles.dot}
          />
          <g transform={`translate(${x(odds.ask.price)} ${y(odds.ask.survival)})`}>
            <MarkShape kind="next" />
          </g>
          <text x={x(odds.ask.price) + 11} y={y(odds.ask.survival) - 5} className={styles.strong}>
            {format.percent(Math.round(odds.ask.survival * 100) / 100)}
          </text>
        </>
      )}
      <Legend />
      <Ticks odds={odds} x={x} format={format} />
    </Plot>
  );
}

/** In the corner under the start of the curve, which falling odds leave empty. */
function Legend() {
  return (
    <g transform={`translate(${LEFT + 5} ${BOTTOM - 22})`} className={styles.legend}>
      <rect y="-8" width="13" height="8" className={styles.band} />
      <text x="18">5 to 95%</text>
      <rect y="7" width="13" height="8" className={styles.staircase} />
      <text x="18" y="15">
        staircase
      </text>
    </g>
  );
}

function Ticks(props: {
  readonly odds: OddsView;
  readonly x: (price: number) => number;
  readonly format: Format;
}) {
  const { odds, x, format } = props;
  return odds.ticks.map(({ price, isAsk }) => (
    <text
      key={price}
      x={x(price)}
      y={BASELINE}
      textAnchor="middle"
      className={isAsk ? styles.strong : undefined}
    >
      {format.moneyShort(price)}
    </text>
  ));
}
