import { useState } from "react";
import type { RuleReport } from "../../../shared/rules/check-rules";
import type { BrokenRule } from "../../../shared/rules/rule";
import type { TodayView } from "../../../shared/today/today-view";
import { keptWords, ruleWords } from "../../../shared/wording/rule-sentences";
import { topicWord } from "../../../shared/wording/topic-words";
import { useDialogs } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { href, opportunityHref, ruleHref } from "../../state/route";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { CopyButton } from "../../ui/copy-button";
import { Icon } from "../../ui/icon";
import list from "./list.module.css";
import styles from "./rules-card.module.css";

const SHOWN = 3;

/** Broken rules, each with its record and what to say instead; then what is kept. */
export function RulesCard(props: {
  readonly rules: RuleReport;
  readonly next: TodayView["nextApplication"];
}) {
  const { rules, next } = props;
  const [isWhole, setWhole] = useState(false);
  const { broken, kept } = rules;
  const shown = isWhole ? broken : broken.slice(0, SHOWN);
  return (
    <Card
      title="Rules"
      right={
        <>
          {broken.length > 0 && <b className={styles.count}>{broken.length} to mend today</b>}
          <a className={styles.all} href={href({ screen: "rules" })}>
            All rules
          </a>
        </>
      }
      isFlush
    >
      <div className={list.body}>
        {broken.length === 0 && kept.length === 0 && (
          <p className={list.nothing}>Nothing to check yet.</p>
        )}
        {shown.length > 0 && (
          <ul className={styles.broken}>
            {shown.map((rule) => (
              <BrokenRow key={keyOf(rule)} rule={rule} />
            ))}
          </ul>
        )}
        {shown.length < broken.length && (
          <p className={styles.more}>
            <Button size="sm" variant="subtle" onClick={() => setWhole(true)}>
              Show all {broken.length}
            </Button>
          </p>
        )}
        {kept.length > 0 && (
          <div className={styles.kept}>
            <h3>Kept</h3>
            <ul>
              {kept.map((rule) => (
                <li key={rule}>
                  <Icon name="check" size={14} />
                  {rule === "target-ready" && next ? (
                    <span className={styles.next} title={next.company}>
                      Next application:{" "}
                      <a href={opportunityHref(next.id)} dir="auto">
                        {next.company}
                      </a>
                    </span>
                  ) : (
                    keptWords[rule]
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}

function BrokenRow({ rule }: { readonly rule: BrokenRule }) {
  const format = useFormat();
  const { currentJob } = useWorkspace();
  const words = ruleWords(rule, {
    money: format.whole,
    day: format.day,
    topic: topicWord,
    hasCurrentJob: currentJob !== null,
  });
  return (
    <li>
      <Icon name="warning" />
      <div>
        <b>
          <span title={`Rule ${rule.rule.slice(1)} of the method`}>{words.title}</span>
        </b>
        <p>{words.text}</p>
        <p className={styles.acts}>
          <Fix rule={rule} label={words.fix} />
          {words.line !== null && (
            <span title={words.line}>
              <CopyButton
                text={words.line}
                label="Copy the line"
                size="sm"
                className={styles.copy ?? ""}
              />
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

/** Goes to the record; for what has no record yet, to the form that makes one. */
function Fix({ rule, label }: { readonly rule: BrokenRule; readonly label: string }) {
  const dialogs = useDialogs();
  if (rule.kind === "no-target")
    return (
      <button
        type="button"
        className={styles.fix}
        onClick={() => dialogs.newOpportunity({ stage: "target" })}
      >
        {label}
      </button>
    );
  return (
    <a className={styles.fix} href={ruleHref(rule.record)}>
      {label}
    </a>
  );
}

function keyOf(rule: BrokenRule): string {
  return `${rule.kind} ${rule.record?.opportunityId ?? ""} ${rule.record?.recordId ?? ""}`;
}
