import { Checkbox } from "@mantine/core";
import type { Preparation } from "../../../../shared/model/opportunity";
import { Button, IconButton } from "../../../ui/button";
import { TextField } from "../../../ui/fields/text-field";
import styles from "./forms.module.css";

/** What to have ready before a talk, to tick off. */
export function PreparationFields(props: {
  readonly list: readonly Preparation[];
  readonly onChange: (list: readonly Preparation[]) => void;
}) {
  const { list, onChange } = props;
  const change = (id: string, part: Partial<Preparation>) =>
    onChange(list.map((it) => (it.id === id ? { ...it, ...part } : it)));
  return (
    <fieldset className={styles.group}>
      <legend>Preparation</legend>
      <ul>
        {list.map((it, place) => (
          <li key={it.id} className={styles.prepared}>
            <Checkbox
              size="xs"
              aria-label={`Ready: ${it.text || place + 1}`}
              checked={it.isDone}
              onChange={(event) => change(it.id, { isDone: event.currentTarget.checked })}
            />
            <TextField
              name={`Preparation ${place + 1}`}
              placeholder="Two questions about the team"
              value={it.text}
              onChange={(text) => change(it.id, { text })}
            />
            <IconButton
              icon="x"
              label={`Remove preparation ${place + 1}`}
              onClick={() => onChange(list.filter((other) => other.id !== it.id))}
            />
          </li>
        ))}
      </ul>
      <Button
        size="sm"
        icon="plus"
        onClick={() => onChange([...list, { id: crypto.randomUUID(), text: "", isDone: false }])}
      >
        Add something to prepare
      </Button>
    </fieldset>
  );
}
