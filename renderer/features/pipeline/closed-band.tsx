import { useDroppable } from "@dnd-kit/core";
import type { Stage } from "../../../shared/model/opportunity";
import type { ClosedBox, ClosedCard } from "../../../shared/pipeline/pipeline-view";
import { stageMeaning, stageName } from "../../../shared/wording/stage-words";
import { type Format, useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import styles from "./closed-band.module.css";

/** What is over: kept for the record, out of every sum. A card dropped on a box closes its opportunity. */
export function ClosedBand(props: {
  readonly boxes: readonly ClosedBox[];
  readonly onShowAll: (stage: Stage) => void;
}) {
  return (
    <section className={styles.closed} aria-label="Closed">
      <h2>
        Closed <em>kept for the record, out of every sum</em>
      </h2>
      <div className={styles.row}>
        {props.boxes.map((box) => (
          <Box key={box.stage} box={box} onShowAll={() => props.onShowAll(box.stage)} />
        ))}
      </div>
    </section>
  );
}

function Box({ box, onShowAll }: { readonly box: ClosedBox; readonly onShowAll: () => void }) {
  const { setNodeRef, isOver } = useDroppable({ id: box.stage });
  const { newest, count } = box;
  return (
    <div ref={setNodeRef} className={styles.box} data-over={isOver || undefined}>
      <h3>
        {stageName[box.stage]}
        {count > 1 ? (
          <button type="button" className={styles.all} onClick={onShowAll}>
            Show all {count}
          </button>
        ) : (
          <span>{count}</span>
        )}
      </h3>
      {newest ? <Newest card={newest} /> : <p>{stageMeaning[box.stage]}</p>}
    </div>
  );
}

function Newest({ card }: { readonly card: ClosedCard }) {
  const format = useFormat();
  return (
    <a href={opportunityHref(card.id)} className={styles.card}>
      <span className={styles.line}>
        <b title={`${card.company}, ${card.role}`}>{card.company}</b>
        <span className={styles.number}>
          {card.units === null ? "no number" : format.money(card.units)}
        </span>
      </span>
      <span className={styles.reason}>{reasonText(card, format)}</span>
    </a>
  );
}

function reasonText({ reason, since }: ClosedCard, format: Format): string {
  switch (reason.kind) {
    case "below-current":
      return "below current base";
    case "after-interviews":
      return reason.count === 1 ? "after 1 interview" : `after ${reason.count} interviews`;
    case "ran-out":
      return `let it run out on ${format.day(since)}`;
    case "note":
      return reason.text;
    case "on-day":
      return `on ${format.day(since)}`;
  }
}
