import type { CallView, ToldLine } from "../../../shared/before-call/call-view";
import { useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { Card } from "../../ui/card";
import { Mark } from "../../ui/pictures/mark";
import { RuleText } from "../../ui/rule-text";
import styles from "./rows.module.css";

/** R18: what I already told them, by date. Numbers that contradict each other are marked. */
export function ToldCard({ view }: { readonly view: CallView }) {
  const { told, opportunity } = view;
  return (
    <Card title={`You told ${opportunity.company}`} isFlush>
      {told.length === 0 ? (
        <NothingTold theirFirst={view.theirFirst} />
      ) : (
        <ul className={styles.rows}>
          {told.map((line) => (
            <Told key={line.row.id} line={line} id={opportunity.id} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function NothingTold({ theirFirst }: Pick<CallView, "theirFirst">) {
  const format = useFormat();
  return (
    <p className={styles.none}>
      <RuleText>
        {theirFirst === null
          ? "No number yet. Say yours first (R14)."
          : `No number yet. They opened at ${format.money(theirFirst)} (R14).`}
      </RuleText>
    </p>
  );
}

function Told({ line, id }: { readonly line: ToldLine; readonly id: string }) {
  const format = useFormat();
  const { row, implied, contradicts } = line;
  return (
    <li>
      <span className={styles.day}>{format.day(row.date)}</span>
      {row.mark ? <Mark kind={row.mark} /> : <span />}
      <a className={styles.what} href={opportunityHref(id, "rounds", row.id)}>
        {implied === null ? row.label : `Ask, ${implied}`}
      </a>
      <b>{row.units === null ? format.exact(row.round.pay.amount) : format.money(row.units)}</b>
      {contradicts && (
        <p className={styles.clash}>
          Contradicts {format.money(contradicts.before, contradicts.currency ?? undefined)} of{" "}
          {format.day(contradicts.date)}. <RuleText>Hold to one number (R18).</RuleText>
        </p>
      )}
    </li>
  );
}
