import { useMemo } from "react";
import { type TodayView, todayView } from "../../../shared/today/today-view";
import { useDialogs } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { Page } from "../../ui/page";
import { DeadlinesCard } from "./deadlines-card";
import { FirstStepCard } from "./first-step-card";
import { FloorCard } from "./floor-card";
import { InterviewsCard } from "./interviews-card";
import { NextNumberCard } from "./next-number-card";
import { RulesCard } from "./rules-card";
import { summaryWords } from "./summary-words";
import styles from "./today-screen.module.css";
import { TodoCard } from "./todo-card";

/** What is due today? One view of the records and the day. */
export function TodayScreen() {
  const workspace = useWorkspace();
  const today = useToday();
  const format = useFormat();
  const view = useMemo(() => todayView(workspace, today), [workspace, today]);
  return (
    <Page
      title={format.dayLong(today)}
      windowTitle="Today"
      subtitle={summaryWords(view)}
      right={<Acts view={view} />}
    >
      <FirstStepCard view={view} />
      <section className={styles.top}>
        <NextNumberCard view={view} />
        <FloorCard view={view} />
      </section>
      <section className={styles.bottom}>
        <TodoCard todo={view.todo} />
        <div className={styles.column}>
          <DeadlinesCard rows={view.deadlines} />
          <InterviewsCard rows={view.interviews} />
        </div>
        <RulesCard rules={view.rules} next={view.nextApplication} />
      </section>
    </Page>
  );
}

function Acts({ view }: { readonly view: TodayView }) {
  const dialogs = useDialogs();
  const { next } = view.anchor;
  return (
    <>
      <Button icon="plus" onClick={() => dialogs.newOpportunity()}>
        New opportunity
      </Button>
      <Button
        variant="primary"
        icon="plus"
        hotkey="N"
        onClick={() => dialogs.logNumber(next ? { opportunityId: next.opportunityId } : {})}
      >
        Log a number
      </Button>
    </>
  );
}
