import { useState } from "react";
import type { BackupSummary } from "../../../shared/api";
import { counted } from "../../../shared/wording/backup-words";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { href } from "../../state/route";
import { EmptyState } from "../../ui/empty-state";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { BackupList } from "./backup-list";
import { BackupPreview } from "./backup-preview";
import styles from "./backups.module.css";
import { useBackups } from "./use-backups";

/** Every copy of the search: what is in it, and the way back to it. */
export function BackupsScreen() {
  const answer = useBackups();
  const count = answer?.ok ? answer.value.length : 0;
  return (
    <Page
      title="Backups"
      subtitle={count === 0 ? undefined : counted(count, "copy", "copies")}
      before={
        <a className={styles.crumb} href={href({ screen: "settings" })}>
          <Icon name="chevron-left" size={14} />
          Settings
        </a>
      }
    >
      {answer === null && <p role="status">Reading the backups</p>}
      {answer?.ok === false && <EmptyState icon="warning" text={failureSentence(answer.failure)} />}
      {answer?.ok && answer.value.length === 0 && (
        <EmptyState
          icon="history"
          text="No backup yet. Leverage makes one while you work, at most every 15 minutes, and before every import and restore."
        />
      )}
      {answer?.ok && answer.value.length > 0 && <Copies backups={answer.value} />}
    </Page>
  );
}

/** The newest is shown first, until another is chosen. */
function Copies({ backups }: { readonly backups: readonly BackupSummary[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = backups.find(({ name }) => name === chosen) ?? backups[0];
  if (!shown) return null;
  return (
    <div className={styles.columns}>
      <BackupList backups={backups} shown={shown} onShow={({ name }) => setChosen(name)} />
      <BackupPreview key={shown.name} backup={shown} />
    </div>
  );
}
