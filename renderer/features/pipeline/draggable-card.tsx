import { useDraggable } from "@dnd-kit/core";
import { memo } from "react";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import styles from "./board-column.module.css";
import { CardMenu } from "./card-menu";
import { GhostedQuestion } from "./ghosted-question";
import { OpportunityCard } from "./opportunity-card";
import type { PipelineActs } from "./use-pipeline-acts";

/** A card that the pointer can take to another stage; the keyboard moves it with Ctrl and the arrows. */
export const DraggableCard = memo(function DraggableCard(props: {
  readonly card: PipelineCard;
  readonly max: number;
  readonly acts: PipelineActs;
}) {
  const { card, max, acts } = props;
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: card.id, data: { card } });
  return (
    <div
      ref={setNodeRef}
      className={styles.draggable}
      data-taken={isDragging || undefined}
      {...listeners}
    >
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
