import { useElementSize } from "@mantine/hooks";
import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { CareerChart, ChartPoint } from "../../../shared/career/career-chart";
import type { CareerView } from "../../../shared/career/career-view";
import { useFormat } from "../../state/format";
import { PictureTable } from "../../ui/pictures/picture-table";
import { GridLines, Plot } from "../../ui/pictures/plot";
import styles from "./career.module.css";
import { namePlace } from "./name-place";

const HEIGHT = 250;
const LEFT = 52;
const RIGHT_MARGIN = 20;
/** Drawn at this width until the place is measured. */
const USUAL_WIDTH = 1040;
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
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const width = measured || USUAL_WIDTH;
  const right = width - RIGHT_MARGIN;
  const x = scaleLinear([0, chart.days], [LEFT, right]);
  const y = scaleLinear([chart.axis.min, chart.axis.max], [BOTTOM, TOP]);
  const stair = line<ChartPoint>()
    .x((it) => x(it.x))
    .y((it) => y(it.base))
    .curve(curveStepAfter);
  const picture = { x, y, left: LEFT, right };
  return (
    <div ref={ref}>
      <Plot width={width} height={HEIGHT}>
        <GridLines
          ticks={chart.axis.ticks}
          left={LEFT}
          right={right}
          y={y}
          write={(tick) => format.moneyShort(tick)}
        />
        {chart.years.map((tick) => (
          <text key={tick.year} x={x(tick.x)} y={HEIGHT - 8} textAnchor="middle">
            {tick.year}
          </text>
        ))}
        {chart.jobs.map((job) => {
          const [first] = job.points;
          const name = namePlace(job, chart.jobs, picture);
          return (
            first &&
            name && (
              <g key={`${job.employer} ${first.x}`}>
                <path d={stair([...job.points]) ?? ""} className={styles.stair} />
                <circle cx={x(first.x)} cy={y(first.base)} r={4} className={styles.start} />
                <text x={name.x} y={name.y} className={styles.employer}>
                  {name.text}
                </text>
              </g>
            )
          );
        })}
      </Plot>
      <PayTable view={view} />
    </div>
  );
}

/** The picture as a table for who cannot see it. */
function PayTable({ view }: { readonly view: CareerView }) {
  const format = useFormat();
  return (
    <PictureTable
      caption="Base over the years"
      columns={["Employer", "Day", "Base"]}
      rows={view.jobs.flatMap(({ employer, steps }) =>
        steps.map(({ date, base }) => ({
          key: `${employer} ${date}`,
          cells: [employer, format.dayLong(date), format.money(base)],
        })),
      )}
    />
  );
}
