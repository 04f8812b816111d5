import type { AnchorView } from "../../../shared/anchor/anchor-view";
import type { Contradiction } from "../../../shared/negotiation/interval";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useFormat } from "../../state/format";
import { href, opportunityHref } from "../../state/route";
import styles from "./notices.module.css";

/** What makes the number incomplete: figures without a rate, and records that contradict each other. */
export function Notices({ view }: { readonly view: AnchorView }) {
  const sentences = [...new Set(view.leftOut.map(({ failure }) => failureSentence(failure)))];
  if (sentences.length === 0 && view.contradictions.length === 0) return null;
  return (
    <ul className={styles.notices}>
      {sentences.map((sentence) => (
        <li key={sentence} className={styles.notice}>
          <span>
            {countOf(view, sentence)} {sentence}{" "}
            <a href={href({ screen: "settings" })}>Open Settings</a>
          </span>
        </li>
      ))}
      {view.contradictions.map((it) => (
        <ContradictionNotice key={it.refusal.recordId} contradiction={it} />
      ))}
    </ul>
  );
}

function countOf(view: AnchorView, sentence: string): string {
  const left = view.leftOut.filter(({ failure }) => failureSentence(failure) === sentence);
  return left.length === 1 ? "1 number is left out." : `${left.length} numbers are left out.`;
}

function ContradictionNotice({ contradiction }: { readonly contradiction: Contradiction }) {
  const format = useFormat();
  const { offer, refusal } = contradiction;
  const tab = (record: "round" | "package") => (record === "round" ? "rounds" : "package");
  return (
    <li className={styles.notice}>
      <span>
        {offer.company} put{" "}
        <a href={opportunityHref(offer.opportunityId, tab(offer.record), offer.recordId)}>
          {format.money(offer.amount)} on paper
        </a>{" "}
        and then{" "}
        <a href={opportunityHref(refusal.opportunityId, tab(refusal.record), refusal.recordId)}>
          refused {format.money(refusal.amount)}
        </a>
        . One of the two is wrong. Until you mend it, the later one counts.
      </span>
    </li>
  );
}
