import { Checkbox } from "@mantine/core";
import type { Id } from "../../../shared/model/basics";
import { useWorkspace } from "../../state/workspace";
import styles from "./forms.module.css";

/** Which of the known people are in a talk. */
export function InterviewerFields(props: {
  readonly opportunityId: Id;
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}) {
  const { opportunityId, chosen, onChange } = props;
  const people = Object.values(useWorkspace().contacts).filter(
    (it) => it.opportunityId === opportunityId || chosen.includes(it.id),
  );
  if (people.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>People</legend>
      {people.map(({ id, name }) => (
        <Checkbox
          key={id}
          size="xs"
          label={name}
          checked={chosen.includes(id)}
          onChange={(event) =>
            onChange(
              event.currentTarget.checked ? [...chosen, id] : chosen.filter((it) => it !== id),
            )
          }
        />
      ))}
    </fieldset>
  );
}
