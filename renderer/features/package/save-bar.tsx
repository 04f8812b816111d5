import { Button } from "../../ui/button";
import styles from "./save-bar.module.css";

/** Stands at the foot while there are unsaved edits. */
export function SaveBar(props: {
  readonly isOverrun: boolean;
  readonly hasProblems: boolean;
  readonly onDiscard: () => void;
  readonly onSaveAsNew?: (() => unknown) | undefined;
}) {
  const { isOverrun, hasProblems, onDiscard, onSaveAsNew } = props;
  return (
    <section className={styles.bar} aria-label="Unsaved edits" data-foot-bar="">
      <p className={hasProblems ? styles.problem : undefined} role="status">
        {words(isOverrun, hasProblems)}
      </p>
      <Button variant="subtle" onClick={onDiscard}>
        Discard
      </Button>
      {onSaveAsNew && <Button onClick={onSaveAsNew}>Save as new version</Button>}
      <Button type="submit" variant="primary">
        Save
      </Button>
    </section>
  );
}

function words(isOverrun: boolean, hasProblems: boolean): string {
  if (hasProblems) return "Not saved. Look at the marked fields.";
  if (isOverrun) return "Changed elsewhere since. Saving replaces that.";
  return "Unsaved edits.";
}
