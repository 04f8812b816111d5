import { scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import { memo } from "react";
import type { DayMark, DayPoint, FloorHistory } from "../../../shared/today/floor-history";
import { apart } from "../../../shared/wording/apart";
import { type Format, useFormat } from "../../state/format";
import { MarkShape } from "../../ui/pictures/mark";
import { GridLines, Plot } from "../../ui/pictures/plot";
import styles from "./floor-card.module.css";
import { spreadLabels } from "./spread-labels";
import { placeLabels, shortName } from "./step-labels";

const WIDTH = 690;
const HEIGHT = 214;
const LEFT = 44;
const RIGHT = 561;
const TOP = 10;
const BOTTOM = 190;
const LABEL_GAP = 14;

type Place = { readonly x: (days: number) => number; readonly y: (amount: number) => number };

/** Floor, ceiling and next ask of today, units a year. */
type Ends = {
  readonly floor: number;
  readonly ceiling: number | null;
  readonly ask: number | null;
};

/** The floor as a line of steps, the ceiling over it, the open gap between them. */
export const FloorPlot = memo(function FloorPlot(props: Ends & { readonly history: FloorHistory }) {
  const { history, ask } = props;
  const format = useFormat();
  const x = scaleLinear([0, Math.max(1, history.days)], [LEFT, RIGHT]);
  const y = scaleLinear([history.axis.min, history.axis.max], [BOTTOM, TOP]);
  const place: Place = { x, y };
  const steps = line<DayPoint>()
    .x((it) => x(it.x))
    .y((it) => y(it.amount))
    .curve(curveStepAfter);
  const gap = area<FloorHistory["gap"][number]>()
    .x((it) => x(it.x))
    .y0((it) => y(it.low))
    .y1((it) => y(it.high))
    .curve(curveStepAfter);
  return (
    <Plot width={WIDTH} height={HEIGHT}>
      <GridLines
        ticks={history.axis.ticks}
        left={LEFT}
        right={RIGHT}
        y={y}
        write={(tick) => format.moneyShort(tick)}
      />
      <path d={gap([...history.gap]) ?? ""} className={styles.gap} />
      <path d={`M${RIGHT} ${TOP}V${BOTTOM}`} className={styles.today} />
      <path d={steps([...history.ceiling]) ?? ""} className={styles.ceiling} />
      <path d={steps([...history.floor]) ?? ""} className={styles.floor} />
      <Marks marks={history.verbal} kind="verbal" place={place} />
      <Marks marks={history.papers} kind="paper" place={place} />
      <Marks marks={history.refused} kind="refused" place={place} />
      {ask !== null && (
        <g transform={`translate(${RIGHT} ${y(ask)})`}>
          <MarkShape kind="next" />
        </g>
      )}
      <PaperLabels history={history} place={place} format={format} />
      <EndLabels {...props} place={place} format={format} />
      {history.ticks.map((tick) => (
        <text key={tick.day} x={x(tick.x)} y={HEIGHT - 6} textAnchor="middle">
          {format.day(tick.day)}
        </text>
      ))}
      <text x={RIGHT} y={HEIGHT - 6} textAnchor="middle" className={styles.strong}>
        today
      </text>
    </Plot>
  );
});

function Marks(props: {
  readonly marks: readonly DayMark[];
  readonly kind: "verbal" | "paper" | "refused";
  readonly place: Place;
}) {
  const { marks, kind, place } = props;
  return marks.map((mark) => (
    <g
      key={mark.witness.recordId}
      transform={`translate(${place.x(mark.x)} ${place.y(mark.amount)})`}
    >
      <MarkShape kind={kind} />
    </g>
  ));
}

type Labelled = { readonly place: Place; readonly format: Format };

/** Who put what on paper, over the step it made; the current job at the start of the line. */
function PaperLabels({ history, place, format }: Labelled & { readonly history: FloorHistory }) {
  const first = history.floor[0];
  const labels = history.papers.map((paper) => ({
    key: paper.witness.recordId,
    text: `${apart(shortName(paper.witness.company))} ${format.moneyShort(paper.amount)}`,
    x: place.x(paper.x) + 8,
    y: place.y(paper.amount) - 11,
  }));
  return (
    <>
      {history.current !== null && first?.amount === history.current && (
        <text x={LEFT + 2} y={place.y(history.current) + 14} className={styles.soft}>
          current job {format.moneyShort(history.current)}
        </text>
      )}
      {placeLabels(labels, LEFT + 2).map((label) => (
        <text
          key={label.key}
          x={label.x}
          y={label.y}
          textAnchor={label.textAnchor}
          className={styles.floorText}
        >
          {label.text}
        </text>
      ))}
    </>
  );
}

/** Floor, ask and ceiling as they stand today, beside the line of today. */
function EndLabels({ floor, ceiling, ask, place, format }: Labelled & Ends) {
  const labels = [
    { of: ceiling, words: "refused", className: styles.ceilingText },
    { of: ask, words: "next ask", className: styles.strong },
    { of: floor, words: "floor", className: styles.floorText },
  ].flatMap(({ of, ...rest }) =>
    of === null ? [] : [{ ...rest, amount: of, y: place.y(of) + 4 }],
  );
  return spreadLabels(labels, LABEL_GAP).map((label) => (
    <text key={label.words} x={RIGHT + 12} y={label.y} className={label.className}>
      {format.moneyShort(label.amount)} {label.words}
    </text>
  ));
}
