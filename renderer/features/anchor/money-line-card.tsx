import type { AnchorView } from "../../../shared/anchor/anchor-view";
import { useFormat } from "../../state/format";
import { Card } from "../../ui/card";
import type { MarkKind } from "../../ui/pictures/mark";
import { MarkLegend } from "../../ui/pictures/mark-legend";
import { At, Lane, NumberScale } from "../../ui/pictures/number-line";
import { AllCompanies } from "./all-companies";
import { CompanyRows } from "./company-rows";
import { GapSteps } from "./gap-steps";
import styles from "./money-line.module.css";
import { MoneyLineTable } from "./money-line-table";

const legend: readonly (readonly [MarkKind, string])[] = [
  ["paper", "On paper"],
  ["verbal", "Verbal"],
  ["refused", "Refused ask"],
  ["current", "Current salary"],
  ["next", "Next ask"],
];

/** Where the number is: all companies on one line, how the gap shrank, then a row for each company. */
export function MoneyLineCard({ view }: { readonly view: AnchorView }) {
  const format = useFormat();
  const { line } = view;
  return (
    <Card
      title="Where the number is"
      isFlush
      className={styles.card}
      right={<MarkLegend marks={legend} />}
    >
      <MoneyLineTable view={view} />
      <NumberScale min={line.axis.min} max={line.axis.max}>
        <div className={styles.body}>
          <div className={styles.gridRow} aria-hidden="true">
            <Lane>
              {line.axis.ticks.map((tick) => (
                <At key={tick} value={tick} className={styles.gridLine} />
              ))}
              {line.current !== null && <At value={line.current} className={styles.currentLine} />}
              {line.floor && <At value={line.floor.amount} className={styles.floorLine} />}
              {line.ceiling && <At value={line.ceiling.amount} className={styles.ceilingLine} />}
            </Lane>
          </div>
          <div className={`${styles.row} ${styles.axis}`} aria-hidden="true">
            <div />
            <Lane>
              {line.axis.ticks.map((tick) => (
                <At key={tick} value={tick} className={styles.tick}>
                  {format.moneyShort(tick)}
                </At>
              ))}
            </Lane>
          </div>
          <AllCompanies line={line} />
          {view.steps.length > 0 && <GapSteps view={view} />}
          {view.rows.length + view.endedRows.length > 0 && (
            <CompanyRows rows={view.rows} ended={view.endedRows} />
          )}
        </div>
      </NumberScale>
    </Card>
  );
}
