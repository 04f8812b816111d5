import type { CompareView } from "../../../shared/compensation/compare-view";
import styles from "./compare-screen.module.css";
import type { Selection } from "./use-selection";

/** Packages that could stand in the table and do not: never left out in silence. */
export function NotShown(props: { readonly view: CompareView; readonly selection: Selection }) {
  const { view, selection } = props;
  const others = view.comparables.filter((it) => !it.isSelected);
  if (others.length === 0 || view.isFull) return null;
  return (
    <p className={styles.rates}>
      Not in the table:{" "}
      {others.map(({ id, company, role }, place) => (
        <span key={id}>
          {place > 0 && ", "}
          <button
            type="button"
            className={styles.other}
            aria-label={`Add ${company}, ${role}`}
            onClick={() => selection.add(id)}
          >
            <bdi>{company}</bdi>
          </button>
        </span>
      ))}
      .
    </p>
  );
}
