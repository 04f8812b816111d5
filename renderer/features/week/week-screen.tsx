import { useMemo, useState } from "react";
import { mondayOf, type WeekView, weekView } from "../../../shared/calendar/week-view";
import { addDays } from "../../../shared/day";
import { useFormat } from "../../state/format";
import { useHotkey } from "../../state/hotkeys";
import { go, href } from "../../state/route";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button, IconButton } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { CalendarFiles } from "./calendar-files";
import { DayColumn } from "./day-column";
import styles from "./week.module.css";

/** The week as a calendar: talks, deadlines, and what is planned. */
export function WeekScreen() {
  const workspace = useWorkspace();
  const today = useToday();
  const format = useFormat();
  const [weeks, setWeeks] = useState(0);
  const monday = addDays(mondayOf(today), 7 * weeks);
  const view = useMemo(() => weekView(workspace, monday, today), [workspace, monday, today]);
  useHotkey("back", () => go({ screen: "today" }));
  useHotkey("nextRow", () => setWeeks(weeks + 1));
  useHotkey("previousRow", () => setWeeks(weeks - 1));
  return (
    <Page
      title={`${format.day(monday)} to ${format.day(addDays(monday, 6))}`}
      windowTitle="Week"
      subtitle={summary(view)}
      before={
        <a className={styles.crumb} href={href({ screen: "today" })}>
          <Icon name="chevron-left" size={14} />
          Today
        </a>
      }
      right={
        <>
          <CalendarFiles />
          <IconButton
            icon="chevron-left"
            label="The week before"
            onClick={() => setWeeks(weeks - 1)}
          />
          <Button disabled={view.isThisWeek} onClick={() => setWeeks(0)}>
            This week
          </Button>
          <IconButton
            icon="chevron-right"
            label="The week after"
            onClick={() => setWeeks(weeks + 1)}
          />
        </>
      }
    >
      <ol className={styles.days} aria-label="The week">
        {view.days.map((day) => (
          <DayColumn key={day.day} day={day} />
        ))}
      </ol>
    </Page>
  );
}

function summary({ count, isThisWeek }: WeekView): string {
  const when = isThisWeek ? "this week" : "in these seven days";
  if (count === 0) return `Nothing is set ${when}.`;
  return `${count === 1 ? "One thing is" : `${count} things are`} set ${when}.`;
}
