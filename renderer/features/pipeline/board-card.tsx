import { memo } from "react";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import styles from "./board-column.module.css";
import { CardMenu } from "./card-menu";
import { GhostedQuestion } from "./ghosted-question";
import { OpportunityCard } from "./opportunity-card";
import type { PipelineActs } from "./use-pipeline-acts";

/** A card in its column. The pointer drags it to another stage; the keyboard moves it with Ctrl and the arrows. */
export const BoardCard = memo(function BoardCard(props: {
  readonly card: PipelineCard;
  readonly max: number;
  readonly acts: PipelineActs;
  /** It hangs at the pointer: here its place is kept. */
  readonly isTaken: boolean;
}) {
  const { card, max, acts, isTaken } = props;
  return (
    <div className={styles.draggable} data-drags={card.id} data-taken={isTaken || undefined}>
      <OpportunityCard
        card={card}
        max={max}
        onOpen={() => acts.open(card)}
        menu={<CardMenu card={card} acts={acts} />}
        question={card.ghosting && <GhostedQuestion card={card} acts={acts} />}
      />
    </div>
  );
});
