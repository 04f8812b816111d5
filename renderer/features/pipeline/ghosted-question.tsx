import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import { quietWords } from "../../../shared/wording/stage-words";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import styles from "./ghosted-question.module.css";
import type { PipelineActs } from "./use-pipeline-acts";

/** A company silent for far longer than usual: one click ends it, another waits on. */
export function GhostedQuestion(props: {
  readonly card: PipelineCard;
  readonly acts: PipelineActs;
}) {
  const { card, acts } = props;
  const { company, ghosting } = card;
  const format = useFormat();
  if (!ghosting) return null;
  return (
    <div className={styles.question}>
      <p>{quietWords(ghosting, format.number).usual}</p>
      <div>
        <Button
          size="sm"
          aria-label={`Move ${company} to ghosted`}
          onClick={() => acts.move(card, "ghosted")}
        >
          Ghosted
        </Button>
        <Button
          size="sm"
          variant="subtle"
          aria-label={`Wait for ${company}`}
          onClick={() => acts.waitOn(card)}
        >
          Wait
        </Button>
      </div>
    </div>
  );
}
