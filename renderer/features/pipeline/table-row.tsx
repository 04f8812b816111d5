import { memo } from "react";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import { stageName, waitingBadge } from "../../../shared/wording/stage-words";
import { useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { EvidenceIcon, Tag } from "../../ui/tag";
import { CardMenu } from "./card-menu";
import { NextStepLine } from "./next-step-line";
import styles from "./table.module.css";
import type { PipelineActs } from "./use-pipeline-acts";

/** One opportunity in the table. `place` counts from 0 over all rows, also those out of sight. */
export const TableRow = memo(function TableRow(props: {
  readonly card: PipelineCard;
  readonly place: number;
  readonly acts: PipelineActs;
}) {
  const { card, place, acts } = props;
  const { base, totals, waiting } = card;
  const format = useFormat();
  return (
    <tr aria-rowindex={place + 2}>
      <th scope="row" className={styles.company}>
        <a href={opportunityHref(card.id)} data-row={card.id} title={card.company}>
          {card.company}
        </a>
      </th>
      <td className={styles.role} title={card.role}>
        {card.role}
      </td>
      <td className={styles.stage}>{stageName[card.stage]}</td>
      <td className={styles.base}>
        {base ? (
          <span className={styles.figure}>
            {format.money(base.units)}
            <EvidenceIcon evidence={base.evidence} />
          </span>
        ) : (
          <span className={styles.unknown}>{card.isRateMissing ? "no rate" : "no number"}</span>
        )}
      </td>
      <td className={styles.guaranteed}>
        <Total units={totals?.guaranteed ?? null} />
      </td>
      <td className={styles.expected}>
        <Total units={totals?.expected ?? null} isSaid={totals?.isHollow ?? false} />
      </td>
      <td>{card.next && <NextStepLine step={card.next} />}</td>
      <td className={styles.waiting}>
        {waiting && (
          <Tag kind={waiting.isHot ? "hot" : "due"} icon="clock">
            {waitingBadge(waiting)}
          </Tag>
        )}
      </td>
      <td className={styles.daysHere}>{card.daysHere}</td>
      <td className={styles.more}>
        <CardMenu card={card} acts={acts} />
      </td>
    </tr>
  );
});

/** A total of a year; one that rests on talk is written in the soft ink of talk (R4). */
function Total({
  units,
  isSaid = false,
}: {
  readonly units: number | null;
  readonly isSaid?: boolean;
}) {
  const format = useFormat();
  if (units === null) return <span className={styles.unknown}>{"\u2013"}</span>;
  return (
    <span
      className={isSaid ? styles.said : undefined}
      title={isSaid ? "Said, not on paper" : undefined}
    >
      {format.money(units)}
    </span>
  );
}
