import { useState } from "react";
import type { CurrentJob } from "../../../shared/model/current-job";
import type { Pay } from "../../../shared/model/pay";
import type { Failure } from "../../../shared/result";
import { contractMissing } from "../../../shared/rules/resignation";
import { useAct } from "../../state/act";
import { useDialogs } from "../../state/dialogs";
import { href } from "../../state/route";
import { useSearchEvidence } from "../../state/search";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button, LinkButton } from "../../ui/button";
import { Card } from "../../ui/card";
import { DayInput } from "../../ui/fields/day-input";
import { FieldPair } from "../../ui/fields/field-pair";
import { jobPaying } from "../../ui/fields/job-paying";
import { PayInput } from "../../ui/fields/pay-input";
import { NameField } from "../../ui/fields/text-field";
import { LeavingDialog } from "./leaving-dialog";
import styles from "./settings.module.css";

/** The job the user holds: the baseline of every comparison and the strongest leverage (R2). */
export function CurrentJobCard() {
  const { currentJob } = useWorkspace();
  const key = JSON.stringify(currentJob);
  return (
    <Card title="Current job" right={currentJob ? undefined : "none held"}>
      <JobForm key={key} job={currentJob} />
    </Card>
  );
}

function JobForm({ job }: { readonly job: CurrentJob | null }) {
  const act = useAct();
  const today = useToday();
  const [employer, setEmployer] = useState(job?.employer ?? "");
  const [role, setRole] = useState(job?.role ?? "");
  const [since, setSince] = useState(job?.since ?? null);
  const [pay, setPay] = useState<Pay | null>(job?.package.base?.pay ?? null);
  const [unread, setUnread] = useState<Failure | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const save = async () => {
    if (pay === null) {
      setProblem("Write the base salary.");
      return;
    }
    const start = job ?? jobPaying(pay, today);
    const next: CurrentJob = {
      ...start,
      employer: employer.trim(),
      role: role.trim(),
      since,
      package: {
        ...start.package,
        base: { pay, evidence: job?.package.base?.evidence ?? "signed" },
      },
    };
    await act(job ? "editCurrentJob" : "addCurrentJob", next);
  };

  const isChanged =
    unread !== null ||
    employer !== (job?.employer ?? "") ||
    role !== (job?.role ?? "") ||
    since !== (job?.since ?? null) ||
    JSON.stringify(pay) !== JSON.stringify(job?.package.base?.pay ?? null);

  return (
    <form
      noValidate
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FieldPair>
        <NameField label="Employer" value={employer} onChange={setEmployer} />
        <NameField label="Role" value={role} onChange={setRole} />
      </FieldPair>
      <PayInput
        label="Base salary"
        value={pay}
        error={problem}
        onProblem={setUnread}
        onChange={(next) => {
          setPay(next);
          setProblem(null);
        }}
      />
      <FieldPair>
        <DayInput label="Since" value={since} onChange={setSince} max={today} />
      </FieldPair>
      <JobButtons job={job} isChanged={isChanged} />
    </form>
  );
}

function JobButtons(props: { readonly job: CurrentJob | null; readonly isChanged: boolean }) {
  const { job, isChanged } = props;
  const act = useAct();
  const dialogs = useDialogs();
  const missing = contractMissing(useWorkspace(), useSearchEvidence());
  const [isLeaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(false);
    await act(
      "removeCurrentJob",
      {},
      { undoToast: "It is a past job now. Its package is deleted." },
    );
  };
  if (!job)
    return (
      <div className={styles.buttons}>
        <Button type="submit">Add the current job</Button>
      </div>
    );
  return (
    <div className={styles.buttons}>
      {isChanged && <Button type="submit">Keep the changes</Button>}
      <Button onClick={() => dialogs.editPackage({ opportunityId: null })}>
        Edit the whole package
      </Button>
      <LinkButton href={href({ screen: "career" })}>Past jobs and raises</LinkButton>
      <Button variant="subtle" onClick={() => (missing ? setLeaving(true) : leave())}>
        I do not hold it any more
      </Button>
      {missing && isLeaving && (
        <LeavingDialog missing={missing} onLeave={leave} onClose={() => setLeaving(false)} />
      )}
    </div>
  );
}
