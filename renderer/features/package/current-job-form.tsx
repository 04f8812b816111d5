import { useMemo, useState } from "react";
import { newPackageDraft, packageDraftOf } from "../../../shared/compensation/package-draft";
import type { ComponentKind } from "../../../shared/model/component";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { DayInput } from "../../ui/fields/day-input";
import { NameField } from "../../ui/fields/text-field";
import styles from "./current-job-form.module.css";
import { PackageEditor } from "./package-editor";
import { useJobDraft } from "./use-job-draft";
import { usePackageDraft } from "./use-package-draft";

/** The current job: the baseline every offer is held against (R2). */
export function CurrentJobForm(props: { readonly kind?: ComponentKind | undefined }) {
  const job = useWorkspace().currentJob;
  const act = useAct();
  const today = useToday();
  const { currency } = useFormat();
  const [newId] = useState(() => crypto.randomUUID());
  const saved = useMemo(
    () => (job ? packageDraftOf(job.package, currency) : newPackageDraft(today, "signed")),
    [job, currency, today],
  );
  const edited = usePackageDraft("current-job", saved);
  const about = useJobDraft(job);
  const isDirty = edited.isDirty || about.isDirty;
  const discard = () => {
    const bringBack = [edited.discard(), about.discard()];
    return () => {
      for (const bring of bringBack) bring();
    };
  };
  return (
    <>
      <div className={styles.about}>
        <NameField
          label="Employer"
          value={about.draft.employer}
          onChange={(employer) => about.change({ employer })}
        />
        <NameField
          label="Role"
          value={about.draft.role}
          onChange={(role) => about.change({ role })}
        />
        <DayInput
          label="There since"
          value={about.draft.since}
          onChange={(since) => about.change({ since })}
        />
      </div>
      <PackageEditor
        owner="current-job"
        edited={{ ...edited, isDirty, discard }}
        kept={job ? job.package : { id: newId, roundId: null }}
        kind={props.kind}
        onSave={async (pkg) => {
          const input = {
            ...job,
            ...about.draft,
            employer: about.draft.employer.trim(),
            package: { ...pkg, components: [...pkg.components], none: [...pkg.none] },
          };
          return (await act(job ? "editCurrentJob" : "addCurrentJob", input)).ok;
        }}
      />
    </>
  );
}
