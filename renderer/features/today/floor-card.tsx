import { lazy, memo, Suspense, useDeferredValue } from "react";
import type { GapStep } from "../../../shared/anchor/view-types";
import type { TodayView } from "../../../shared/today/today-view";
import { useFormat } from "../../state/format";
import { Card } from "../../ui/card";
import type { MarkKind } from "../../ui/pictures/mark";
import { MarkLegend } from "../../ui/pictures/mark-legend";
import { PictureTable } from "../../ui/pictures/picture-table";
import { Plot } from "../../ui/pictures/plot";
import styles from "./floor-card.module.css";

const FloorPlot = lazy(() => import("./floor-plot").then((it) => ({ default: it.FloorPlot })));

/** Keeps the place of the picture until it comes. */
const emptyPlot = <Plot width={690} height={214} />;

const legend: readonly (readonly [MarkKind, string])[] = [
  ["paper", "On paper"],
  ["verbal", "Verbal"],
  ["refused", "Refused ask"],
  ["next", "Next ask"],
];

/** The proven floor over time: every letter lifts it, every refusal lowers the lid. */
export function FloorCard({ view }: { readonly view: TodayView }) {
  const format = useFormat();
  const { floor: history } = view;
  const { floor, ceiling, ask } = view.anchor.line;
  // The screen stands first: the library that draws the line is asked for after that.
  const isStanding = useDeferredValue(true, false);
  return (
    <Card
      title="Proven floor"
      isFlush
      right={<MarkLegend marks={legend} className={styles.legend} />}
    >
      {history && floor ? (
        <>
          <p className={styles.numbers}>
            <b>{format.money(floor.amount)}</b>
            <span>{gainWords(history.gain, history.age, format.signedMoney)}</span>
          </p>
          <div className={styles.plot}>
            <Suspense fallback={emptyPlot}>
              {isStanding ? (
                <FloorPlot
                  history={history}
                  floor={floor.amount}
                  ceiling={ceiling?.amount ?? null}
                  ask={ask}
                />
              ) : (
                emptyPlot
              )}
            </Suspense>
          </div>
          <FloorTable steps={view.anchor.steps} />
        </>
      ) : (
        <p className={styles.empty}>Nothing is proven yet. Add your current base first.</p>
      )}
    </Card>
  );
}

function gainWords(
  gain: number | null,
  age: number,
  signedMoney: (units: number) => string,
): string {
  if (gain === null) return "the best base on paper";
  if (gain === 0) return "your current base, nothing better on paper yet";
  const side = gain > 0 ? "over" : "under";
  return `${signedMoney(gain)} ${side} your current base${timeWords(age)}`;
}

/** Days while they are few, then weeks; nothing on the first day. */
function timeWords(days: number): string {
  if (days === 0) return "";
  if (days === 1) return " in 1 day";
  return days < 14 ? ` in ${days} days` : ` in ${Math.round(days / 7)} weeks`;
}

/** The picture as a table for who cannot see it. */
const FloorTable = memo(function FloorTable({ steps }: { readonly steps: readonly GapStep[] }) {
  const format = useFormat();
  return (
    <PictureTable
      caption="How floor and ceiling moved"
      columns={["Day", "Company", "What", "Amount"]}
      rows={steps.map((step) => ({
        key: step.witness.recordId,
        cells: [
          format.day(step.witness.date),
          step.witness.company,
          step.outcome === "paper" ? "on paper" : "refused",
          format.money(step.at),
        ],
      }))}
    />
  );
});
