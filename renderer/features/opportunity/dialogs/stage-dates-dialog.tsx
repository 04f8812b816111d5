import { useState } from "react";
import type { Day } from "../../../../shared/model/basics";
import type { Opportunity, Stage } from "../../../../shared/model/opportunity";
import type { Failure } from "../../../../shared/result";
import { failureSentence } from "../../../../shared/wording/failure-sentence";
import { stageName } from "../../../../shared/wording/stage-words";
import { useAct } from "../../../state/act";
import { IconButton } from "../../../ui/button";
import { Dialog, DialogForm } from "../../../ui/dialogs/dialog";
import { DayInput } from "../../../ui/fields/day-input";
import styles from "./forms.module.css";

type Entry = { readonly key: number; readonly stage: Stage; readonly date: Day | null };
type Problem = { readonly key: number; readonly sentence: string };

/** The dated history of the stages: a wrong day is corrected, a wrong step taken out. */
export function StageDatesDialog(props: {
  readonly opportunity: Opportunity;
  readonly onClose: () => void;
}) {
  const { opportunity, onClose } = props;
  const act = useAct();
  const [entries, setEntries] = useState<readonly Entry[]>(() =>
    opportunity.stages.map((it, key) => ({ key, ...it })),
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const become = (next: readonly Entry[]) => {
    setEntries(next);
    setProblem(null);
  };
  const save = async () => {
    const empty = entries.find((it) => it.date === null);
    if (empty)
      return setProblem({ key: empty.key, sentence: failureSentence({ code: "not-a-date" }) });
    const stages = entries.map(({ stage, date }) => ({ stage, date: date ?? "" }));
    const answer = await act("correctStages", { id: opportunity.id, stages }, { quiet: true });
    if (answer.ok) onClose();
    else setProblem(problemOf(answer.failure, entries));
  };
  return (
    <Dialog title="Correct the dates" onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} submitLabel="Save">
        <ol className={styles.dates}>
          {entries.map(({ key, stage, date }) => (
            <li key={key}>
              <DayInput
                label={`${stageName[stage]} since`}
                value={date}
                error={problem?.key === key ? problem.sentence : undefined}
                onChange={(next) =>
                  become(entries.map((it) => (it.key === key ? { ...it, date: next } : it)))
                }
              />
              <IconButton
                icon="x"
                label={`Take out ${stageName[stage]}`}
                disabled={entries.length === 1}
                onClick={() => become(entries.filter((it) => it.key !== key))}
              />
            </li>
          ))}
        </ol>
        <p className={styles.hint}>The last one is where it stands now.</p>
      </DialogForm>
    </Dialog>
  );
}

/** The failure names the entry that lies before the one above it: `stages.2.date`. */
function problemOf(failure: Failure, entries: readonly Entry[]): Problem {
  const place = Number(failure.field?.split(".")[1] ?? 0);
  return { key: entries[place]?.key ?? 0, sentence: failureSentence(failure) };
}
