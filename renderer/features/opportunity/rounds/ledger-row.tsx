import { useEffect, useRef } from "react";
import type { Id } from "../../../../shared/model/basics";
import type { LedgerRow } from "../../../../shared/opportunity/ledger";
import { failureSentence } from "../../../../shared/wording/failure-sentence";
import { useDialogs } from "../../../state/dialogs";
import { useFormat } from "../../../state/format";
import { Icon } from "../../../ui/icon";
import { Mark } from "../../../ui/pictures/mark";
import { AtMark, Lane } from "../../../ui/pictures/number-line";
import { channelWords } from "../../../ui/words/channel-words";
import { payText } from "../../../ui/words/pay-text";
import styles from "./ledger.module.css";
import { RoundMenu } from "./round-menu";

/** One exchange, on the side of who said it. `isPointedAt` is the record that a link came for. */
export function LedgerRowView(props: {
  readonly row: LedgerRow;
  readonly opportunityId: Id;
  readonly isPointedAt: boolean;
}) {
  const { row, opportunityId, isPointedAt } = props;
  const format = useFormat();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isPointedAt) item.current?.scrollIntoView({ block: "nearest" });
  }, [isPointedAt]);
  const isRefused = row.isRefusal && row.by === "them";
  return (
    <li
      ref={item}
      className={isRefused ? `${styles.row} ${styles.refused}` : styles.row}
      data-pointed-at={isPointedAt || undefined}
    >
      <div className={styles.day} title={format.dayWithYear(row.date)}>
        {format.day(row.date)}
      </div>
      <div className={styles.themSaid}>
        {row.by === "them" && <Said row={row} opportunityId={opportunityId} />}
      </div>
      <Lane>
        {row.mark && row.units !== null && (
          <AtMark value={row.units} className={styles.mark}>
            <Mark kind={row.mark} isNamed />
          </AtMark>
        )}
      </Lane>
      <div>{row.by === "me" && <Said row={row} opportunityId={opportunityId} />}</div>
      <RoundMenu round={row.round} opportunityId={opportunityId} label={row.label} />
    </li>
  );
}

/** What was said; a press corrects it. */
function Said({ row, opportunityId }: { readonly row: LedgerRow; readonly opportunityId: Id }) {
  const format = useFormat();
  const dialogs = useDialogs();
  const channel = channelWords[row.channel];
  const amount = payText(row.round.pay, format);
  return (
    <button
      type="button"
      className={styles.said}
      title="Edit this number"
      onClick={() => dialogs.logNumber({ opportunityId, roundId: row.id })}
    >
      <span className={styles.kind}>{row.label}</span>
      <b>{amount}</b>
      {row.failure && (
        <em className={styles.problem} title={failureSentence(row.failure)}>
          No rate: not counted
        </em>
      )}
      <em title={row.note || channel.by}>
        <Icon name={channel.icon} size={12} /> {row.note || channel.by}
      </em>
    </button>
  );
}
