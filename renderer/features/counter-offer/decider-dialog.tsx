import { Radio } from "@mantine/core";
import { useState } from "react";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { contactSchema } from "../../../shared/model/contact";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useAct } from "../../state/act";
import { Dialog, DialogForm } from "../../ui/dialogs/dialog";
import { FieldPair } from "../../ui/fields/field-pair";
import { NameField, TextField } from "../../ui/fields/text-field";
import styles from "./forms.module.css";

const NEW = "new";

/** Who signs contracts there: one of the people known, or someone new. */
export function DeciderDialog(props: { readonly view: SheetView; readonly onClose: () => void }) {
  const { view, onClose } = props;
  const { people, decider } = view;
  const [chosen, setChosen] = useState(decider?.id ?? people[0]?.id ?? NEW);
  const [name, setName] = useState("");
  const [title, setTitle] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const save = useDecider(view);
  const isNew = chosen === NEW;
  const submit = async () => {
    if (isNew && name.trim() === "") {
      setProblem("Write a name, or what the person does.");
      return;
    }
    const refused = await save(isNew ? { name: name.trim(), title: title.trim() } : chosen);
    if (refused === null) onClose();
    else setProblem(refused);
  };
  return (
    <Dialog title="Who decides?" onClose={onClose}>
      <DialogForm
        onSubmit={submit}
        onCancel={onClose}
        submitLabel="Save"
        problem={isNew ? null : problem}
      >
        <p className={styles.lead}>
          Ask one person who can sign a contract, show the page, take three minutes (R22).
        </p>
        {people.length > 0 && (
          <Radio.Group value={chosen} onChange={setChosen} aria-label="The one decision maker">
            <div className={styles.people}>
              {people.map((person) => (
                <Radio
                  key={person.id}
                  value={person.id}
                  label={[person.name, person.title].filter(Boolean).join(", ")}
                />
              ))}
              <Radio value={NEW} label="Somebody else" />
            </div>
          </Radio.Group>
        )}
        {isNew && (
          <FieldPair>
            <NameField
              label="Name"
              required
              isFirst
              value={name}
              error={problem}
              onChange={(text) => {
                setName(text);
                setProblem(null);
              }}
            />
            <TextField
              label="Title"
              placeholder="VP Engineering"
              value={title}
              onChange={setTitle}
            />
          </FieldPair>
        )}
      </DialogForm>
    </Dialog>
  );
}

/** Chooses a person by id, or writes a new one down first. Answers with a sentence when refused. */
function useDecider({ of }: SheetView) {
  const act = useAct();
  return async (
    who: string | { readonly name: string; readonly title: string },
  ): Promise<string | null> => {
    let contactId = who;
    if (typeof contactId !== "string") {
      const id = crypto.randomUUID();
      const contact = contactSchema.parse({ ...contactId, id, opportunityId: of, decides: true });
      const added = await act("putContact", contact, { quiet: true });
      if (!added.ok) return failureSentence(added.failure);
      contactId = id;
    }
    const chosen = await act("chooseDecisionMaker", { of, contactId }, { quiet: true });
    return chosen.ok ? null : failureSentence(chosen.failure);
  };
}
