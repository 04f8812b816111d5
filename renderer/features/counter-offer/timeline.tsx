import type { TimelinePoint, Timer } from "../../../shared/counter-offer/timeline";
import { type Format, useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { shortMinute } from "./sheet-texts";
import styles from "./timeline.module.css";

/** The two days as a line: sent, due, and the offers that run out, in the order of the clock; the rest in words. */
export function Timeline({ timer, isSent }: { readonly timer: Timer; readonly isSent: boolean }) {
  const format = useFormat();
  const today = useToday();
  const due = timer.points.find((it) => it.kind === "due");
  const isTall = timer.points.some((it) => it.isLower);
  const rest = timer.rest.map(({ company, at }) => `${company} ${format.day(at.slice(0, 10))}`);
  return (
    <>
      <ol className={isTall ? `${styles.line} ${styles.tall}` : styles.line}>
        <li aria-hidden="true" className={styles.track} />
        <li
          aria-hidden="true"
          className={styles.window}
          style={{ width: percent(due?.share ?? 1) }}
        />
        {timer.points.map((point) => (
          <li
            key={`${point.kind} ${point.company} ${point.at}`}
            className={pointClass(point)}
            style={{ left: percent(point.share) }}
          >
            <span className={styles.dot} aria-hidden="true" />
            <span className={styles.label}>
              <b>{pointTime(point, today, format)}</b> {pointWords(point, isSent)}
            </span>
          </li>
        ))}
      </ol>
      {rest.length > 0 && <p className={styles.rest}>Also expiring: {rest.join(", ")}.</p>}
    </>
  );
}

const percent = (share: number) => `${share * 100}%`;

/** Labels grow away from the nearer end, so that none leaves the card. */
function pointClass({ kind, share, growsLeft, isLower }: TimelinePoint): string {
  const side = growsLeft ? styles.fromRight : styles.fromLeft;
  return [
    styles.point,
    side,
    share > 0.98 && styles.atEnd,
    share < 0.02 && styles.atStart,
    kind === "expires" && styles.expires,
    isLower && styles.lower,
  ]
    .filter(Boolean)
    .join(" ");
}

function pointTime(point: TimelinePoint, today: string, format: Format): string {
  const { at, hasTime, isBeyond } = point;
  if (isBeyond) return format.day(at.slice(0, 10));
  if (!hasTime) return format.weekday(at.slice(0, 10));
  return at.startsWith(today) ? `Today ${format.time(at.slice(11))}` : shortMinute(at, format);
}

function pointWords({ kind, company }: TimelinePoint, isSent: boolean): string {
  switch (kind) {
    case "sent":
      return isSent ? "you sent it" : "you send it";
    case "due":
      return "they match";
    case "expires":
      return `${company} expires`;
  }
}
