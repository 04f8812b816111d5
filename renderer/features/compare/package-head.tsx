import type { CompareColumn } from "../../../shared/compensation/compare-view";
import { stageName } from "../../../shared/wording/stage-words";
import { useFormat } from "../../state/format";
import { Icon } from "../../ui/icon";
import { EvidenceBadge, Tag } from "../../ui/tag";
import { ColumnMenu } from "./column-menu";
import { deadlineText } from "./deadline-text";
import { LeftOut } from "./left-out";
import styles from "./package-head.module.css";
import type { Selection } from "./use-selection";

/** Company, role, how firm the offer is, and what runs out. */
export function PackageHead(props: {
  readonly column: CompareColumn;
  readonly selection: Selection;
}) {
  const { column, selection } = props;
  return (
    <th
      colSpan={2}
      scope="colgroup"
      className={column.isCurrentJob ? `${styles.head} ${styles.current}` : styles.head}
    >
      <div className={styles.name}>
        <ColumnMenu column={column} selection={selection} />
        <span className={styles.badge}>
          <Firmness column={column} />
        </span>
      </div>
      <div className={styles.role} title={column.role}>
        {column.role}
      </div>
      <div className={styles.status}>
        <span className={styles.said}>
          {column.stage === null ? "Signed contract" : stageName[column.stage]}
        </span>
        <Attention column={column} />
      </div>
    </th>
  );
}

function Firmness({ column }: { readonly column: CompareColumn }) {
  if (column.isCurrentJob)
    return (
      <span className={styles.currentTag}>
        <Tag kind="now" icon="briefcase">
          Current
        </Tag>
      </span>
    );
  return column.evidence && <EvidenceBadge evidence={column.evidence} />;
}

/** What is wrong or running out, the gravest first: figures that had to be left out, then the deadline. */
function Attention({ column }: { readonly column: CompareColumn }) {
  const format = useFormat();
  const { failures, deadline } = column;
  if (failures.length > 0) return <LeftOut column={column} />;
  if (!deadline) return null;
  const { text, isHot } = deadlineText(deadline, format);
  return (
    <span className={isHot ? `${styles.due} ${styles.hot}` : styles.due}>
      <Icon name="clock" size={12} />
      {text}
    </span>
  );
}
