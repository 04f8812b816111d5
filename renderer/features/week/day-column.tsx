import { CURRENT_JOB } from "../../../shared/calendar/own-dates";
import type { WeekDay, WeekEntry } from "../../../shared/calendar/week-view";
import { deadlineName, outcomeName } from "../../../shared/wording/stage-words";
import { useFormat } from "../../state/format";
import { href, opportunityHref } from "../../state/route";
import { Icon, type IconName } from "../../ui/icon";
import styles from "./week.module.css";

/** One day of the week with what is set, by the clock. */
export function DayColumn({ day }: { readonly day: WeekDay }) {
  const format = useFormat();
  return (
    <li
      className={styles.day}
      data-today={day.isToday || undefined}
      data-past={day.isPast || undefined}
    >
      <h2 className={styles.head} aria-current={day.isToday ? "date" : undefined}>
        <span>{day.isToday ? "Today" : format.weekday(day.day)}</span> <b>{format.day(day.day)}</b>
      </h2>
      {day.entries.length === 0 ? (
        <p className={styles.free}>Free</p>
      ) : (
        <ul>
          {day.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </li>
  );
}

const icons: Readonly<Record<WeekEntry["kind"], IconName>> = {
  interview: "today",
  deadline: "clock",
  action: "check",
  "employer-answer": "clock",
  "follow-up": "user",
};

function Entry({ entry }: { readonly entry: WeekEntry }) {
  const format = useFormat();
  const { company, time, end } = entry;
  const times = [time, end].filter((it) => it !== null).map(format.time);
  const isHot = "isHot" in entry && entry.isHot;
  const words = entryWords(entry);
  return (
    <li>
      <a
        className={styles.entry}
        data-kind={entry.kind}
        data-hot={isHot || undefined}
        data-done={isOver(entry) || undefined}
        href={entryHref(entry)}
        title={`${company}: ${words}`}
      >
        <span className={styles.time}>
          <Icon name={icons[entry.kind]} size={14} />
          {times.length > 0 ? times.join("\u2013") : "any time"}
        </span>
        <b>{company}</b>
        <em>{words}</em>
      </a>
    </li>
  );
}

function entryWords(entry: WeekEntry): string {
  switch (entry.kind) {
    case "interview":
      return entry.outcome === "planned"
        ? entry.text
        : `${entry.text}, ${outcomeName[entry.outcome].toLowerCase()}`;
    case "deadline": {
      const isOwn = entry.deadline === "other" && entry.text !== "";
      const what = isOwn ? entry.text : deadlineName[entry.deadline];
      return entry.isDone ? `${what}, done` : what;
    }
    case "action":
      return entry.isDone ? `${entry.text}, done` : entry.text;
    case "employer-answer":
    case "follow-up":
      return entry.text;
  }
}

function isOver(entry: WeekEntry): boolean {
  if (entry.kind === "interview") return entry.outcome !== "planned";
  return "isDone" in entry && entry.isDone;
}

function entryHref(entry: WeekEntry): string {
  const { kind, opportunityId, id } = entry;
  if (kind === "follow-up") return href({ screen: "people" });
  if (opportunityId === null) return href({ screen: "counter-offer", of: CURRENT_JOB });
  if (kind === "action") return opportunityHref(opportunityId);
  return opportunityHref(opportunityId, kind === "interview" ? "interviews" : "timeline", id);
}
