import type { Id } from "../../../shared/model/basics";
import type { InPlay, ShellView } from "../../../shared/shell/shell-view";
import { useFormat } from "../../state/format";
import { href, opportunityHref } from "../../state/route";
import { EvidenceIcon } from "../../ui/tag";
import styles from "./in-play-list.module.css";

/** The companies in play that named a figure, each with its best base and how firm it is. */
export function InPlayList(props: { readonly view: ShellView; readonly currentId: Id | null }) {
  const { listed, unlistedCount } = props.view;
  if (listed.length === 0) return null;
  return (
    <nav aria-label="In play" className={styles.section}>
      <div className={styles.head} aria-hidden="true">
        <span>In play</span>
        <span>best base</span>
      </div>
      <ul>
        {listed.map((company) => (
          <Row key={company.id} company={company} isCurrent={company.id === props.currentId} />
        ))}
        {unlistedCount > 0 && (
          <li>
            <a href={href({ screen: "pipeline" })} className={styles.more}>
              {unlistedCount} more
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Row({ company, isCurrent }: { readonly company: InPlay; readonly isCurrent: boolean }) {
  const format = useFormat();
  return (
    <li>
      <a
        href={opportunityHref(company.id)}
        className={isCurrent ? `${styles.row} ${styles.on}` : styles.row}
        aria-current={isCurrent ? "page" : undefined}
      >
        <span className={styles.name} title={company.company}>
          {company.company}
        </span>{" "}
        <span className={styles.figure}>
          {format.money(company.best.units)} <EvidenceIcon evidence={company.best.evidence} />
        </span>
      </a>
    </li>
  );
}
