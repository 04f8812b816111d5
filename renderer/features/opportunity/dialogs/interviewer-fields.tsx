import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { Id } from "../../../../shared/model/basics";
import { contactSchema } from "../../../../shared/model/contact";
import { useAct } from "../../../state/act";
import { useWorkspace } from "../../../state/workspace";
import { Button } from "../../../ui/button";
import { NameField } from "../../../ui/text-field";
import styles from "./forms.module.css";

/** Which of the known people are in a talk; who is not known yet is added here. */
export function InterviewerFields(props: {
  readonly opportunityId: Id;
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}) {
  const { opportunityId, chosen, onChange } = props;
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
        opportunityId={opportunityId}
        isFirst={people.length === 0}
        onAdded={(id) => onChange([...chosen, id])}
      />
    </fieldset>
  );
}

function AddInterviewer(props: {
  readonly opportunityId: Id;
  readonly isFirst: boolean;
  readonly onAdded: (id: Id) => void;
}) {
  const { opportunityId, isFirst, onAdded } = props;
  const act = useAct();
  const [name, setName] = useState("");
  const add = async () => {
    const person = contactSchema.parse({ id: crypto.randomUUID(), opportunityId, name });
    const answer = await act("putContact", person);
    if (!answer.ok) return;
    setName("");
    onAdded(person.id);
  };
  return (
    <div className={styles.addPerson}>
      <NameField
        name="Name of a new person"
        placeholder={isFirst ? "Nobody is known here yet: a name" : "Somebody else"}
        value={name}
        onChange={setName}
      />
      <Button disabled={name.trim() === ""} onClick={add}>
        Add
      </Button>
    </div>
  );
}
