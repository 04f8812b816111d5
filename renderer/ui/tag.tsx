import type { ReactNode } from "react";
import { type Evidence, isOnPaper } from "../../shared/model/evidence";
import { Icon, type IconName } from "./icon";
import styles from "./tag.module.css";

type TagKind = "stage" | "paper" | "verbal" | "now" | "due" | "hot";

/** A small label. `due` and `hot` are dates: hot is the signal colour, within three days. */
export function Tag(props: {
  readonly kind: TagKind;
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly title?: string;
}) {
  return (
    <span className={`${styles.tag} ${styles[props.kind]}`} title={props.title}>
      {props.icon && <Icon name={props.icon} size={12} />}
      {props.children}
    </span>
  );
}

const badgeWords: Readonly<Record<Evidence, string>> = {
  hearsay: "Hearsay",
  verbal: "Verbal",
  written: "On paper",
  signed: "Signed",
};

/** How firm a figure is: a soft indigo badge on paper, a dotted edge for talk (R4). */
export function EvidenceBadge(props: {
  readonly evidence: Evidence;
  /** Other words than "On paper" or "Verbal", as in "Verbal offer, $134,000". */
  readonly label?: string;
}) {
  const { evidence, label = badgeWords[evidence] } = props;
  return (
    <Tag
      kind={isOnPaper(evidence) ? "paper" : "verbal"}
      icon={evidenceIcon(evidence)}
      title={label}
    >
      {label}
    </Tag>
  );
}

/** The icon alone, named: a document for paper, a speech bubble for talk. */
export function EvidenceIcon(props: { readonly evidence: Evidence; readonly size?: 12 | 14 | 16 }) {
  const { evidence, size = 12 } = props;
  return (
    <span
      role="img"
      aria-label={badgeWords[evidence]}
      title={badgeWords[evidence]}
      className={isOnPaper(evidence) ? styles.onPaper : styles.said}
    >
      <Icon name={evidenceIcon(evidence)} size={size} />
    </span>
  );
}

function evidenceIcon(evidence: Evidence): IconName {
  return isOnPaper(evidence) ? "document" : "speech";
}
