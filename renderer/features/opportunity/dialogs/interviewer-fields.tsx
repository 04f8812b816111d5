import { Checkbox } from "@mantine/core";
import type { Id } from "../../../../shared/model/basics";
import { useWorkspace } from "../../../state/workspace";
import { Button } from "../../../ui/button";
import { NameField } from "../../../ui/fields/text-field";
import styles from "./forms.module.css";
import type { Newcomer } from "./use-newcomer";

/** Which of the known people are in a talk; who is not known yet is added here. */
export function InterviewerFields(props: {
  readonly opportunityId: Id;
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
  readonly newcomer: Newcomer;
}) {
  const { opportunityId, chosen, onChange, newcomer } = props;
  const people = Object.values(useWorkspace().contacts).filter(
    (it) => it.opportunityId === opportunityId || chosen.includes(it.id),
  );
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
      <AddInterviewer
        name={newcomer.name}
        isFirst={people.length === 0}
        onChange={newcomer.write}
        onAdd={async () => onChange(await newcomer.among(chosen))}
      />
    </fieldset>
  );
}

function AddInterviewer(props: {
  readonly name: string;
  readonly isFirst: boolean;
  readonly onChange: (name: string) => void;
  readonly onAdd: () => Promise<unknown>;
}) {
  const { name, isFirst, onChange, onAdd } = props;
  return (
    <div className={styles.addPerson}>
      <NameField
        name="Name of a new person"
        placeholder={isFirst ? "A name" : "Somebody else"}
        value={name}
        onChange={onChange}
      />
      <Button disabled={name.trim() === ""} onClick={onAdd}>
        Add
      </Button>
    </div>
  );
}
