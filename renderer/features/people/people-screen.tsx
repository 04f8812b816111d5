import { useMemo, useState } from "react";
import type { Id } from "../../../shared/model/basics";
import { peopleView } from "../../../shared/people/people-view";
import { useDialogs } from "../../state/dialogs";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";
import { ContactRows } from "./contact-rows";
import { PayFactDialog } from "./pay-fact-dialog";
import { PayFactRows } from "./pay-fact-rows";
import styles from "./people.module.css";

/** The pay fact whose dialog is open; a new one without an id. */
type OpenFact = { readonly id: Id | null };

/** Know what colleagues earn; keep contacts warm (R20). */
export function PeopleScreen() {
  const workspace = useWorkspace();
  const today = useToday();
  const view = useMemo(() => peopleView(workspace, today), [workspace, today]);
  const dialogs = useDialogs();
  const [openFact, setOpenFact] = useState<OpenFact | null>(null);
  const addContact = (
    <Button size="sm" icon="plus" onClick={() => dialogs.editContact()}>
      Add a person
    </Button>
  );
  const addFact = (
    <Button size="sm" icon="plus" onClick={() => setOpenFact({ id: null })}>
      Add a pay fact
    </Button>
  );
  return (
    <Page title="People" subtitle={dueWords(view.dueCount)}>
      <div className={styles.screen}>
        <Card title="Contacts" right={addContact}>
          {view.people.length === 0 ? (
            <EmptyState icon="user" text="Nobody yet. Add whom you want to stay in touch with." />
          ) : (
            <ContactRows rows={view.people} onEdit={(id) => dialogs.editContact({ id })} />
          )}
        </Card>
        <Card title="What others earn" right={addFact}>
          <p className={styles.note}>
            They inform your guess only. No pay fact moves the floor, the reserve or the next
            number.
          </p>
          {view.facts.length === 0 ? (
            <EmptyState icon="hash" text="Nothing yet. Ask a colleague, and write it down here." />
          ) : (
            <PayFactRows rows={view.facts} onEdit={(id) => setOpenFact({ id })} />
          )}
        </Card>
      </div>
      {openFact && (
        <PayFactDialog
          fact={openFact.id === null ? null : (workspace.payFacts[openFact.id] ?? null)}
          onClose={() => setOpenFact(null)}
        />
      )}
    </Page>
  );
}

function dueWords(count: number): string {
  if (count === 0) return "Nobody waits for a word from you.";
  return count === 1 ? "One person to write to." : `${count} people to write to.`;
}
