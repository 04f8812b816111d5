import type { Day, Id } from "../../../shared/model/basics";
import { type PastJob, pastJobSchema } from "../../../shared/model/past-job";
import { useAct } from "../../state/act";
import { useDraft } from "../../state/use-draft";
import { Button } from "../../ui/button";
import { RecordDialog } from "../../ui/dialogs/record-dialog";
import { DayInput } from "../../ui/fields/day-input";
import { FieldPair } from "../../ui/fields/field-pair";
import { NameField } from "../../ui/fields/text-field";
import styles from "./career.module.css";
import { PayStepFields, type StepDraft } from "./pay-step-fields";

type JobDraft = Omit<PastJob, "since" | "until" | "steps"> & {
  readonly since: Day | null;
  readonly until: Day | null;
  readonly steps: readonly StepDraft[];
};

/** A job held before: from when to when, and each base it paid. */
export function PastJobDialog(props: {
  readonly job: PastJob | null;
  readonly onClose: () => void;
}) {
  const { job, onClose } = props;
  const act = useAct();
  const { draft, problems, change, checked, refuse } = useDraft(
    (): JobDraft => job ?? newJob(),
    ["employer", "role", "since", "until", "steps"],
  );
  const changeStep = (id: Id, part: Partial<StepDraft>) =>
    change({ steps: draft.steps.map((step) => (step.id === id ? { ...step, ...part } : step)) });
  const save = async () => {
    const record = checked(pastJobSchema, recordOf(draft));
    return record && act("putPastJob", record, { quiet: true });
  };
  const remove = () =>
    act("removePastJob", { id: draft.id }, { undoToast: `Deleted ${draft.employer}.` });
  return (
    <RecordDialog
      title={job ? `Edit ${job.employer}` : "Add a past job"}
      size={620}
      onSave={save}
      onRefuse={refuse}
      onDelete={job && remove}
      onClose={onClose}
    >
      <FieldPair>
        <NameField
          label="Employer"
          required
          isFirst
          value={draft.employer}
          error={problems.employer}
          onChange={(employer) => change({ employer })}
        />
        <NameField
          label="Role"
          value={draft.role}
          error={problems.role}
          onChange={(role) => change({ role })}
        />
        <DayInput
          label="First day"
          required
          value={draft.since}
          error={problems.since}
          onChange={(since) => change({ since })}
        />
        <DayInput
          label="Last day"
          required
          value={draft.until}
          error={problems.until}
          onChange={(until) => change({ until })}
        />
      </FieldPair>
      <ul className={styles.steps}>
        {draft.steps.map((step) => (
          <PayStepFields
            key={step.id}
            step={step}
            onChange={(part) => changeStep(step.id, part)}
            onRemove={() => change({ steps: draft.steps.filter((it) => it.id !== step.id) })}
          />
        ))}
      </ul>
      {problems.steps && (
        <p role="alert" className={styles.problem}>
          {problems.steps}
        </p>
      )}
      <Button icon="plus" onClick={() => change({ steps: [...draft.steps, newStep(draft)] })}>
        Add what it paid
      </Button>
    </RecordDialog>
  );
}

function newJob(): JobDraft {
  return {
    id: crypto.randomUUID(),
    employer: "",
    role: "",
    since: null,
    until: null,
    steps: [{ id: crypto.randomUUID(), date: null, pay: null, note: "" }],
    note: "",
  };
}

/** The first step of a job is its first day. */
function newStep({ since, steps }: JobDraft): StepDraft {
  return { id: crypto.randomUUID(), date: steps.length === 0 ? since : null, pay: null, note: "" };
}

/** A step without a figure is not kept; one without its own day began with the job. */
function recordOf(draft: JobDraft) {
  const { since, until, steps } = draft;
  return {
    ...draft,
    since: since ?? "",
    until: until ?? "",
    steps: steps.flatMap(({ pay, date, ...rest }) =>
      pay ? [{ ...rest, pay, date: date ?? since ?? "" }] : [],
    ),
  };
}
