import { useMemo, useState } from "react";
import type { Id } from "../../../shared/model/basics";
import { peopleView } from "../../../shared/people/people-view";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";
import { ContactDialog } from "./contact-dialog";
import { ContactRows } from "./contact-rows";
import { PayFactDialog } from "./pay-fact-dialog";
import { PayFactRows } from "./pay-fact-rows";
import styles from "./people.module.css";

type Open = { readonly of: "contact" | "fact"; readonly id: Id | null };

/** Know what colleagues earn; keep contacts warm (R20). */
export function PeopleScreen() {
  const workspace = useWorkspace();
  const today = useToday();
  const view = useMemo(() => peopleView(workspace, today), [workspace, today]);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const addContact = (
    <Button size="sm" icon="plus" onClick={() => setOpen({ of: "contact", id: null })}>
      Add a person
    </Button>
  );
  const addFact = (
    <Button size="sm" icon="plus" onClick={() => setOpen({ of: "fact", id: null })}>
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
            <ContactRows rows={view.people} onEdit={(id) => setOpen({ of: "contact", id })} />
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
            <PayFactRows rows={view.facts} onEdit={(id) => setOpen({ of: "fact", id })} />
          )}
        </Card>
      </div>
      {open?.of === "contact" && (
        <ContactDialog
          contact={open.id === null ? null : (workspace.contacts[open.id] ?? null)}
          onClose={close}
        />
      )}
      {open?.of === "fact" && (
        <PayFactDialog
          fact={open.id === null ? null : (workspace.payFacts[open.id] ?? null)}
          onClose={close}
        />
      )}
    </Page>
  );
}

function dueWords(count: number): string {
  if (count === 0) return "Nobody waits for a word from you.";
  return count === 1 ? "One person to write to." : `${count} people to write to.`;
}
