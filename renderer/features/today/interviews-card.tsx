import { ownDates } from "../../../shared/calendar/own-dates";
import { opportunitiesInPlay } from "../../../shared/model/workspace";
import type { InterviewRow } from "../../../shared/today/today-view";
import { useDialogs } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { href, opportunityHref } from "../../state/route";
import { saveCalendar } from "../../state/save-calendar";
import { useNow } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { IconButton } from "../../ui/button";
import { Card } from "../../ui/card";
import { DayBlock } from "./day-block";
import styles from "./list.module.css";

/** The talks of the next seven days. */
export function InterviewsCard({ rows }: { readonly rows: readonly InterviewRow[] }) {
  const format = useFormat();
  const workspace = useWorkspace();
  const now = useNow();
  const { exportInClear } = useDialogs();
  const inPlay = () => opportunitiesInPlay(workspace);
  return (
    <Card
      title="Interviews this week"
      right={
        <>
          <a href={href({ screen: "week" })} className={styles.all}>
            The week
          </a>
          <IconButton
            icon="download"
            label="Calendar file of all interviews and deadlines"
            onClick={() => exportInClear(() => saveCalendar(inPlay(), ownDates(workspace), now))}
          />
        </>
      }
      isFlush
    >
      <div className={styles.body}>
        {rows.length === 0 && (
          <p className={styles.nothing}>No interview in the next seven days.</p>
        )}
        <ul>
          {rows.map((row) => (
            <li className={styles.event} key={row.interviewId}>
              <DayBlock day={row.date} />
              <a
                href={opportunityHref(row.opportunityId, "interviews", row.interviewId)}
                title={row.company}
                className={styles.what}
              >
                <b className={styles.title}>{row.company}</b>
                <em className={styles.detail}>{row.title}</em>
              </a>
              <span className={styles.when}>
                {row.start === null ? "" : format.time(row.start)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
