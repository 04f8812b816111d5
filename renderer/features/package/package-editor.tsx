import { useId, useMemo, useState } from "react";
import { classGroups, openQuestions } from "../../../shared/compensation/editor-groups";
import { type PackageDraft, readPackageDraft } from "../../../shared/compensation/package-draft";
import { packageView } from "../../../shared/compensation/package-view";
import type { Id } from "../../../shared/model/basics";
import type { ComponentKind } from "../../../shared/model/component";
import type { Package } from "../../../shared/model/package";
import { showDone, showUndo } from "../../state/toasts";
import { useWorkspace } from "../../state/workspace";
import { NoteField } from "../../ui/fields/text-field";
import { BaseSection } from "./base-section";
import { ClassSection } from "./class-section";
import { NoneList } from "./none-list";
import { NotAskedList } from "./not-asked-list";
import type { Owner } from "./owner";
import styles from "./package-editor.module.css";
import { SaveBar } from "./save-bar";
import { TotalsStrip } from "./totals-strip";
import { useAttempt } from "./use-attempt";
import { useDraftEdits } from "./use-draft-edits";
import { useKeptNotice } from "./use-kept-notice";
import type { EditedPackage } from "./use-package-draft";

/** One package as a form: every figure with its evidence, what is none, what nobody asked, totals live. */
export function PackageEditor(props: {
  readonly owner: Owner;
  readonly edited: EditedPackage;
  readonly kept: Pick<Package, "id" | "roundId">;
  /** Opens at this kind, or at the question for it. */
  readonly kind?: ComponentKind | undefined;
  /** Where the base is a logged number: opens that number, which brings the base along. */
  readonly onEditNumber?: (() => void) | undefined;
  /** Saves what is right; resolves to true when it is durable. */
  readonly onSave: (pkg: Package) => Promise<boolean>;
  /** Keeps the saved version and saves the edits as another. */
  readonly onSaveAsNew?: ((pkg: Package) => Promise<boolean>) | undefined;
}) {
  const { owner, edited, kept, kind } = props;
  const { draft, change } = edited;
  const { settings } = useWorkspace();
  const read = useMemo(() => readPackageDraft(draft, settings, kept), [draft, settings, kept]);
  const view = useMemo(
    () => packageView(read.readable, settings, owner),
    [read.readable, settings, owner],
  );
  const edits = useDraftEdits(change);
  const [open, setOpen] = useState<ReadonlySet<Id>>(() => openAt(draft, kind));
  const [begun, setBegun] = useState<Id | null>(null);
  const id = useId();
  const attempt = useAttempt(id);
  const during = useKeptNotice(edited.isDirty);
  const problems = attempt.isShown ? read.problems : null;
  const groups = classGroups(draft, view);

  const toggle = (componentId: Id) => setOpen(toggled(open, componentId));
  const add = (added: ComponentKind) => {
    const component = edits.add(added);
    setOpen(new Set([...open, component]));
    setBegun(component);
  };
  const save = async (how: (pkg: Package) => Promise<boolean>) => {
    if (!read.isRight) {
      setOpen(new Set([...open, ...Object.keys(read.problems.components)]));
      attempt.show();
      return;
    }
    attempt.hide();
    if (!(await during(how(read.readable)))) return;
    edited.discard();
    showDone("Saved the package.");
  };

  return (
    <form
      id={id}
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(props.onSave);
      }}
    >
      <TotalsStrip view={view} owner={owner} left={Object.keys(read.problems.components).length} />
      <BaseSection
        owner={owner}
        draft={draft}
        view={view}
        problems={problems}
        onChange={edits.base}
        onDate={edits.date}
        onEditNumber={props.onEditNumber}
      />
      {groups.map((group) => (
        <ClassSection
          key={group.class}
          owner={owner}
          group={group}
          open={open}
          begun={begun}
          problems={problems}
          edits={edits}
          onToggle={toggle}
          onAdd={add}
        />
      ))}
      <NotAskedList
        owner={owner}
        notAsked={openQuestions(draft, view)}
        kind={kind}
        onAdd={add}
        onNone={edits.none}
      />
      <NoneList view={view} onNotAsked={edits.notAsked} />
      <section className={styles.section}>
        <NoteField label="Note" value={draft.note} onChange={edits.note} />
      </section>
      {edited.isDirty && (
        <SaveBar
          isOverrun={edited.isOverrun}
          hasProblems={attempt.isShown && !read.isRight}
          onDiscard={() => {
            attempt.hide();
            const bringBack = edited.discard();
            showUndo("Discarded the edits.", async () => bringBack());
          }}
          onSaveAsNew={props.onSaveAsNew && (() => props.onSaveAsNew && save(props.onSaveAsNew))}
        />
      )}
    </form>
  );
}

function openAt(draft: PackageDraft, kind: ComponentKind | undefined): ReadonlySet<Id> {
  return new Set(draft.components.filter((it) => it.kind === kind).map((it) => it.id));
}

function toggled(open: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
}
