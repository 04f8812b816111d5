import { VisuallyHidden } from "@mantine/core";
import { scaleLinear } from "d3-scale";
import type { MarketView } from "../../../shared/market/market-view";
import { useFormat } from "../../state/format";
import styles from "./market.module.css";

const WIDTH = 560;
const HEIGHT = 210;
const BOTTOM = 182;
const x = scaleLinear([0, 1], [8, WIDTH - 8]);
const y = scaleLinear([0, 1], [BOTTOM, 16]);

/** How many filings pay how much, with the user's number as a line. */
export function Histogram({ view }: { readonly view: MarketView }) {
  const format = useFormat();
  const { bars, range, standing } = view;
  const dollars = (amount: number) => format.moneyShort(amount, "USD");
  const at = standing?.at ?? null;
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className={styles.plot}>
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
      </svg>
      <VisuallyHidden>
        <table>
          <caption>Filings by base</caption>
          <thead>
            <tr>
              <th scope="col">Base from</th>
              <th scope="col">to under</th>
              <th scope="col">Filings</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.from}>
                <td>{format.money(bar.from, "USD")}</td>
                <td>{format.money(bar.to, "USD")}</td>
                <td>{format.number(bar.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  );
}
