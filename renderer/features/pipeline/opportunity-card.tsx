import type { ReactNode } from "react";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import { waitingBadge } from "../../../shared/wording/stage-words";
import { useFormat } from "../../state/format";
import { CertaintyBar } from "../../ui/pictures/certainty-bar";
import { EvidenceBadge, Tag } from "../../ui/tag";
import { NextStepLine } from "./next-step-line";
import styles from "./opportunity-card.module.css";

/** What a card shows. The button that opens it covers it; `menu` and `question` lie above that button. */
export function OpportunityCard(props: {
  readonly card: PipelineCard;
  /** The largest yearly total of the board: every bar is drawn against it. */
  readonly max: number;
  readonly onOpen?: () => void;
  readonly menu?: ReactNode;
  /** Stands under everything else. */
  readonly question?: ReactNode;
}) {
  const { card, max, onOpen, menu, question } = props;
  const format = useFormat();
  const { totals, waiting } = card;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.open}
          data-card={card.id}
          title={card.company}
          aria-label={`${card.company}, ${card.role}`}
          onClick={onOpen}
        >
          {card.company}
        </button>
        {menu}
      </div>
      <div className={styles.role} title={card.role}>
        {card.role}
      </div>
      <CardNumber card={card} />
      {totals?.hasPerks && (
        <div className={styles.bar}>
          <CertaintyBar
            base={totals.base}
            concrete={totals.concrete}
            risky={totals.risky}
            max={max}
            isHollow={totals.isHollow}
            height={7}
            description={`Base ${format.money(totals.base)}, perks ${format.money(totals.concrete)}, risky ${format.money(totals.risky)}`}
          />
        </div>
      )}
      {card.next && <NextStepLine step={card.next} wraps />}
      <div className={styles.foot}>
        <span title={`Since ${format.dayWithYear(card.since)}`}>
          {card.daysHere === 0 ? "since today" : `${card.daysHere} d here`}
        </span>
        {waiting && (
          <Tag kind={waiting.isHot ? "hot" : "due"} icon="clock">
            {waitingBadge(waiting)}
          </Tag>
        )}
      </div>
      {question}
    </article>
  );
}

function CardNumber({ card }: { readonly card: PipelineCard }) {
  const format = useFormat();
  if (card.base)
    return (
      <div className={styles.number}>
        <span>{format.money(card.base.units)}</span>
        <span className={styles.evidence}>
          <EvidenceBadge
            evidence={card.base.evidence}
            {...(card.base.evidence === "written" ? { label: "Paper" } : {})}
          />
        </span>
      </div>
    );
  if (card.isRateMissing) return <div className={styles.nil}>A number without a rate</div>;
  if (card.asked)
    return (
      <div className={styles.nil}>
        You asked {format.money(card.asked.amount)}
        {card.asked.answer === "refused" && ", refused"}
      </div>
    );
  return (
    <div className={styles.nil}>
      {card.posted === null ? "No number yet" : `Posted ${format.money(card.posted)}, not an offer`}
    </div>
  );
}
