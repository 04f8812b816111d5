import type { EditorGroup } from "../../../shared/compensation/editor-groups";
import type { DraftProblems } from "../../../shared/compensation/package-draft";
import type { Id } from "../../../shared/model/basics";
import type { ComponentKind } from "../../../shared/model/component";
import { useFormat } from "../../state/format";
import { ClassSwatch } from "../../ui/pictures/certainty-bar";
import { ComponentEntry } from "./component-entry";
import type { Owner } from "./owner";
import styles from "./package-editor.module.css";
import type { DraftEdits } from "./use-draft-edits";

const classNames = { concrete: "Concrete perks", risky: "Risky" } as const;
const emptyWords = {
  concrete: "None entered yet.",
  risky: "None entered yet.",
} as const;

/** The parts of one class: a line each, its form below it when it is open. */
export function ClassSection(props: {
  readonly owner: Owner;
  readonly group: EditorGroup;
  readonly open: ReadonlySet<Id>;
  readonly begun: Id | null;
  readonly problems: DraftProblems | null;
  readonly edits: DraftEdits;
  readonly onToggle: (id: Id) => void;
  readonly onAdd: (kind: ComponentKind) => void;
}) {
  const { owner, group, open, begun, problems, edits, onToggle, onAdd } = props;
  const format = useFormat();
  const isRisky = group.class === "risky";
  return (
    <section className={styles.section} aria-label={classNames[group.class]}>
      <h3 className={styles.heading}>
        <ClassSwatch of={group.class} />
        {classNames[group.class]}
        {isRisky && group.promised !== group.counted && (
          <span className={styles.promised}>{format.whole(group.promised)} promised</span>
        )}
        <span className={styles.sum}>{format.whole(group.counted)}</span>
      </h3>
      {group.entries.length === 0 ? (
        <p className={styles.quiet}>{emptyWords[group.class]}</p>
      ) : (
        <ul className={styles.entries}>
          {group.entries.map(({ draft, line }) => (
            <ComponentEntry
              key={draft.id}
              owner={owner}
              draft={draft}
              line={line}
              isOpen={open.has(draft.id)}
              isBegun={begun === draft.id}
              failures={problems?.components[draft.id] ?? []}
              edits={edits}
              onToggle={() => onToggle(draft.id)}
              onAddAnother={() => onAdd(draft.kind)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
