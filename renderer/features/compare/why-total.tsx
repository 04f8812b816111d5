import { useMemo } from "react";
import { type MadeFigure, whyTotal } from "../../../shared/compensation/compare/why-total";
import type { CompareColumn, CompareInput } from "../../../shared/compensation/compare-view";
import { WhySteps } from "../../ui/pictures/why-steps";
import { madeFigureWords } from "./figure-words";
import styles from "./why.module.css";

/** Why a base, a subtotal or a total is what it is. */
export function WhyTotal(props: {
  readonly input: CompareInput;
  readonly column: CompareColumn;
  readonly figure: MadeFigure;
}) {
  const { input, column, figure } = props;
  const steps = useMemo(() => whyTotal(input, column.id, figure), [input, column.id, figure]);
  return (
    <>
      <div className={styles.head}>
        <h2>
          {madeFigureWords[figure].label}, {column.company}
        </h2>
      </div>
      <WhySteps steps={steps} />
      {!column.isOnPaper && (
        <p className={styles.note}>None of this is on paper. It counts for nothing yet.</p>
      )}
    </>
  );
}
