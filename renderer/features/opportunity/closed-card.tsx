import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { stageName } from "../../../shared/wording/stage-words";
import { useFormat } from "../../state/format";
import { useMoveOpportunity } from "../../state/move-opportunity";
import { Button } from "../../ui/button";
import side from "./side.module.css";
import { SmallCard } from "./small-card";

/** How it ended, what it still proves (R5), and the way back. */
export function ClosedCard({ view }: { readonly view: OpportunityView }) {
  const format = useFormat();
  const move = useMoveOpportunity();
  const { closed, opportunity } = view;
  if (!closed) return null;
  return (
    <SmallCard caption="Closed">
      <p>
        <b className={side.big}>
          {stageName[closed.stage]} on {format.day(closed.date)}
        </b>
      </p>
      <p className={side.inkSoft}>
        {closed.proves === null
          ? "Nothing came on paper."
          : `Its paper still proves ${format.money(closed.proves)}.`}
      </p>
      <Button size="sm" className={side.done} onClick={() => move(opportunity, closed.reopensAt)}>
        Open it again
      </Button>
    </SmallCard>
  );
}
