import { useFormat } from "../../state/format";
import { useSearchEvidence } from "../../state/search";
import styles from "./pipeline-subtitle.module.css";

/** "11 in play, 3 closed. Proven floor $130,000." */
export function PipelineSubtitle(props: {
  readonly counts: { readonly inPlay: number; readonly closed: number };
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
    </>
  );
}
