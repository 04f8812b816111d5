import { Icon } from "../../ui/icon";
import styles from "./search-field.module.css";

/** Narrows the pipeline while a person types. Esc empties it. */
export function SearchField(props: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { value, onChange } = props;
  return (
    <label className={styles.field}>
      <Icon name="search" size={14} />
      <input
        type="search"
        aria-label="Search the pipeline"
        placeholder="Company, role, next step"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          event.stopPropagation();
          onChange("");
        }}
      />
    </label>
  );
}
