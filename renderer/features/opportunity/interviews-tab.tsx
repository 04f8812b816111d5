import type { Interview, Opportunity } from "../../../shared/model/opportunity";
import { outcomeName } from "../../../shared/wording/stage-words";
import { useDialogs } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { saveInterview } from "../../state/save-calendar";
import { useNow, useToday } from "../../state/today";
import { Button, IconButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Tag } from "../../ui/tag";
import { usePartDialogs } from "./dialogs/part-dialogs";
import { PlaceText } from "./place-text";
import styles from "./records.module.css";
import { PreparationTicks, TalkFacts } from "./talk-facts";

/** Every talk, the newest first, with how it went. */
export function InterviewsTab(props: {
  readonly opportunity: Opportunity;
  readonly recordId: string | undefined;
}) {
  const dialogs = usePartDialogs();
  const { interviews } = props.opportunity;
  const add = (
    <Button icon="plus" size="sm" onClick={() => dialogs.interview()}>
      Add an interview
    </Button>
  );
  if (interviews.length === 0)
    return (
      <EmptyState icon="today" text="No talk yet. Add the first when it is set." action={add} />
    );
  const newest = [...interviews].sort((a, b) =>
    `${a.date} ${a.start ?? ""}` < `${b.date} ${b.start ?? ""}` ? 1 : -1,
  );
  return (
    <div className={styles.tab}>
      <ol className={styles.list} aria-label="Interviews">
        {newest.map((interview) => (
          <InterviewRow
            key={interview.id}
            opportunity={props.opportunity}
            interview={interview}
            isPointedAt={interview.id === props.recordId}
          />
        ))}
      </ol>
      <div className={styles.foot}>{add}</div>
    </div>
  );
}

function InterviewRow(props: {
  readonly opportunity: Opportunity;
  readonly interview: Interview;
  readonly isPointedAt: boolean;
}) {
  const { opportunity, interview, isPointedAt } = props;
  const { title, date, start, end, place, outcome, note } = interview;
  const dialogs = usePartDialogs();
  const format = useFormat();
  const today = useToday();
  const now = useNow();
  const { exportInClear } = useDialogs();
  const times = [start, end].filter((it) => it !== null).map(format.time);
  return (
    <li
      className={styles.row}
      data-ahead={date >= today || undefined}
      data-pointed-at={isPointedAt || undefined}
    >
      <div className={styles.day}>
        <b>
          {format.weekday(date)} {format.day(date)}
        </b>
        <span>{times.join("\u2013")}</span>
      </div>
      <div className={styles.words}>
        <button type="button" className={styles.title} onClick={() => dialogs.interview(interview)}>
          {title}
        </button>
        {place !== "" && <PlaceText place={place} />}
        <TalkFacts interview={interview} />
        <PreparationTicks opportunityId={opportunity.id} interview={interview} />
        {note !== "" && <p>{note}</p>}
      </div>
      <span className={styles.tools}>
        <Tag kind={outcome === "planned" && date >= today ? "now" : "stage"}>
          {outcomeName[outcome]}
        </Tag>
        <IconButton
          icon="download"
          label={`Calendar file of ${title}`}
          onClick={() => exportInClear(() => saveInterview(opportunity, interview, now))}
        />
      </span>
    </li>
  );
}
