import type { Id } from "../../../shared/model/basics";
import type { AgendaPerk } from "../../../shared/opportunity/perks";
import { notAskedLine } from "../../../shared/wording/lines";
import { topicWord } from "../../../shared/wording/topic-words";
import { useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { CopyButton } from "../../ui/copy-button";
import { detailText } from "../../ui/part-text";
import styles from "./agenda-card.module.css";
import { Tick } from "./tick";

/** Rows of perks that are not asked, before the rest is summed up. */
const MOST_NOT_ASKED = 4;

/** What is known of each perk and what to ask for; "not asked" is never zero (R11). */
export function PerkLines(props: {
  readonly perks: readonly AgendaPerk[];
  readonly opportunityId: Id;
  readonly isLocked: boolean;
}) {
  const { perks, opportunityId, isLocked } = props;
  const packageHref = opportunityHref(opportunityId, "package");
  const known = perks.filter((it) => it.knowledge !== "not-asked");
  const notAsked = perks.filter((it) => it.knowledge === "not-asked");
  const shown = [...notAsked].sort((a, b) => Number(b.ask !== null) - Number(a.ask !== null));
  const rest = notAsked.length - MOST_NOT_ASKED;
  const line = notAskedLine(notAsked.map((it) => topicWord(it.kind)));
  return (
    <>
      <ul className={styles.lines}>
        {[...known, ...shown.slice(0, MOST_NOT_ASKED)].map((perk) => (
          <li key={perk.kind}>
            <Tick isOn={perk.knowledge === "on-paper" || perk.knowledge === "none"} />
            <span className={styles.label}>{perk.label}</span>
            <PerkNote perk={perk} href={packageHref} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <a className={styles.more} href={packageHref}>
          {rest} more not asked
        </a>
      )}
      {!isLocked && notAsked.length > 0 && (
        <CopyButton
          text={line}
          label="Copy the question"
          size="sm"
          className={styles.question ?? ""}
        />
      )}
    </>
  );
}

function PerkNote({ perk, href }: { readonly perk: AgendaPerk; readonly href: string }) {
  const format = useFormat();
  const { ask, detail, knowledge, question } = perk;
  if (ask)
    return (
      <a
        className={styles.note}
        href={href}
        title={detail.length > 0 ? `Now ${detailText(detail, format)}` : question}
      >
        ask {detailText(ask.slice(0, 1), format)}
      </a>
    );
  if (knowledge === "not-asked")
    return (
      <a className={`${styles.note} ${styles.notAsked}`} href={href} title={question}>
        not asked
      </a>
    );
  return (
    <span className={styles.note} title={detailText(detail, format)}>
      {knowledge === "none" ? "none" : detailText(detail.slice(0, 1), format)}
    </span>
  );
}
