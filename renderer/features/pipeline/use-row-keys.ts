import { type RefObject, useRef } from "react";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import { useHotkey } from "../../state/hotkeys";

/** J and K walk over the rows; `reveal` brings one into sight that is not drawn yet. Enter follows its link. */
export function useRowKeys(
  scroll: RefObject<HTMLElement | null>,
  rows: readonly PipelineCard[],
  reveal: (place: number) => void,
): void {
  const frame = useRef(0);
  const linkOf = (id: string) => scroll.current?.querySelector<HTMLElement>(`[data-row="${id}"]`);
  const step = (by: 1 | -1) => {
    const focused = document.activeElement;
    const id = focused instanceof HTMLElement ? focused.dataset.row : undefined;
    const now = rows.findIndex((it) => it.id === id);
    const place = now < 0 ? (by > 0 ? 0 : rows.length - 1) : now + by;
    const next = rows[place];
    if (!next) return;
    reveal(place);
    cancelAnimationFrame(frame.current);
    const link = linkOf(next.id);
    if (link) link.focus();
    else frame.current = requestAnimationFrame(() => linkOf(next.id)?.focus());
  };
  useHotkey("nextRow", () => step(1));
  useHotkey("previousRow", () => step(-1));
}
