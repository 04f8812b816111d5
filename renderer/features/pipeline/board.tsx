import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { VisuallyHidden } from "@mantine/core";
import { memo, useRef, useState } from "react";
import type { Id } from "../../../shared/model/basics";
import type { Stage } from "../../../shared/model/opportunity";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import type { Board } from "../../../shared/pipeline/pipeline-view";
import { useDialogs } from "../../state/dialogs";
import { Button } from "../../ui/button";
import styles from "./board.module.css";
import { BoardColumnView } from "./board-column";
import { ClosedBand } from "./closed-band";
import { DragArea } from "./drag-area";
import { OpportunityCard } from "./opportunity-card";
import { useCardKeys } from "./use-card-keys";
import type { PipelineActs } from "./use-pipeline-acts";

/** A press becomes a drag after this many pixels, so that a click stays a click. */
const DRAG_DISTANCE = 6;

/** Five columns and the closed band. Cards move by pointer, by keyboard and by their menu. */
export const BoardView = memo(function BoardView(props: {
  readonly board: Board;
  /** What a full bar stands for, units a year. */
  readonly max: number;
  readonly acts: PipelineActs;
  readonly onShowClosed: (stage: Stage) => void;
}) {
  const { board, max, acts, onShowClosed } = props;
  const dialogs = useDialogs();
  const pressed = useRef<Id | null>(null);
  const [taken, setTaken] = useState<PipelineCard | null>(null);
  const keys = useCardKeys(board.columns, acts);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_DISTANCE } }),
  );
  const take = () =>
    setTaken(
      board.columns.flatMap((it) => it.cards).find((card) => card.id === pressed.current) ?? null,
    );
  const drop = ({ over }: DragEndEvent) => {
    setTaken(null);
    if (taken && over) void acts.move(taken, over.id as Stage);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      onDragStart={take}
      onDragCancel={() => setTaken(null)}
      onDragEnd={drop}
      accessibility={{ screenReaderInstructions: { draggable: "" } }}
    >
      <DragArea
        ref={keys.ref}
        className={styles.board}
        onPress={(id) => {
          pressed.current = id;
        }}
      >
        {board.columns.map((column) => (
          <BoardColumnView
            key={column.stage}
            column={column}
            max={max}
            acts={acts}
            wanted={keys.wanted}
            taken={taken?.id ?? null}
            footer={
              column.stage === "target" && (
                <Button
                  variant="subtle"
                  size="sm"
                  icon="plus"
                  className={styles.add}
                  onClick={() => dialogs.newOpportunity({ stage: "target" })}
                >
                  Add a target
                </Button>
              )
            }
          />
        ))}
      </DragArea>
      <ClosedBand boxes={board.closed} onShowAll={onShowClosed} />
      <DragOverlay dropAnimation={null}>
        {taken && <OpportunityCard card={taken} max={max} />}
      </DragOverlay>
      <VisuallyHidden role="status">{keys.said}</VisuallyHidden>
    </DndContext>
  );
});
