import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { ghosting } from "../../../shared/pipeline/ghosting";
import { quietWords } from "../../../shared/wording/stage-words";
import { useFormat } from "../../state/format";
import { useMoveOpportunity, useWaitOn } from "../../state/move-opportunity";
import { useToday } from "../../state/today";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import styles from "./alert.module.css";

/** A company that is silent far longer than usual: one click calls it ghosted or waits on, the toast takes it back. */
export function QuietCard({ view }: { readonly view: OpportunityView }) {
  const { opportunity, people } = view;
  const move = useMoveOpportunity();
  const waitOn = useWaitOn();
  const format = useFormat();
  const spoken = people.flatMap((it) => it.lastContact ?? []).sort();
  const quiet = ghosting(opportunity, useToday(), spoken.at(-1) ?? null);
  if (!quiet) return null;
  const words = quietWords(quiet, format.number);
  return (
    <section className={`${styles.alert} ${styles.verbal}`} aria-label="No answer">
      <h2>
        <Icon name="clock" size={14} />
        {words.title}
      </h2>
      <p>{words.usual} Call once more, then go on.</p>
      <div className={styles.acts}>
        <Button size="sm" onClick={() => move(opportunity, "ghosted")}>
          Move to ghosted
        </Button>
        <Button size="sm" variant="subtle" onClick={() => waitOn(opportunity)}>
          Wait on
        </Button>
      </div>
    </section>
  );
}
