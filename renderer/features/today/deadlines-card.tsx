import { CURRENT_JOB } from "../../../shared/calendar/own-dates";
import type { Deadline } from "../../../shared/model/opportunity";
import type { DeadlineRow } from "../../../shared/today/today-view";
import { type Format, useFormat } from "../../state/format";
import { href, opportunityHref } from "../../state/route";
import { Card } from "../../ui/card";
import { DayBlock } from "./day-block";
import styles from "./list.module.css";

const SHOWN = 5;

/** What runs out next; the signal colour within three days. */
export function DeadlinesCard({ rows }: { readonly rows: readonly DeadlineRow[] }) {
  const format = useFormat();
  return (
    <Card title="Deadlines" isFlush>
      <div className={styles.body}>
        {rows.length === 0 && <p className={styles.nothing}>No deadline is set.</p>}
        <ul>
          {rows.slice(0, SHOWN).map((row) => (
            <li className={styles.event} key={row.deadline.id}>
              <DayBlock day={row.deadline.date} />
              <a href={deadlineHref(row)} title={row.company} className={styles.what}>
                <b className={styles.title}>{row.company}</b>
                <em className={styles.detail}>{deadlineWords(row.deadline, format)}</em>
              </a>
              <span className={row.isHot ? `${styles.when} ${styles.hot}` : styles.when}>
                {leftWords(row.daysLeft)}
              </span>
            </li>
          ))}
        </ul>
        {rows.length > SHOWN && <p className={styles.more}>{rows.length - SHOWN} more later.</p>}
      </div>
    </Card>
  );
}

function deadlineHref({ opportunityId, deadline }: DeadlineRow): string {
  return opportunityId === null
    ? href({ screen: "counter-offer", of: CURRENT_JOB })
    : opportunityHref(opportunityId, "timeline", deadline.id);
}

const kindWords: Readonly<Record<Deadline["kind"], string>> = {
  "offer-expires": "offer expires",
  "paper-due": "paper promised",
  "answer-due": "your answer is due",
  other: "deadline",
};

function deadlineWords(deadline: Deadline, format: Format): string {
  const what =
    deadline.kind === "other" && deadline.note !== "" ? deadline.note : kindWords[deadline.kind];
  return deadline.time === null ? what : `${what} ${format.time(deadline.time)}`;
}

function leftWords(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days > 1) return `${days} days`;
  return days === -1 ? "1 day late" : `${-days} days late`;
}
