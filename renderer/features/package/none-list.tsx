import { rowOf } from "../../../shared/compensation/fields";
import type { PackageView } from "../../../shared/compensation/package-view";
import type { ComponentKind } from "../../../shared/model/component";
import { Icon } from "../../ui/icon";
import styles from "./kind-lists.module.css";

/** Kinds known to be nothing. Taking one back makes it "not asked" again. */
export function NoneList(props: {
  readonly view: PackageView;
  readonly onNotAsked: (kind: ComponentKind) => void;
}) {
  const { none } = props.view;
  if (none.length === 0) return null;
  return (
    <section className={styles.section} aria-label="None">
      <h3 className={styles.heading}>None</h3>
      <ul className={styles.chips}>
        {none.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className={styles.chip}
              aria-label={`${rowOf(kind).label} is none. Take it back`}
              onClick={() => props.onNotAsked(kind)}
            >
              {rowOf(kind).label}
              <Icon name="x" size={12} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
