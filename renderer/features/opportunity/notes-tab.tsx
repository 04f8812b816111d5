import { useState } from "react";
import type { Opportunity } from "../../../shared/model/opportunity";
import { useAct } from "../../state/act";
import { useDialogs } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { NoteField } from "../../ui/fields/text-field";
import { payText } from "../../ui/words/pay-text";
import { PlaceText } from "./place-text";
import styles from "./records.module.css";

/** What is known of the place itself, and free notes. */
export function NotesTab({ opportunity }: { readonly opportunity: Opportunity }) {
  const dialogs = useDialogs();
  const format = useFormat();
  const { id, place, source, link, postedPay } = opportunity;
  const facts = [
    ["Place", place],
    ["Source", source],
    ["Posted pay", postedPay ? `${payText(postedPay, format)}, hearsay` : ""],
  ].filter(([, text]) => text !== "");
  return (
    <div className={styles.tab}>
      <dl className={styles.facts}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {link !== "" && (
          <div>
            <dt>Link</dt>
            <dd>
              <PlaceText place={link} />
            </dd>
          </div>
        )}
      </dl>
      <div className={styles.notes}>
        <NoteEditor key={opportunity.note} opportunity={opportunity} />
        <Button size="sm" icon="pencil" onClick={() => dialogs.newOpportunity({ id })}>
          Edit company, role and place
        </Button>
      </div>
    </div>
  );
}

/** Saved when the field is left, so that one note is one step to undo. */
function NoteEditor({ opportunity }: { readonly opportunity: Opportunity }) {
  const act = useAct();
  const [note, setNote] = useState(opportunity.note);
  const save = async () => {
    if (note !== opportunity.note)
      await act("editOpportunity", { id: opportunity.id, fields: { note } });
  };
  return (
    <form onBlur={() => void save()} onSubmit={(event) => event.preventDefault()}>
      <NoteField label="Notes" minRows={8} value={note} onChange={setNote} />
    </form>
  );
}
