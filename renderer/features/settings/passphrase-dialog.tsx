import { useState } from "react";
import type { LockState } from "../../../shared/api";
import { type Failure, fail, type Result } from "../../../shared/result";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { showDone } from "../../state/toasts";
import { useApi } from "../../state/workspace";
import { Dialog, DialogForm } from "../../ui/dialogs/dialog";
import { PassphraseField } from "../../ui/fields/passphrase-field";
import styles from "./settings.module.css";

export type PassphraseTask = "set" | "change" | "remove";

const words = {
  set: {
    title: "Set a passphrase",
    submit: "Encrypt everything",
    done: "Everything is encrypted.",
  },
  change: {
    title: "Change the passphrase",
    submit: "Change it",
    done: "The passphrase is changed.",
  },
  remove: {
    title: "Remove the passphrase",
    submit: "Write everything in the clear",
    done: "The passphrase is removed. Everything is in the clear again.",
  },
} as const;

/** One form for the three tasks: the passphrase that is, the one that shall be, and that one again. */
export function PassphraseDialog(props: {
  readonly task: PassphraseTask;
  readonly onClose: () => void;
}) {
  const { task, onClose } = props;
  const api = useApi();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);

  const ask = (): Promise<Result<LockState>> | Result<LockState> => {
    if (task === "remove") return api.removePassphrase({ current });
    if (next !== again) return fail("passphrases-differ", { field: "again" });
    return task === "set"
      ? api.setPassphrase({ passphrase: next })
      : api.changePassphrase({ current, next });
  };
  const submit = async () => {
    const answer = await ask();
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    showDone(words[task].done);
    onClose();
  };
  const problemAt = (...fields: readonly string[]) =>
    failure && fields.includes(fieldOf(failure)) ? failureSentence(failure) : null;
  return (
    <Dialog title={words[task].title} onClose={onClose}>
      <DialogForm
        onSubmit={submit}
        onCancel={onClose}
        submitLabel={words[task].submit}
        problem={problemAt("")}
      >
        {task !== "set" && (
          <PassphraseField
            label="The passphrase now"
            isFirst
            value={current}
            error={problemAt("current")}
            autoComplete="current-password"
            onChange={setCurrent}
          />
        )}
        {task !== "remove" && (
          <>
            <PassphraseField
              label="New passphrase"
              description="At least 12 characters. A few words are easy to keep in mind."
              isFirst={task === "set"}
              value={next}
              error={problemAt("next", "passphrase")}
              autoComplete="new-password"
              onChange={setNext}
            />
            <PassphraseField
              label="The new one again"
              value={again}
              error={problemAt("again")}
              autoComplete="new-password"
              onChange={setAgain}
            />
            <p className={styles.note}>
              Write it down where nobody finds it. Without it nobody can open the workspace, its
              backups or its documents: it cannot be recovered.
            </p>
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}

/** The host names no field for a wrong passphrase: it is the one that was asked for. */
function fieldOf({ code, field }: Failure): string {
  return code === "wrong-passphrase" ? "current" : (field ?? "");
}
