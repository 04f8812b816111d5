import { type FoundStageWord, stageOfWord } from "../../../shared/import/stage-words";
import { type Stage, stages } from "../../../shared/model/opportunity";
import { stageName } from "../../../shared/wording/stage-words";
import { ChoiceField } from "../../ui/fields/text-field";
import styles from "./import.module.css";

const NOT_SAID = "not-said";
const known = stages.map((value) => ({ value, label: stageName[value] }));
const withUnknown = [{ value: NOT_SAID, label: "As its dates say" } as const, ...known];

/** Each word of the file for a stage, and which of ours it is; a word nobody knows can be told. */
export function StageMapping(props: {
  readonly words: readonly FoundStageWord[];
  readonly chosen: ReadonlyMap<string, Stage>;
  readonly onChange: (chosen: ReadonlyMap<string, Stage>) => void;
}) {
  const { words, chosen, onChange } = props;
  return (
    <ul className={styles.mapping}>
      {words.map(({ word, rows }) => {
        const guessed = stageOfWord(word);
        return (
          <li key={word}>
            <ChoiceField<Stage | typeof NOT_SAID>
              label={word}
              description={`${rows === 1 ? "1 row" : `${rows} rows`}${guessed ? "" : ", not recognised"}`}
              value={chosen.get(word) ?? guessed ?? NOT_SAID}
              options={guessed ? known : withUnknown}
              onChange={(stage) => onChange(withChoice(chosen, word, stage))}
            />
          </li>
        );
      })}
    </ul>
  );
}

function withChoice(
  chosen: ReadonlyMap<string, Stage>,
  word: string,
  stage: Stage | typeof NOT_SAID,
): ReadonlyMap<string, Stage> {
  const next = new Map(chosen);
  if (stage === NOT_SAID) next.delete(word);
  else next.set(word, stage);
  return next;
}
