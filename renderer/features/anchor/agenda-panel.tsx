import type { AgendaTopicsStep, CompanyTopics } from "../../../shared/anchor/agenda-topics";
import { rowOf } from "../../../shared/compensation/fields";
import type { ComponentKind } from "../../../shared/model/component";
import { notAskedLine } from "../../../shared/wording/lines";
import { topicWord } from "../../../shared/wording/topic-words";
import { opportunityHref } from "../../state/route";
import { Card } from "../../ui/card";
import { CopyButton } from "../../ui/copy-button";
import { RuleText } from "../../ui/rule-text";
import { EvidenceBadge } from "../../ui/tag";
import styles from "./agenda-panel.module.css";

/** What to bring up after base, company by company: the next question, then all that is open (R11). */
export function AgendaPanel(props: { readonly step: AgendaTopicsStep; readonly lead: string }) {
  return (
    <>
      <p className={styles.lead}>
        <RuleText>{props.lead}</RuleText>
      </p>
      <div className={styles.panel}>
        {props.step.companies.map((it) => (
          <CompanyCard key={it.opportunityId} topics={it} />
        ))}
      </div>
    </>
  );
}

function CompanyCard({ topics }: { readonly topics: CompanyTopics }) {
  const { notAsked, said, onPaper, opportunityId } = topics;
  const [next] = notAsked;
  const line = notAsked.length > 0 ? notAskedLine(notAsked.map(topicWord)) : null;
  const packageHref = opportunityHref(opportunityId, "package");
  return (
    <Card title={<a href={packageHref}>{topics.company}</a>}>
      <p className={styles.next}>{nextWords(next, said)}</p>
      {line !== null && (
        <div className={styles.say}>
          <span>{line}</span>
          <CopyButton text={line} size="sm" />
        </div>
      )}
      <ul className={styles.topics}>
        {notAsked.map((kind) => (
          <li key={kind}>
            {rowOf(kind).label}
            <a href={packageHref} className={styles.notAsked}>
              not asked
            </a>
          </li>
        ))}
        {said.map((kind) => (
          <li key={kind}>
            {rowOf(kind).label}
            <EvidenceBadge evidence="verbal" label="Said" />
          </li>
        ))}
        {onPaper.map((kind) => (
          <li key={kind}>
            {rowOf(kind).label}
            <EvidenceBadge evidence="written" />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function nextWords(next: ComponentKind | undefined, said: readonly ComponentKind[]): string {
  if (next !== undefined) return rowOf(next).question;
  const [spoken] = said;
  return spoken === undefined
    ? "All of it is on paper."
    : `Get it on paper: ${said.map(topicWord).join(", ")}.`;
}
