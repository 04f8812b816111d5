import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { ghosting } from "../../../shared/pipeline/ghosting";
import { useFormat } from "../../state/format";
import { useMoveOpportunity } from "../../state/move-opportunity";
import { useToday } from "../../state/today";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import styles from "./alert.module.css";

/** A company that is silent far longer than usual: one click calls it ghosted, the toast takes it back. */
export function QuietCard({ view }: { readonly view: OpportunityView }) {
  const { opportunity, people } = view;
  const move = useMoveOpportunity();
  const format = useFormat();
  const spoken = people.flatMap((it) => it.lastContact ?? []).sort();
  const quiet = ghosting(opportunity, useToday(), spoken.at(-1) ?? null);
  if (!quiet) return null;
  return (
    <section className={`${styles.alert} ${styles.verbal}`} aria-label="No answer">
      <h2>
        <Icon name="clock" size={14} />
        No word for {format.number(quiet.days)} days
      </h2>
      <p>
        {quiet.usual === null
          ? "Three weeks of silence is an answer too."
          : `They usually answer in ${format.number(quiet.usual)} days.`}{" "}
        Call once more, then go on.
      </p>
      <Button size="sm" onClick={() => move(opportunity, "ghosted")}>
        Move to ghosted
      </Button>
    </section>
  );
}
