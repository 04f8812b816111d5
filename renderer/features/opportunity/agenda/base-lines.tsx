import type { BaseLine } from "../../../../shared/opportunity/base-lines";
import { useFormat } from "../../../state/format";
import { Tick } from "../tick";
import styles from "./agenda-card.module.css";

const words: Readonly<Record<BaseLine["kind"], string>> = {
  "they-spoke-first": "They spoke first",
  "number-first": "Say your number first",
  "one-ask": "One fixed ask, no range",
  "ask-again": "Ask again",
  "on-paper": "Base on paper",
};

/** What has to happen for the base, ticked by the records themselves. */
export function BaseLines({ lines }: { readonly lines: readonly BaseLine[] }) {
  const format = useFormat();
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.kind}>
          <Tick isOn={line.isDone} />
          {words[line.kind]}
          <span className={styles.note}>
            {line.units !== null && format.moneyShort(line.units)}
          </span>
        </li>
      ))}
    </ul>
  );
}
