import { useDraggable } from "@dnd-kit/core";
import type { PointerEvent, ReactNode, RefObject } from "react";
import type { Id } from "../../../shared/model/basics";

const PRESSED = "pressed card";

/**
 * Where cards can be dragged. One draggable stands for them all, the card that is pressed: so a card costs
 * nothing until then, however many are drawn. Each is marked with `data-drags` and its id.
 */
export function DragArea(props: {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly className: string | undefined;
  readonly onPress: (id: Id) => void;
  readonly children: ReactNode;
}) {
  const { setNodeRef, listeners } = useDraggable({ id: PRESSED });
  const press = (event: PointerEvent) => {
    const card =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-drags]") : null;
    if (card?.dataset.drags === undefined) return;
    props.onPress(card.dataset.drags);
    setNodeRef(card);
    listeners?.onPointerDown?.(event);
  };
  return (
    <div ref={props.ref} className={props.className} onPointerDown={press}>
      {props.children}
    </div>
  );
}
