import { useFormat } from "../../state/format";
import { useSearchEvidence } from "../../state/search";
import styles from "./pipeline-subtitle.module.css";
import { useNextApplication } from "./use-next-application";

function Next() {
  const { text, isAlert } = useNextApplication();
  return (
    <>
      {" "}
      <span className={isAlert ? styles.alert : undefined}>{text}.</span>
    </>
  );
}

/** "11 in play, 3 closed. Proven floor $130,000." */
export function PipelineSubtitle(props: {
  readonly counts: { readonly inPlay: number; readonly closed: number };
  /** The board says it in its first column. */
  readonly withNext: boolean;
}) {
  const { inPlay, closed } = props.counts;
  const format = useFormat();
  const { floor } = useSearchEvidence();
  const proven =
    floor && (floor.figure ? "Proven floor" : "Nothing on paper yet: the floor is your salary,");
  return (
    <>
      {format.number(inPlay)} in play
      <span className={styles.wide}>, {format.number(closed)} closed</span>.
      {floor && ` ${proven} ${format.money(floor.amount)}.`}
      {props.withNext && inPlay > 0 && <Next />}
    </>
  );
}
