import { useDeferredValue, useMemo } from "react";
import { type CompareInput, compareView } from "../../../shared/compensation/compare-view";
import { headline } from "../../../shared/wording/compare-sentences";
import { useHotkey } from "../../state/hotkeys";
import { usePrint } from "../../state/print";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { EmptyState } from "../../ui/empty-state";
import { Segmented } from "../../ui/fields/segmented";
import { Page } from "../../ui/page";
import { AddPackage } from "./add-package";
import { BreakEvenCard } from "./break-even-card";
import styles from "./compare-screen.module.css";
import { CompareTable } from "./compare-table";
import { RatesNote } from "./rates-note";
import { RiskCard } from "./risk-card";
import { useCompareChoices } from "./use-compare-choices";
import { standingChoice, useSelection } from "./use-selection";

/** Packages side by side with the current job: what is promised, and what is counted (R12, R27). */
export function CompareScreen() {
  const workspace = useWorkspace();
  const today = useToday();
  const choices = useCompareChoices();
  const { period, pair } = choices;
  // The thumb follows the hand at once; the table follows when it can.
  const riskShare = useDeferredValue(choices.riskShare);
  const selected = standingChoice(choices.selected, workspace.opportunities);
  const input = useMemo<CompareInput>(
    () => ({ workspace, selected, riskShare, period, today, ...(pair && { pair }) }),
    [workspace, selected, riskShare, period, today, pair],
  );
  const view = useMemo(() => compareView(input), [input]);
  const selection = useSelection(view, choices.setSelected);
  useHotkey("riskLess", () => choices.stepRisk(-1));
  useHotkey("riskMore", () => choices.stepRisk(1));
  usePrint();

  if (!view.isEnough)
    return (
      <Page title="Compare">
        <EmptyState
          icon="compare"
          text="Add two packages to compare."
          action={<AddPackage view={view} selection={selection} />}
        />
      </Page>
    );
  return (
    <Page
      title="Compare"
      printed="wide"
      subtitle={
        <span className={styles.subtitle} title={headline(view.leaders)}>
          {headline(view.leaders)}
        </span>
      }
      right={
        <>
          <Segmented
            label="Time compared"
            value={period}
            onChange={choices.setPeriod}
            options={[
              { value: "year", label: "Per year" },
              { value: "first-year", label: "First year" },
              {
                value: "horizon",
                label: view.horizonYears === 1 ? "1 year" : `${view.horizonYears} years`,
              },
            ]}
          />
          <AddPackage view={view} selection={selection} />
        </>
      }
    >
      <section className={styles.strip} aria-label="Risky pay">
        <RiskCard share={choices.riskShare} onChange={choices.setRiskShare} />
        <BreakEvenCard view={view} pair={pair} onPair={choices.setPair} />
      </section>
      <CompareTable view={view} input={input} selection={selection} />
      <RatesNote view={view} />
    </Page>
  );
}
