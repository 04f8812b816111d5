import { type FormEvent, useEffect, useState } from "react";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useStore } from "../../state/workspace";
import { Button } from "../../ui/button";
import { PassphraseField } from "../../ui/fields/passphrase-field";
import { Logo } from "../../ui/logo";
import styles from "./unlock-screen.module.css";

/** All there is of a locked workspace. */
export function UnlockScreen() {
  const store = useStore();
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    document.title = "Locked \u2013 Leverage";
    document.querySelector<HTMLElement>("[data-autofocus]")?.focus();
  }, []);
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const answer = await store.api.unlock({ passphrase });
    setBusy(false);
    if (answer.ok) void store.reload();
    else setProblem(failureSentence(answer.failure));
  };
  return (
    <main className={styles.page}>
      <form noValidate className={styles.form} onSubmit={unlock}>
        <h1 className={styles.title}>
          <Logo /> Leverage is locked
        </h1>
        <PassphraseField
          label="Passphrase"
          isFirst
          value={passphrase}
          error={problem}
          autoComplete="current-password"
          onChange={(next) => {
            setPassphrase(next);
            setProblem(null);
          }}
        />
        <Button type="submit" variant="primary" aria-disabled={isBusy || undefined}>
          {isBusy ? "Unlocking" : "Unlock"}
        </Button>
        <p className={styles.note}>
          Each wrong try makes the next one wait longer. A forgotten passphrase cannot be recovered.
        </p>
      </form>
    </main>
  );
}
