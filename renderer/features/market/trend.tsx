import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { TrendPoint } from "../../../shared/market/market-view";
import { useFormat } from "../../state/format";
import { PictureTable } from "../../ui/pictures/picture-table";
import { Plot } from "../../ui/pictures/plot";
import styles from "./market.module.css";

const WIDTH = 560;
const HEIGHT = 210;
const x = scaleLinear([0, 1], [48, WIDTH - 48]);
const y = scaleLinear([0, 1], [150, 40]);
const path = line<TrendPoint>()
  .x((it) => x(it.x))
  .y((it) => y(it.y));

/** The median of each year. */
export function Trend({ points }: { readonly points: readonly TrendPoint[] }) {
  const format = useFormat();
  return (
    <>
      <Plot width={WIDTH} height={HEIGHT}>
        <path d={path([...points]) ?? ""} className={styles.trend} />
        {points.map((it) => (
          <g key={it.year}>
            <circle cx={x(it.x)} cy={y(it.y)} r={4} className={styles.point} />
            <text x={x(it.x)} y={y(it.y) - 12} textAnchor="middle">
              {format.moneyShort(it.median, "USD")}
            </text>
            <text x={x(it.x)} y={HEIGHT - 8} textAnchor="middle">
              {it.year}
            </text>
          </g>
        ))}
      </Plot>
      <PictureTable
        caption="Median by year"
        columns={["Year", "Median", "Filings"]}
        rows={points.map(({ year, median, count }) => ({
          key: String(year),
          cells: [year, format.money(median, "USD"), format.number(count)],
        }))}
      />
    </>
  );
}
