import type { Finding } from "../../../shared/wording/draft-checker";
import { RuleLink } from "../../ui/rule-text";
import styles from "./message-check.module.css";

/** More than this nobody reads; mending some shows the rest. */
const MOST_LISTED = 40;

/** What to mend, numbered as the marks in the text are. */
export function FindingsList(props: {
  readonly findings: readonly Finding[];
  readonly isEmpty: boolean;
}) {
  const { findings, isEmpty } = props;
  if (findings.length === 0)
    return (
      <p className={styles.nothing} role="status">
        {isEmpty
          ? "Write or paste your message. It is checked on this computer only."
          : "Nothing to mend: one number, one date, no position given away."}
      </p>
    );
  return (
    <ol className={styles.findings} aria-label="To fix">
      {findings.slice(0, MOST_LISTED).map((it, place) => (
        <li key={`${it.start} ${it.title}`}>
          <span className={styles.number} aria-hidden="true">
            {place + 1}
          </span>
          <span>
            <b>{it.title}</b> {it.advice} <RuleLink rule={it.rule} />
          </span>
        </li>
      ))}
      {findings.length > MOST_LISTED && <li>{findings.length - MOST_LISTED} more</li>}
    </ol>
  );
}
