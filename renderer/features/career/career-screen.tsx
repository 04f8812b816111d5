import { useMemo, useState } from "react";
import { anchorView } from "../../../shared/anchor/anchor-view";
import { careerChart } from "../../../shared/career/career-chart";
import { type CareerView, careerView } from "../../../shared/career/career-view";
import type { Id } from "../../../shared/model/basics";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { type Format, useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";
import styles from "./career.module.css";
import { CareerPlot } from "./career-plot";
import { JobsTable } from "./jobs-table";
import { PastJobDialog } from "./past-job-dialog";
import { PriceCard } from "./price-card";

/** Move early and often while young; the raise is at the next company (R25). */
export function CareerScreen() {
  const workspace = useWorkspace();
  const today = useToday();
  const format = useFormat();
  const view = useMemo(() => careerView(workspace, today), [workspace, today]);
  const chart = useMemo(() => careerChart(view.jobs), [view]);
  const gap = useMemo(() => gapToAsk(workspace, today), [workspace, today]);
  const [edited, setEdited] = useState<Id | "new" | null>(null);
  return (
    <Page
      title="Career"
      subtitle={movesSentence(view, format)}
      right={
        <Button icon="plus" onClick={() => setEdited("new")}>
          Add a past job
        </Button>
      }
    >
      <div className={styles.screen}>
        {view.jobs.length === 0 ? (
          <EmptyState
            icon="briefcase"
            text="No job yet. Add the jobs you held and what they paid."
          />
        ) : (
          <>
            {chart && (
              <Card title="Base over the years">
                <CareerPlot chart={chart} view={view} />
              </Card>
            )}
            <Card title="Jobs">
              <JobsTable view={view} onEdit={setEdited} />
              {view.leftOut.map((failure) => (
                <p key={JSON.stringify(failure.params)} className={styles.meta}>
                  {failureSentence(failure)}
                </p>
              ))}
            </Card>
          </>
        )}
        <PriceCard key={gap} difference={gap} />
      </div>
      {edited !== null && (
        <PastJobDialog
          job={edited === "new" ? null : (workspace.pastJobs[edited] ?? null)}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}

const USUAL_GAP = 5_000;

/** What the next ask is over the floor; a usual figure before there is one. */
function gapToAsk(...[workspace, today]: Parameters<typeof anchorView>): number {
  const { ask, line } = anchorView(workspace, today);
  return ask.kind === "ask" && line.floor ? ask.amount - line.floor.amount : USUAL_GAP;
}

function movesSentence({ averageMove, averageRaise }: CareerView, format: Format): string {
  if (averageMove === null || averageRaise === null) return "The raise is at the next company.";
  return `A move brought ${format.percent(averageMove)} on average, a year of raises ${format.percent(averageRaise)}.`;
}
