import type { RoundPreview } from "../../../shared/log-number/preview";
import { effectWords, warningWords } from "../../../shared/wording/round-words";
import { useFormat } from "../../state/format";
import { Icon } from "../../ui/icon";
import styles from "./log-number.module.css";

/** What speaks against this number, and what it will change; both before it is logged. */
export function WhatChanges(props: { readonly preview: RoundPreview; readonly company: string }) {
  const format = useFormat();
  const { warnings, effects } = props.preview;
  const say = { money: format.whole, day: format.day };
  return (
    <div aria-live="polite" className={styles.changes}>
      {warnings.map((warning) => (
        <p key={warning.kind} className={styles.warning}>
          <Icon name="warning" size={14} />
          <span>{warningWords(warning, props.company, say)}</span>
        </p>
      ))}
      {effects.length > 0 && (
        <p className={styles.effects}>{effects.map((it) => effectWords(it, say)).join(" ")}</p>
      )}
    </div>
  );
}
