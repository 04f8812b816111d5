import { useState } from "react";
import { contentsText } from "../../../shared/wording/backup-words";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { contentsOf } from "../../../shared/workspace-text";
import { useAct } from "../../state/act";
import type { ImportRequest } from "../../state/dialogs";
import { useWorkspace } from "../../state/workspace";
import { Dialog, DialogForm } from "../../ui/dialogs/dialog";
import styles from "./settings.module.css";

/** Says what an import replaces before it does; undo brings the old records back. */
export function ImportDialog(props: ImportRequest & { readonly onClose: () => void }) {
  const { fileName, preview, onClose } = props;
  const act = useAct();
  const here = contentsOf(useWorkspace());
  const [problem, setProblem] = useState<string | null>(null);
  const replace = async () => {
    const answer = await act(
      "importWorkspace",
      { text: preview.text },
      { quiet: true, undoToast: "Imported. The records from before are one undo away." },
    );
    if (answer.ok) onClose();
    else setProblem(failureSentence(answer.failure));
  };
  return (
    <Dialog title="Replace everything by this export" onClose={onClose}>
      <DialogForm
        onSubmit={replace}
        onCancel={onClose}
        submitLabel="Replace everything"
        problem={problem}
      >
        <dl className={styles.facts}>
          <dt>File</dt>
          <dd>{fileName}</dd>
          <dt>Goes</dt>
          <dd>{contentsText(here)}</dd>
          <dt>Comes</dt>
          <dd>{contentsText(preview.contents)}</dd>
        </dl>
        <p className={styles.note}>A backup of the records here is made first.</p>
      </DialogForm>
    </Dialog>
  );
}
