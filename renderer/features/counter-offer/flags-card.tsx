import { MOST_FLAGS } from "../../../shared/counter-offer/desk-advice";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import type { RedFlag, RedFlagKind } from "../../../shared/model/counter-offer";
import { fallbackToday, redFlagWords } from "../../../shared/wording/counter-offer-words";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { Card } from "../../ui/card";
import { Icon } from "../../ui/icon";
import { FlagDate } from "./flag-date";
import styles from "./flags-card.module.css";

/** R23: what they do instead of signing, each with the day it was seen. */
export function FlagsCard({ view }: { readonly view: SheetView }) {
  const format = useFormat();
  const { flags, flagCount } = view;
  const isEnough = flagCount >= MOST_FLAGS;
  return (
    <Card
      title="Red flags"
      right={
        flagCount > 0 && (
          <b className={styles.count}>
            {flagCount} of {flags.length} seen
          </b>
        )
      }
      className={styles.card}
      isFlush
    >
      <div className={styles.body}>
        <ul className={styles.flags}>
          {flags.map((it) => (
            <Flag key={it.kind} view={view} kind={it.kind} flag={it.flag} />
          ))}
        </ul>
        <p className={isEnough ? styles.enough : styles.note}>
          <b>
            {isEnough ? `${flagCount} flags: close elsewhere.` : "At 3 flags, close elsewhere."}
          </b>{" "}
          {fallbackToday(view.fallback, format)}
        </p>
      </div>
    </Card>
  );
}

function Flag(props: {
  readonly view: SheetView;
  readonly kind: RedFlagKind;
  readonly flag: RedFlag | null;
}) {
  const { view, kind, flag } = props;
  const act = useAct();
  const today = useToday();
  const { of } = view;
  const { name, sign } = redFlagWords[kind];
  const toggle = () =>
    flag
      ? act("removeRedFlag", { of, kind }, { undoToast: `Taken off: ${name}.` })
      : act("putRedFlag", { of, flag: { kind, date: today } });
  return (
    <li className={flag ? styles.seen : undefined}>
      <label className={styles.tick}>
        <input type="checkbox" checked={flag !== null} onChange={() => void toggle()} />
        <Icon name="flag" size={14} />
        <span>{name}</span>
      </label>
      {flag ? (
        <FlagDate of={of} flag={flag} name={name} />
      ) : (
        <span className={styles.sign}>{sign}</span>
      )}
    </li>
  );
}
