import { type Contact, contactSchema } from "../../../shared/model/contact";
import { useAct } from "../../state/act";
import { useDraft } from "../../state/use-draft";
import { useWorkspace } from "../../state/workspace";
import { DayInput } from "../../ui/day-input";
import { DeleteButton } from "../../ui/delete-button";
import { Dialog, DialogForm } from "../../ui/dialog";
import { ChoiceField, NoteField, TextField } from "../../ui/text-field";
import styles from "./people.module.css";

/** A person to stay in touch with, at a company of the search or anywhere else. */
export function ContactDialog(props: {
  readonly contact: Contact | null;
  readonly onClose: () => void;
}) {
  const { contact, onClose } = props;
  const act = useAct();
  const { opportunities } = useWorkspace();
  const { draft, problems, change, checked, refuse } = useDraft(
    (): Contact => contact ?? newContact(),
    ["name", "title", "lastContact", "followUp", "note"],
  );
  const save = async () => {
    const record = checked(contactSchema, { ...draft, name: draft.name.trim() });
    if (!record) return;
    const answer = await act("putContact", record, { quiet: true });
    if (answer.ok) onClose();
    else refuse(answer.failure);
  };
  const remove = async () => {
    const input = { id: draft.id };
    const answer = await act("removeContact", input, { undoToast: `Deleted ${draft.name}.` });
    if (answer.ok) onClose();
  };
  return (
    <Dialog title={contact ? `Edit ${contact.name}` : "Add a person"} onClose={onClose}>
      <DialogForm
        onSubmit={save}
        onCancel={onClose}
        submitLabel="Save"
        left={contact && <DeleteButton onDelete={remove} />}
      >
        <div className={styles.pair}>
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
            value={draft.title}
            error={problems.title}
            onChange={(title) => change({ title })}
          />
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
        <ChoiceField
          label="Company"
          value={draft.opportunityId ?? ""}
          onChange={(id) => change({ opportunityId: id === "" ? null : id })}
          options={[
            { value: "", label: "None of the search" },
            ...Object.values(opportunities).map((it) => ({ value: it.id, label: it.company })),
          ]}
        />
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

function newContact(): Contact {
  return {
    id: crypto.randomUUID(),
    name: "",
    title: "",
    opportunityId: null,
    decides: false,
    email: "",
    phone: "",
    lastContact: null,
    followUp: null,
    note: "",
  };
}
