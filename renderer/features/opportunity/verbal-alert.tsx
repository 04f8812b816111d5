import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { useFormat } from "../../state/format";
import { Icon } from "../../ui/icon";
import styles from "./alert.module.css";

/** R4: what they only said is shown, and said not to count. */
export function VerbalAlert({ view }: { readonly view: OpportunityView }) {
  const format = useFormat();
  if (!view.verbal) return null;
  const { units, date, days } = view.verbal;
  const ago = days === 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`;
  return (
    <section className={`${styles.alert} ${styles.verbal}`} aria-label="Verbal promise">
      <h2>
        <Icon name="speech" size={14} />
        Verbal promise
      </h2>
      <p title={format.dayWithYear(date)}>
        {format.money(units)} is not counted until it is on paper. Said {ago}.
      </p>
    </section>
  );
}
