import { startTransition, useOptimistic } from "react";
import { Icon } from "../../ui/icon";
import styles from "./search-field.module.css";

/**
 * Narrows the pipeline while a person types. Esc empties it. The letter is shown at once, and alone: what
 * it narrows is drawn as soon as it can be, however large the search.
 */
export function SearchField(props: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { value, onChange } = props;
  const [typed, setTyped] = useOptimistic(value);
  const type = (text: string) =>
    startTransition(() => {
      setTyped(text);
      onChange(text);
    });
  return (
    <label className={styles.field}>
      <Icon name="search" size={14} />
      <input
        type="search"
        aria-label="Search the pipeline"
        placeholder="Company, role, next step"
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || typed === "") return;
          event.stopPropagation();
          type("");
        }}
      />
    </label>
  );
}
