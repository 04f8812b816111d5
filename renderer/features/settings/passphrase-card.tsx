import { useState } from "react";
import { useLock } from "../../state/lock";
import { useHost } from "../../state/workspace";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { NumberField } from "../../ui/fields/number-field";
import { PassphraseDialog, type PassphraseTask } from "./passphrase-dialog";
import styles from "./settings.module.css";
import { useSettings } from "./use-settings";

/** The passphrase that seals everything on the disk: set, changed, removed; and when it locks itself. */
export function PassphraseCard() {
  const { isProtected } = useHost();
  const lock = useLock();
  const [task, setTask] = useState<PassphraseTask | null>(null);
  return (
    <Card title="Passphrase" right={isProtected ? "everything is sealed" : "none"}>
      <div className={styles.fields}>
        <p className={styles.note}>
          {isProtected
            ? "The workspace, its backups and its documents are encrypted on the disk. A forgotten passphrase cannot be recovered."
            : "With a passphrase the workspace, its backups and its documents are encrypted on the disk. A forgotten passphrase cannot be recovered: then all of it is lost."}
        </p>
        {isProtected ? (
          <>
            <IdleMinutes />
            <div className={styles.buttons}>
              <Button icon="lock" onClick={lock}>
                Lock now
              </Button>
              <Button onClick={() => setTask("change")}>Change the passphrase</Button>
              <Button variant="subtle" onClick={() => setTask("remove")}>
                Remove it
              </Button>
            </div>
          </>
        ) : (
          <div className={styles.buttons}>
            <Button icon="lock" onClick={() => setTask("set")}>
              Set a passphrase
            </Button>
          </div>
        )}
      </div>
      {task && <PassphraseDialog task={task} onClose={() => setTask(null)} />}
    </Card>
  );
}

/** Left empty, it never locks by itself. */
function IdleMinutes() {
  const { settings, change } = useSettings();
  const [minutes, setMinutes] = useState(settings.lockAfterMinutes);
  return (
    <NumberField
      label="Lock after so many minutes without a touch"
      description="Empty: only when you lock it."
      value={minutes}
      onChange={setMinutes}
      onLeave={(left) => void change({ lockAfterMinutes: left })}
      min={1}
      max={1440}
      isWhole
    />
  );
}
