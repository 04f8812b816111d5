import { useDroppable } from "@dnd-kit/core";
import type { ReactNode } from "react";
import type { Id } from "../../../shared/model/basics";
import type { BoardColumn } from "../../../shared/pipeline/pipeline-view";
import { stageMeaning, stageName } from "../../../shared/wording/stage-words";
import { useFormat } from "../../state/format";
import { Icon } from "../../ui/icon";
import styles from "./board-column.module.css";
import { ColumnCards } from "./column-cards";
import { useNextApplication } from "./use-next-application";
import type { PipelineActs } from "./use-pipeline-acts";

/** One stage of the board: its head, its cards, and what the stage means where there is room. */
export function BoardColumnView(props: {
  readonly column: BoardColumn;
  readonly max: number;
  readonly acts: PipelineActs;
  /** The card that should come into sight. */
  readonly wanted: Id | null;
  /** The card that hangs at the pointer. */
  readonly taken: Id | null;
  readonly footer?: ReactNode;
}) {
  const { column, max, acts, wanted, taken, footer } = props;
  const { stage, cards, isShort } = column;
  const format = useFormat();
  const { setNodeRef, isOver } = useDroppable({ id: stage });
  const look = stage === "verbal-offer" ? "verbal" : stage === "written-offer" ? "paper" : "plain";
  return (
    <section
      ref={setNodeRef}
      className={styles.column}
      aria-label={`${stageName[stage]}, ${cards.length}`}
      data-over={isOver || undefined}
    >
      <h2 className={`${styles.head} ${styles[look]}`}>
        {look === "verbal" && <Icon name="speech" size={14} />}
        {look === "paper" && <Icon name="document" size={14} />}
        {stageName[stage]}
        <span className={styles.count}>{format.number(cards.length)}</span>
        {look === "verbal" && <span className={styles.note}>not counted</span>}
        {look === "paper" && <span className={styles.note}>floor</span>}
      </h2>
      {stage === "target" && <NextApplication />}
      <ColumnCards
        cards={cards}
        max={max}
        acts={acts}
        wanted={wanted}
        taken={taken}
        after={
          <>
            {(isShort || isOver) && <div className={styles.drop}>{stageMeaning[stage]}</div>}
            {footer}
          </>
        }
      />
    </section>
  );
}

function NextApplication() {
  const { text, isAlert } = useNextApplication();
  return (
    <p className={styles.next} data-missing={isAlert || undefined} title={text}>
      {text}
    </p>
  );
}
