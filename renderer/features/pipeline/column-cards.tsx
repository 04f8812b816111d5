import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useCallback, useEffect, useRef } from "react";
import type { Id } from "../../../shared/model/basics";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import { BoardCard } from "./board-card";
import styles from "./board-column.module.css";
import type { PipelineActs } from "./use-pipeline-acts";

type Column = {
  readonly cards: readonly PipelineCard[];
  readonly max: number;
  readonly acts: PipelineActs;
  readonly wanted: Id | null;
  readonly taken: Id | null;
  /** Stands under the last card. */
  readonly after: ReactNode;
};

/** Longer columns draw only the cards in sight. */
const WINDOWED_FROM = 10;
const CARD_HEIGHT = 142;
const GAP = 8;

export function ColumnCards(props: Column) {
  return props.cards.length < WINDOWED_FROM ? <AllCards {...props} /> : <CardsInSight {...props} />;
}

function AllCards({ cards, max, acts, taken, after }: Column) {
  return (
    <div className={styles.scroll}>
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <BoardCard card={card} max={max} acts={acts} isTaken={card.id === taken} />
          </li>
        ))}
      </ul>
      {after}
    </div>
  );
}

function CardsInSight({ cards, max, acts, wanted, taken, after }: Column) {
  const scroll = useRef<HTMLDivElement>(null);
  const window = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => CARD_HEIGHT,
    // The same function while the cards are the same: else every height of the column is summed again.
    getItemKey: useCallback((place: number) => cards[place]?.id ?? place, [cards]),
    gap: GAP,
    overscan: 1,
  });
  const wantedPlace = wanted === null ? -1 : cards.findIndex((card) => card.id === wanted);
  useEffect(() => {
    if (wantedPlace >= 0) window.scrollToIndex(wantedPlace, { align: "auto" });
  }, [wantedPlace, window]);
  const inSight = window.getVirtualItems();
  return (
    <div ref={scroll} className={`${styles.scroll} ${styles.windowed}`}>
      <ul
        className={styles.list}
        style={{ height: window.getTotalSize(), paddingTop: inSight[0]?.start ?? 0 }}
      >
        {inSight.map(({ index, key }) => {
          const card = cards[index];
          return (
            card && (
              <li
                key={key}
                ref={window.measureElement}
                data-index={index}
                aria-setsize={cards.length}
                aria-posinset={index + 1}
              >
                <BoardCard card={card} max={max} acts={acts} isTaken={card.id === taken} />
              </li>
            )
          );
        })}
      </ul>
      {after}
    </div>
  );
}
