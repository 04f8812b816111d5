import { useState } from "react";
import type { AnchorView } from "../../../shared/anchor/anchor-view";
import type { Axis } from "../../../shared/anchor/scale";
import type { GapStep } from "../../../shared/anchor/view-types";
import { useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { useToday } from "../../state/today";
import { Mark } from "../../ui/pictures/mark";
import { At, AtMark, Lane, Span } from "../../ui/pictures/number-line";
import styles from "./gap-steps.module.css";
import line from "./money-line.module.css";
import { recordHref } from "./record-href";

const SHOWN = 5;

/** How the gap shrank: one line for each answer that moved the floor or the ceiling, the next ask last. */
export function GapSteps({ view }: { readonly view: AnchorView }) {
  const [isWhole, setWhole] = useState(false);
  const { steps } = view;
  const shown = isWhole ? steps : steps.slice(-SHOWN);
  return (
    <div>
      <div className={line.section}>
        <h3>How the gap shrank</h3>
        {shown.length < steps.length && (
          <button type="button" className={line.showAll} onClick={() => setWhole(true)}>
            Show all {steps.length}
          </button>
        )}
      </div>
      <ol>
        {shown.map((step) => (
          <StepRow key={step.witness.recordId} step={step} axis={view.line.axis} />
        ))}
        {view.line.ask !== null && view.line.floor && <NowRow view={view} />}
      </ol>
    </div>
  );
}

const outcomeWords: Readonly<Record<GapStep["outcome"], string>> = {
  paper: "Yes, on paper",
  refused: "Refused",
};

function StepRow({ step, axis }: { readonly step: GapStep; readonly axis: Axis }) {
  const format = useFormat();
  const isRefused = step.outcome === "refused";
  return (
    <li className={`${line.row} ${styles.step}`}>
      <div className={styles.label}>
        <b className={styles.place}>{step.place}</b>
        <a href={recordHref(step.witness)} title={step.witness.company}>
          {step.witness.company}
        </a>
        <em>{format.day(step.witness.date)}</em>
      </div>
      <Lane>
        <div aria-hidden="true">
          <Span
            from={step.from ?? axis.min}
            to={step.to ?? axis.max}
            className={step.to === null ? `${styles.gapBar} ${styles.endless}` : styles.gapBar}
          />
          <At
            value={step.at}
            className={isRefused ? `${styles.drop} ${styles.refused}` : styles.drop}
          />
          <AtMark value={step.at}>
            <Mark kind={isRefused ? "refused" : "accepted"} />
          </AtMark>
        </div>
      </Lane>
      <div className={isRefused ? `${styles.outcome} ${styles.outcomeRefused}` : styles.outcome}>
        {outcomeWords[step.outcome]}
      </div>
    </li>
  );
}

function NowRow({ view }: { readonly view: AnchorView }) {
  const format = useFormat();
  const today = useToday();
  const { line: money, next } = view;
  if (money.ask === null || !money.floor) return null;
  return (
    <li className={`${line.row} ${styles.step} ${styles.now}`}>
      <div className={styles.label}>
        <b className={styles.place}>{view.steps.length + 1}</b>
        {next ? (
          <b>
            <a href={opportunityHref(next.opportunityId)} title={next.company}>
              {next.company}
            </a>
          </b>
        ) : (
          <b>Next company</b>
        )}
        <em>{next?.date && next.date !== today ? format.day(next.date) : "Today"}</em>
      </div>
      <Lane>
        <div aria-hidden="true">
          <Span
            from={money.floor.amount}
            to={money.ceiling?.amount ?? money.axis.max}
            className={money.ceiling ? styles.gapBar : `${styles.gapBar} ${styles.endless}`}
          />
          <AtMark value={money.ask}>
            <Mark kind="next" />
          </AtMark>
        </div>
      </Lane>
      <div className={`${styles.outcome} ${styles.outcomeNext}`}>Ask now</div>
    </li>
  );
}
