import { ClassSwatch } from "../../ui/pictures/certainty-bar";
import table from "./compare-table.module.css";
import styles from "./table-key.module.css";

/** What the marks of the table mean. */
export function Key() {
  return (
    <td className={`${table.stuck} ${styles.corner}`}>
      <span className={styles.key}>
        <i className={styles.keyBest} aria-hidden="true" />
        best on paper
      </span>
      <span className={styles.key}>
        <i className={styles.keyWould} aria-hidden="true" />
        best if put on paper
      </span>
      <span className={styles.key}>
        promised, <b>counted</b>
      </span>
    </td>
  );
}

/** The three classes in their colours. */
export function Legend() {
  return (
    <td className={`${table.stuck} ${styles.keyCell}`}>
      <div className={styles.legend}>
        <span>
          <ClassSwatch of="base" />
          Base
        </span>
        <span>
          <ClassSwatch of="concrete" />
          Concrete
        </span>
        <span>
          <ClassSwatch of="risky" />
          Risky, counted
        </span>
      </div>
    </td>
  );
}
