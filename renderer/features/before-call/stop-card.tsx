import type { CallView } from "../../../shared/before-call/call-view";
import { apart } from "../../../shared/wording/apart";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { Card } from "../../ui/card";
import { whenText } from "../../ui/words/when-text";
import styles from "./rows.module.css";

/** R7: where to stop asking and what is signed then, by the stop rule of Anchor. */
export function StopCard({ view: { stopping } }: { readonly view: CallView }) {
  const format = useFormat();
  const today = useToday();
  if (!stopping) return null;
  const { floor, gap, width, paper, deadline } = stopping;
  return (
    <Card title="When to stop" isFlush>
      <p className={styles.none}>
        {floor !== null && `Floor ${format.whole(floor)}. `}
        Stop when the gap is {format.whole(width)} or less
        {gap === null ? ". " : `; now it is ${format.whole(gap)}. `}
        {paper
          ? `Best paper: ${apart(paper.company)}, ${format.whole(paper.amount)}`
          : "Nothing is on paper yet"}
        {deadline && `, until ${whenText(deadline.date, deadline.time, today, format)}`}.
      </p>
    </Card>
  );
}
