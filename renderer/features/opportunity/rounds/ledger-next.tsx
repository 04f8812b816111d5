import type { OpportunityView } from "../../../../shared/opportunity/opportunity-view";
import { failureSentence } from "../../../../shared/wording/failure-sentence";
import { type Format, useFormat } from "../../../state/format";
import { useToday } from "../../../state/today";
import { Icon } from "../../../ui/icon";
import { Mark } from "../../../ui/pictures/mark";
import { AtMark, Lane } from "../../../ui/pictures/number-line";
import { channelWords } from "../../../ui/words/channel-words";
import { whenText } from "../../../ui/words/when-text";
import styles from "./ledger.module.css";

/** The last row: the number to say next, or why there is none. */
export function LedgerNext({ view }: { readonly view: OpportunityView }) {
  const format = useFormat();
  const { ask, next } = view;
  if (next === null) {
    const words = noAskWords(view, format);
    return (
      words && (
        <li className={`${styles.row} ${styles.noNext}`}>
          <div className={styles.day}>Now</div>
          <p className={styles.wide}>{words}</p>
        </li>
      )
    );
  }
  return (
    <li className={`${styles.row} ${styles.next}`} data-basis={ask.kind}>
      <div className={styles.day}>Now</div>
      <div />
      <Lane>
        <AtMark value={next} className={styles.mark}>
          <Mark kind="next" isNamed />
        </AtMark>
      </Lane>
      <div className={styles.saying}>
        <span className={styles.kind}>Next ask</span>
        <b>{format.money(next)}</b>
        <Planned view={view} />
      </div>
      <div />
    </li>
  );
}

/** "Planned call, 16:00": the next step, when it has a channel. */
function Planned({ view }: { readonly view: OpportunityView }) {
  const format = useFormat();
  const today = useToday();
  const step = view.upcoming.find((it) => it.kind === "action" && it.channel !== null);
  if (!step?.channel) return <em>one number</em>;
  const { icon, name } = channelWords[step.channel];
  const isToday = step.date === today && step.time !== null;
  const when = isToday ? step.time : step.date && whenText(step.date, step.time, today, format);
  return (
    <em title={step.text}>
      <Icon name={icon} size={12} /> {[name, when].filter(Boolean).join(", ")}
    </em>
  );
}

function noAskWords({ ask }: OpportunityView, format: Format): string | null {
  switch (ask.kind) {
    case "ask":
      if (ask.waitsFor)
        return `They owe an answer to ${format.money(ask.waitsFor.amount)}. Say no other number before it comes.`;
      return ask.paperFirst
        ? `They said ${format.money(ask.paperFirst.amount)}. Get that on paper before any other number.`
        : null;
    case "closed":
      return `Agreed at ${format.money(ask.accepted.amount)}. No further ask here.`;
    case "close":
      return "The gap is too small for one more round. Time to close.";
    case "no-rate":
      return failureSentence(ask.failure);
    case "ended":
    case "unknown":
      return null;
  }
}
