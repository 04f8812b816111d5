import type { Id } from "../../../../shared/model/basics";
import { classOf } from "../../../../shared/model/component";
import type { AgendaPerk, PerkWorth } from "../../../../shared/opportunity/perks";
import { notAskedLine } from "../../../../shared/wording/lines";
import { topicWord } from "../../../../shared/wording/topic-words";
import { type Format, useFormat } from "../../../state/format";
import { opportunityHref } from "../../../state/route";
import { CopyButton } from "../../../ui/copy-button";
import { partText } from "../../../ui/words/part-text";
import { Tick } from "../tick";
import styles from "./agenda-card.module.css";

/** Rows of perks before the rest is summed up; the package tab has them all. */
const MOST_ROWS = 5;

/** What is known of each perk and what to ask for; "not asked" is never zero (R11). */
export function PerkLines(props: {
  readonly perks: readonly AgendaPerk[];
  readonly opportunityId: Id;
  readonly isLocked: boolean;
}) {
  const { perks, opportunityId, isLocked } = props;
  const format = useFormat();
  const packageHref = opportunityHref(opportunityId, "package");
  const notAsked = perks.filter((it) => it.knowledge === "not-asked");
  const rest = perks.slice(MOST_ROWS);
  const restNotAsked = rest.filter((it) => it.knowledge === "not-asked").length;
  return (
    <>
      <ul className={styles.lines}>
        {perks.slice(0, MOST_ROWS).map((perk) => (
          <li key={perk.kind}>
            <Tick isOn={isSettled(perk)} />
            <span className={styles.label}>{perkLabel(perk, format)}</span>
            <PerkNote perk={perk} href={packageHref} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <a className={styles.more} href={packageHref}>
          {restNotAsked === rest.length
            ? `${rest.length} more not asked`
            : `${rest.length} more in the package`}
        </a>
      )}
      {!isLocked && notAsked.length > 0 && (
        <CopyButton
          text={notAskedLine(notAsked.map((it) => topicWord(it.kind)))}
          label="Copy what to ask"
          size="sm"
          className={styles.question ?? ""}
        />
      )}
    </>
  );
}

function isSettled({ ask, knowledge }: AgendaPerk): boolean {
  return ask === null && (knowledge === "on-paper" || knowledge === "none");
}

/** Risky pay is told by what they promise: "Bonus 20%", and beside it what is counted (R12). */
function perkLabel({ kind, label, here }: AgendaPerk, format: Format): string {
  const isPromise = classOf(kind) === "risky" && here?.detail;
  return isPromise ? `${label} ${partText(isPromise, format)}` : label;
}

function PerkNote({ perk, href }: { readonly perk: AgendaPerk; readonly href: string }) {
  const format = useFormat();
  const { ask, here, knowledge, question } = perk;
  if (ask)
    return (
      <a
        className={styles.note}
        href={href}
        title={here ? `Now ${worthText(here, format)}. Elsewhere on paper it is more.` : question}
      >
        ask {worthText(ask, format)}
      </a>
    );
  if (knowledge === "not-asked")
    return (
      <a className={`${styles.note} ${styles.notAsked}`} href={href} title={question}>
        not asked
      </a>
    );
  if (here && classOf(perk.kind) === "risky")
    return <span className={styles.note}>counted {format.money(here.perYear)}</span>;
  return <span className={styles.note}>{here ? worthText(here, format) : "none"}</span>;
}

/** "25 days", "6%"; what has no measure of its own is told by the money it counts a year. */
function worthText({ detail, perYear }: PerkWorth, format: Format): string {
  return detail ? partText(detail, format) : `${format.money(perYear)} a year`;
}
