import { useEffect, useRef } from "react";
import type { RuleLine } from "../../../shared/rules/rules-view";
import { ruleBook } from "../../../shared/wording/rule-book";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { FindingRow } from "./finding-row";
import styles from "./rules.module.css";

/**
 * One rule: what it says, what is checked, what breaks it, and whether it is put off. `isPointedAt` is the one
 * that a link came for.
 */
export function RuleRow(props: {
  readonly line: RuleLine;
  readonly isPointedAt: boolean;
  readonly onSnooze: () => void;
}) {
  const { line, isPointedAt, onSnooze } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isPointedAt) return;
    row.current?.scrollIntoView({ block: "center" });
    row.current?.focus({ preventScroll: true });
  }, [isPointedAt]);
  const { rule, state, findings, snooze } = line;
  const { says, app } = ruleBook[rule];
  const isBroken = state === "broken";
  return (
    <li
      ref={row}
      tabIndex={isPointedAt ? -1 : undefined}
      className={styles.rule}
      data-state={state}
      data-pointed-at={isPointedAt || undefined}
    >
      <span className={styles.number}>{rule}</span>
      <div className={styles.words}>
        <h3>
          {state === "kept" && <Icon name="check" size={14} />}
          {isBroken && <Icon name="warning" size={14} />}
          {says}
        </h3>
        <p className={styles.app}>{app}</p>
      </div>
      {isBroken && (
        <Button size="sm" variant="subtle" aria-label={`Snooze ${rule}`} onClick={onSnooze}>
          Snooze
        </Button>
      )}
      <div className={styles.more}>
        {findings.length > 0 && (
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <FindingRow key={JSON.stringify(finding)} finding={finding} />
            ))}
          </ul>
        )}
        {snooze && <Snoozed line={line} />}
      </div>
    </li>
  );
}

function Snoozed({ line: { rule, snooze } }: { readonly line: RuleLine }) {
  const act = useAct();
  const format = useFormat();
  if (!snooze) return null;
  return (
    <p className={styles.snoozed}>
      Snoozed until {format.day(snooze.until)}: {snooze.reason}
      <Button
        size="sm"
        variant="subtle"
        aria-label={`Wake ${rule}`}
        onClick={() => act("wakeRule", { rule }, { undoToast: `${rule} counts again.` })}
      >
        Wake
      </Button>
    </p>
  );
}
