import type { RuleNumber } from "../../../shared/model/snoozed-rule";
import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { type RuleWords, ruleWords } from "../../../shared/wording/rule-sentences";
import { topicWord } from "../../../shared/wording/topic-words";
import { useFormat } from "../../state/format";
import { useWorkspace } from "../../state/workspace";
import { IconButton } from "../../ui/button";
import { useCopy } from "../../ui/copy-button";
import { Icon } from "../../ui/icon";
import { RuleLink } from "../../ui/rule-text";
import styles from "./alert.module.css";

/** The rules that the records of this company break, each with the sentence that mends it. */
export function BrokenRules({ view }: { readonly view: OpportunityView }) {
  const format = useFormat();
  const hasCurrentJob = useWorkspace().currentJob !== null;
  return view.broken.map((broken) => (
    <RuleAlert
      key={`${broken.kind} ${broken.record?.recordId ?? ""}`}
      rule={broken.rule}
      words={ruleWords(broken, {
        money: format.money,
        day: format.day,
        topic: topicWord,
        hasCurrentJob,
      })}
    />
  ));
}

function RuleAlert({ rule, words }: { readonly rule: RuleNumber; readonly words: RuleWords }) {
  return (
    <section className={styles.alert} aria-label={`Rule ${rule} broken`}>
      <h2>
        <Icon name="warning" size={14} />
        {words.title}
        <span className={styles.rule}>
          <RuleLink rule={rule} />
        </span>
      </h2>
      <p>{words.text}</p>
      {words.line !== null && (
        <div className={styles.say}>
          <p>Say: “{words.line}”</p>
          <CopyLine line={words.line} />
        </div>
      )}
    </section>
  );
}

function CopyLine({ line }: { readonly line: string }) {
  const { isCopied, copy } = useCopy(line);
  return (
    <IconButton
      icon={isCopied ? "check" : "copy"}
      label={isCopied ? "Copied" : "Copy the line"}
      onClick={() => void copy()}
    />
  );
}
