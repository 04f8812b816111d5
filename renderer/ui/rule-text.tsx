import { type RuleNumber, ruleNumbers } from "../../shared/model/snoozed-rule";
import { ruleBook } from "../../shared/wording/rule-book";
import { href } from "../state/route";
import styles from "./rule-text.module.css";

const isRule = (text: string): text is RuleNumber => ruleNumbers.some((it) => it === text);

/** "R12", which leads to the rule and says it on hover. */
export function RuleLink({ rule }: { readonly rule: RuleNumber }) {
  return (
    <a
      className={styles.rule}
      href={href({ screen: "rules", rule })}
      title={ruleBook[rule].says}
      aria-label={`Rule ${rule}`}
    >
      {rule}
    </a>
  );
}

/** Rule numbers, and what stands between them. */
const PARTS = /\bR\d{1,2}\b|(?:(?!\bR\d{1,2}\b).)+/gs;

/** A sentence in which the number of every rule leads to it. Not in a dialog: leaving it loses its form. */
export function RuleText({ children }: { readonly children: string }) {
  return [...children.matchAll(PARTS)].map(({ 0: part, index }) =>
    isRule(part) ? <RuleLink key={index} rule={part} /> : part,
  );
}
