import { Checkbox } from "@mantine/core";
import { type Contact, contactSchema } from "../../../shared/model/contact";
import type { Opportunity } from "../../../shared/model/opportunity";
import { useAct } from "../../state/act";
import { useDraft } from "../../state/use-draft";
import { DayInput } from "../../ui/day-input";
import { DeleteButton } from "../../ui/delete-button";
import { Dialog, DialogForm } from "../../ui/dialog";
import { NoteField, TextField } from "../../ui/text-field";
import styles from "./forms.module.css";

/** One person of the process. One of them can decide (R22). */
export function PersonDialog(props: {
  readonly opportunity: Opportunity;
  readonly person: Contact | null;
  readonly onClose: () => void;
}) {
  const { opportunity, person, onClose } = props;
  const act = useAct();
  const { draft, problems, change, checked, refuse } = useDraft(
    () => person ?? newPerson(opportunity),
    ["name", "title", "email", "phone", "lastContact", "followUp", "note"],
  );
  const save = async () => {
    const contact = checked(contactSchema, { ...draft, name: draft.name.trim() });
    if (!contact) return;
    const answer = await act("putContact", contact, { quiet: true });
    if (answer.ok) onClose();
    else refuse(answer.failure);
  };
  const remove = async () => {
    const answer = await act(
      "removeContact",
      { id: draft.id },
      { undoToast: `Deleted ${draft.name}.` },
    );
    if (answer.ok) onClose();
  };
  return (
    <Dialog title={person ? `Edit ${person.name}` : "Add a person"} onClose={onClose}>
      <DialogForm
        onSubmit={save}
        onCancel={onClose}
        submitLabel="Save"
        left={person && <DeleteButton onDelete={remove} />}
      >
        <div className={styles.two}>
          <TextField
            label="Name"
            required
            isFirst
            value={draft.name}
            error={problems.name && "Write a name, or what the person does."}
            onChange={(name) => change({ name })}
          />
          <TextField
            label="Title"
            placeholder="VP Engineering"
            value={draft.title}
            error={problems.title}
            onChange={(title) => change({ title })}
          />
        </div>
        <Checkbox
          label="Can decide alone: signs the contract"
          checked={draft.decides}
          onChange={(event) => change({ decides: event.currentTarget.checked })}
        />
        <div className={styles.two}>
          <TextField
            label="Email"
            value={draft.email}
            error={problems.email}
            onChange={(email) => change({ email })}
          />
          <TextField
            label="Phone"
            value={draft.phone}
            error={problems.phone}
            onChange={(phone) => change({ phone })}
          />
        </div>
        <div className={styles.two}>
          <DayInput
            label="Last contact"
            value={draft.lastContact}
            error={problems.lastContact}
            onChange={(lastContact) => change({ lastContact })}
          />
          <DayInput
            label="Follow up on"
            value={draft.followUp}
            error={problems.followUp}
            onChange={(followUp) => change({ followUp })}
          />
        </div>
        <NoteField
          label="Note"
          value={draft.note}
          error={problems.note}
          onChange={(note) => change({ note })}
        />
      </DialogForm>
    </Dialog>
  );
}

function newPerson(opportunity: Opportunity): Contact {
  return {
    id: crypto.randomUUID(),
    name: "",
    title: "",
    opportunityId: opportunity.id,
    decides: false,
    email: "",
    phone: "",
    lastContact: null,
    followUp: null,
    note: "",
  };
}
