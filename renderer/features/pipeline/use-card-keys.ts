import { type RefObject, useEffect, useRef, useState } from "react";
import type { Id } from "../../../shared/model/basics";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import { type BoardColumn, neighbourStage } from "../../../shared/pipeline/pipeline-view";
import { stageName } from "../../../shared/wording/stage-words";
import { useHotkey } from "../../state/hotkeys";
import type { PipelineActs } from "./use-pipeline-acts";

/** Frames to wait for a card that has yet to be drawn: its column scrolls to it first. */
const PATIENCE = 20;

type CardKeys = {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The card that should get the focus: a long column scrolls to it. */
  readonly wanted: Id | null;
  /** What was just done, for a screen reader. */
  readonly said: string;
};

type Place = { readonly column: number; readonly row: number; readonly card: PipelineCard };

/** J, K and the arrows walk over the cards; Ctrl and an arrow take the card along. */
export function useCardKeys(columns: readonly BoardColumn[], acts: PipelineActs): CardKeys {
  const ref = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<Id | null>(null);
  const [said, setSaid] = useState("");
  useWantedFocus(ref, wanted, () => setWanted(null));

  const focused = (): Place | null => {
    const id = focusedCardId();
    for (const [column, { cards }] of columns.entries()) {
      const row = cards.findIndex((card) => card.id === id);
      const card = cards[row];
      if (card) return { column, row, card };
    }
    return null;
  };
  const focus = (card: PipelineCard | undefined) => card && setWanted(card.id);

  const step = (by: 1 | -1) => {
    const all = columns.flatMap((it) => it.cards);
    const now = focused();
    const place = now ? all.indexOf(now.card) + by : by > 0 ? 0 : all.length - 1;
    focus(all[place]);
  };
  useHotkey("nextRow", () => step(1));
  useHotkey("previousRow", () => step(-1));

  const takeAlong = async ({ card }: Place, side: "left" | "right") => {
    const stage = neighbourStage(card.stage, side);
    if (!stage) return;
    await acts.move(card, stage);
    setSaid(`${card.company} is in ${stageName[stage]}.`);
    focus(card);
  };
  const walk = ({ column, row }: Place, key: string) => {
    if (key === "ArrowDown") return focus(columns[column]?.cards[row + 1]);
    if (key === "ArrowUp") return focus(columns[column]?.cards[row - 1]);
    const side =
      key === "ArrowLeft" ? columns.slice(0, column).reverse() : columns.slice(column + 1);
    const cards = side.find((it) => it.cards.length > 0)?.cards;
    return focus(cards?.[Math.min(row, cards.length - 1)]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = focused();
    if (!place || !event.key.startsWith("Arrow") || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (!event.ctrlKey && !event.metaKey) walk(place, event.key);
    else if (event.key === "ArrowLeft") void takeAlong(place, "left");
    else if (event.key === "ArrowRight") void takeAlong(place, "right");
  };
  useKeyDown(ref, onKeyDown);
  return { ref, wanted, said };
}

function useKeyDown(
  ref: RefObject<HTMLElement | null>,
  onKeyDown: (event: KeyboardEvent) => void,
): void {
  const latest = useRef(onKeyDown);
  useEffect(() => {
    latest.current = onKeyDown;
  });
  useEffect(() => {
    const element = ref.current;
    const listener = (event: KeyboardEvent) => latest.current(event);
    element?.addEventListener("keydown", listener);
    return () => element?.removeEventListener("keydown", listener);
  }, [ref]);
}

/** Gives the focus to the wanted card as soon as it is drawn. A dialog that opened meanwhile keeps it. */
function useWantedFocus(
  ref: RefObject<HTMLDivElement | null>,
  wanted: Id | null,
  done: () => void,
): void {
  const settle = useRef(done);
  useEffect(() => {
    settle.current = done;
  });
  useEffect(() => {
    if (wanted === null) return undefined;
    let frame = 0;
    let patience = PATIENCE;
    const tryFocus = () => {
      const card = ref.current?.querySelector<HTMLElement>(`[data-card="${wanted}"]`);
      const isCovered = document.querySelector("[role=dialog][aria-modal=true]") !== null;
      patience -= 1;
      if (card && !isCovered) card.focus();
      if (card || isCovered || patience === 0) settle.current();
      else frame = requestAnimationFrame(tryFocus);
    };
    tryFocus();
    return () => cancelAnimationFrame(frame);
  }, [wanted, ref]);
}

function focusedCardId(): Id | null {
  const focused = document.activeElement;
  return focused instanceof HTMLElement ? (focused.dataset.card ?? null) : null;
}
