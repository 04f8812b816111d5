import { VisuallyHidden } from "@mantine/core";
import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { CareerChart, ChartPoint } from "../../../shared/career/career-chart";
import type { CareerView } from "../../../shared/career/career-view";
import { useFormat } from "../../state/format";
import styles from "./career.module.css";

const WIDTH = 1040;
const HEIGHT = 250;
const LEFT = 52;
const RIGHT = 1020;
const TOP = 26;
const BOTTOM = 220;

/** Base over the years: a stair for each job, the steps between stairs are the moves (R25). */
export function CareerPlot({
  chart,
  view,
}: {
  readonly chart: CareerChart;
  readonly view: CareerView;
}) {
  const format = useFormat();
  const x = scaleLinear([0, chart.days], [LEFT, RIGHT]);
  const y = scaleLinear([chart.axis.min, chart.axis.max], [BOTTOM, TOP]);
  const stair = line<ChartPoint>()
    .x((it) => x(it.x))
    .y((it) => y(it.base))
    .curve(curveStepAfter);
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className={styles.plot}>
        {chart.axis.ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${LEFT} ${y(tick)}H${RIGHT}`} className={styles.grid} />
            <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
              {format.moneyShort(tick)}
            </text>
          </g>
        ))}
        {chart.years.map((tick) => (
          <text key={tick.year} x={x(tick.x)} y={HEIGHT - 8} textAnchor="middle">
            {tick.year}
          </text>
        ))}
        {chart.jobs.map(({ employer, points }) => {
          const first = points[0];
          return (
            first && (
              <g key={`${employer} ${first.x}`}>
                <path d={stair([...points]) ?? ""} className={styles.stair} />
                <circle cx={x(first.x)} cy={y(first.base)} r={4} className={styles.start} />
                <text x={x(first.x) + 8} y={y(first.base) - 9} className={styles.employer}>
                  {employer}
                </text>
              </g>
            )
          );
        })}
      </svg>
      <PayTable view={view} />
    </>
  );
}

/** The picture as a table for who cannot see it. */
function PayTable({ view }: { readonly view: CareerView }) {
  const format = useFormat();
  return (
    <VisuallyHidden>
      <table>
        <caption>Base over the years</caption>
        <tbody>
          {view.jobs.flatMap((job) =>
            job.steps.map((step) => (
              <tr key={`${job.employer} ${step.date}`}>
                <th scope="row">{job.employer}</th>
                <td>{format.dayLong(step.date)}</td>
                <td>{format.money(step.base)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}
