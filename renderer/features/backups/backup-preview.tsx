import { useMemo } from "react";
import type { BackupSummary } from "../../../shared/api";
import { type BackupView, backupView } from "../../../shared/backups/backup-view";
import type { Workspace } from "../../../shared/model/workspace";
import { contentsText } from "../../../shared/wording/backup-words";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { stageName } from "../../../shared/wording/stage-words";
import { contentsOf } from "../../../shared/workspace-text";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { EvidenceIcon } from "../../ui/tag";
import { whenText } from "./backup-list";
import styles from "./backups.module.css";
import { useBackup } from "./use-backups";

/** What one copy holds, against what is open now, and the way back to it. */
export function BackupPreview({ backup }: { readonly backup: BackupSummary }) {
  const answer = useBackup(backup.name);
  const format = useFormat();
  return (
    <Card title={whenText(backup, format)}>
      {answer === null && <p role="status">Reading this backup</p>}
      {answer?.ok === false && (
        <p role="alert" className={styles.problem}>
          {failureSentence(answer.failure)}
        </p>
      )}
      {answer?.ok && <Contents backup={backup} workspace={answer.value} />}
    </Card>
  );
}

function Contents(props: { readonly backup: BackupSummary; readonly workspace: Workspace }) {
  const { backup, workspace } = props;
  const act = useAct();
  const format = useFormat();
  const today = useToday();
  const here = contentsOf(useWorkspace());
  const view = useMemo(() => backupView(workspace, today), [workspace, today]);
  const restore = () =>
    act(
      "restoreBackup",
      { name: backup.name },
      {
        undoToast: `The backup of ${whenText(backup, format)} is open. Undo brings back the rest.`,
      },
    );
  return (
    <div className={styles.preview}>
      <dl className={styles.facts}>
        <dt>In this copy</dt>
        <dd>{contentsText(view.contents)}</dd>
        <dt>Open now</dt>
        <dd>{contentsText(here)}</dd>
        <dt>Floor</dt>
        <dd>{view.floor === null ? "None yet" : format.money(view.floor, view.currency)}</dd>
        <dt>Current job</dt>
        <dd>{view.employer === "" ? "Employer not named" : (view.employer ?? "None")}</dd>
      </dl>
      <div className={styles.act}>
        <Button variant="primary" icon="history" onClick={restore}>
          Restore this backup
        </Button>
        <p className={styles.note}>A backup of what is open now is made first.</p>
      </div>
      <Companies view={view} />
    </div>
  );
}

function Companies({ view: { companies, currency } }: { readonly view: BackupView }) {
  const format = useFormat();
  if (companies.length === 0) return null;
  return (
    <table className={styles.companies}>
      <thead>
        <tr>
          <th>Company</th>
          <th>Stage</th>
          <th>Best base</th>
        </tr>
      </thead>
      <tbody>
        {companies.map(({ id, company, role, stage, best }) => (
          <tr key={id}>
            <td>
              <b>{company}</b>
              <span>{role}</span>
            </td>
            <td>{stageName[stage]}</td>
            <td>
              {best && (
                <>
                  {format.money(best.units, currency)} <EvidenceIcon evidence={best.evidence} />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
