import type { BackupSummary } from "../../../shared/api";
import { backupReason, counted } from "../../../shared/wording/backup-words";
import type { Format } from "../../state/create-format";
import { useFormat } from "../../state/format";
import { useHotkey } from "../../state/hotkeys";
import { Card } from "../../ui/card";
import { sizeText } from "../../ui/words/size-text";
import styles from "./backups.module.css";

/** When each copy was made, why, how large it is and what is in it. J and K go through the rows. */
export function BackupList(props: {
  readonly backups: readonly BackupSummary[];
  readonly shown: BackupSummary;
  readonly onShow: (backup: BackupSummary) => void;
}) {
  const { backups, shown, onShow } = props;
  const format = useFormat();
  const step = (by: 1 | -1) => {
    const next = backups[backups.indexOf(shown) + by];
    if (next) onShow(next);
  };
  useHotkey("nextRow", () => step(1));
  useHotkey("previousRow", () => step(-1));
  return (
    <Card title="Copies" right="the newest first" isFlush>
      <ul className={styles.list} aria-label="Backups">
        {backups.map((backup) => (
          <li key={backup.name}>
            <button
              type="button"
              className={styles.row}
              aria-current={backup === shown || undefined}
              onClick={() => onShow(backup)}
            >
              <span className={styles.when}>{whenText(backup, format)}</span>
              <span className={styles.size}>{sizeText(backup.bytes, format.number)}</span>
              <span className={styles.holds}>{holdsText(backup, format)}</span>
              <span className={styles.reason}>{backupReason[backup.reason]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** "12 May 2026, 09:00". */
export function whenText({ madeAt }: BackupSummary, format: Format): string {
  return `${format.dayWithYear(madeAt.slice(0, 10))}, ${madeAt.slice(11)}`;
}

function holdsText({ holds }: BackupSummary, format: Format): string {
  if (holds === null) return "Cannot be read any more";
  const { opportunities, offers, floor, currency } = holds;
  return [
    counted(opportunities, "opportunity", "opportunities"),
    counted(offers, "offer on paper", "offers on paper"),
    floor === null ? "no floor yet" : `floor ${format.money(floor, currency)}`,
  ].join(", ");
}
