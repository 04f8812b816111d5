import { useRef } from "react";
import { MESSAGE_LENGTH } from "../../../shared/model/counter-offer";
import type { Finding } from "../../../shared/wording/draft-checker";
import styles from "./message-check.module.css";
import { useDraftMarks } from "./use-draft-marks";

/**
 * A message with its faults underlined as it is written. A text area cannot be underlined in part, so
 * the same text stands unseen behind it and carries the marks; where the browser has no highlights, the
 * list beside says the same.
 */
export function DraftEditor(props: {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}) {
  const { text, findings, onChange, onLeave } = props;
  const behind = useRef<HTMLDivElement>(null);
  const badges = useDraftMarks(behind, text, findings);
  return (
    <div className={styles.page}>
      <div ref={behind} aria-hidden="true" className={`${styles.text} ${styles.behind}`}>
        {text}
      </div>
      <textarea
        aria-label="Your message"
        placeholder="Write or paste your message."
        spellCheck
        className={styles.text}
        maxLength={MESSAGE_LENGTH}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {badges.map(({ number, left, top }) => (
        <span key={number} aria-hidden="true" className={styles.badge} style={{ left, top }}>
          {number}
        </span>
      ))}
    </div>
  );
}
