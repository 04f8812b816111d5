import { Checkbox } from "@mantine/core";
import type { Id } from "../../../shared/model/basics";
import { type Contact, contactSchema } from "../../../shared/model/contact";
import { useAct } from "../../state/act";
import type { ContactRequest } from "../../state/dialogs";
import { useDraft } from "../../state/use-draft";
import { useWorkspace } from "../../state/workspace";
import { RecordDialog } from "../../ui/dialogs/record-dialog";
import { CompanyChoice } from "../../ui/fields/company-choice";
import { DayInput } from "../../ui/fields/day-input";
import { FieldPair } from "../../ui/fields/field-pair";
import { NameField, NoteField, TextField } from "../../ui/fields/text-field";

const NONE = { value: "none", label: "None of the search" };

/** A person of the search, or anyone to stay in touch with (R20). One of them can decide (R22). */
export function ContactDialog(props: ContactRequest & { readonly onClose: () => void }) {
  const { id, opportunityId = null, onClose } = props;
  const act = useAct();
  const { contacts } = useWorkspace();
  const contact = id === undefined ? null : (contacts[id] ?? null);
  const { draft, problems, change, checked, refuse } = useDraft(
    (): Contact => contact ?? newContact(opportunityId),
    ["name", "title", "email", "phone", "lastContact", "followUp", "note"],
  );
  const save = async () => {
    const record = checked(contactSchema, { ...draft, name: draft.name.trim() });
    return record && act("putContact", record, { quiet: true });
  };
  const remove = () =>
    act("removeContact", { id: draft.id }, { undoToast: `Deleted ${draft.name}.` });
  return (
    <RecordDialog
      title={contact ? `Edit ${contact.name}` : "Add a person"}
      onSave={save}
      onRefuse={refuse}
      onDelete={contact && remove}
      onClose={onClose}
    >
      <FieldPair>
        <NameField
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
      </FieldPair>
      <CompanyChoice
        label="Company"
        value={draft.opportunityId ?? NONE.value}
        onChange={(chosen) => change({ opportunityId: chosen === NONE.value ? null : chosen })}
        last={NONE}
      />
      <Checkbox
        label="Can decide alone: signs the contract"
        checked={draft.decides}
        onChange={(event) => change({ decides: event.currentTarget.checked })}
      />
      <NoteField
        label="Note"
        value={draft.note}
        error={problems.note}
        onChange={(note) => change({ note })}
      />
    </RecordDialog>
  );
}

function newContact(opportunityId: Id | null): Contact {
  return {
    id: crypto.randomUUID(),
    name: "",
    title: "",
    opportunityId,
    decides: false,
    email: "",
    phone: "",
    lastContact: null,
    followUp: null,
    note: "",
  };
}
