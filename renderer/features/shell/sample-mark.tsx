import { Tooltip } from "@mantine/core";
import { useAct } from "../../state/act";
import { useWorkspace } from "../../state/workspace";
import styles from "./sample-mark.module.css";

/** Marks the sample on every screen, with the one click that leaves it. */
export function SampleMark() {
  const { isSample } = useWorkspace();
  const act = useAct();
  if (!isSample) return null;
  return (
    <section className={styles.sample} aria-label="Sample">
      <Tooltip label="Every company and number here is invented.">
        <span className={styles.tag}>Sample search</span>
      </Tooltip>
      <button
        type="button"
        className={styles.leave}
        onClick={() => act("leaveSample", {}, { undoToast: "The sample search is gone." })}
      >
        Leave the sample
      </button>
    </section>
  );
}
