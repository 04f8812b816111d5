import { useRef, useState } from "react";
import { EXPORT_ENDINGS } from "../../../shared/export/export-file";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { previewImport } from "../../../shared/workspace-text";
import { useDialogs } from "../../state/dialogs";
import { readExport } from "../../state/open-export";
import { href } from "../../state/route";
import { saveBytes } from "../../state/save-file";
import { showFailure } from "../../state/toasts";
import { useNow } from "../../state/today";
import { useApi, useHost, useWorkspace } from "../../state/workspace";
import { Button, LinkButton } from "../../ui/button";
import { Card } from "../../ui/card";
import { CopyButton } from "../../ui/copy-button";
import styles from "./settings.module.css";
import { missingSentence, takeDocuments } from "./take-documents";

/** Where the records are, and the whole of them as one file out and in. */
export function DataCard() {
  const host = useHost();
  return (
    <Card title="Your data" right={`Leverage ${host.version}`}>
      <div className={styles.fields}>
        <p className={styles.note}>
          Everything is in this folder on this computer, and nowhere else. Leverage never asks
          another machine.
        </p>
        <div className={styles.folder}>
          <code>{host.dataFolder}</code>
          <CopyButton text={host.dataFolder} variant="default" />
        </div>
        <ExportAndImport />
      </div>
    </Card>
  );
}

function ExportAndImport() {
  const api = useApi();
  const workspace = useWorkspace();
  const now = useNow();
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const { exportInClear, importExport } = useDialogs();
  const exportAll = async () => {
    const answer = await api.exportWorkspace({});
    if (answer.ok) saveBytes(answer.value.fileName, new TextEncoder().encode(answer.value.text));
    else showFailure(failureSentence(answer.failure));
  };
  const exportArchive = async () => {
    const answer = await api.exportWorkspace({});
    if (!answer.ok) return showFailure(failureSentence(answer.failure));
    // Tables and archives are written by parts that nothing else in Settings needs.
    const { takeoutName, takeoutZip } = await import("../../../shared/export/takeout");
    const { documents, missing } = await takeDocuments(api, workspace);
    saveBytes(takeoutName(now), takeoutZip(workspace, answer.value, documents, now));
    const problem = missingSentence(missing);
    if (problem !== null) showFailure(problem);
  };
  const read = async (file: File) => {
    const read = await readExport(file);
    const preview = read.ok ? previewImport(read.value.text) : read;
    setProblem(preview.ok ? null : failureSentence(preview.failure));
    if (preview.ok) importExport({ fileName: file.name, preview: preview.value });
  };

  return (
    <>
      <div className={styles.buttons}>
        <Button icon="download" onClick={() => exportInClear(exportAll)}>
          Export everything
        </Button>
        <Button icon="download" onClick={() => exportInClear(exportArchive)}>
          Export tables and documents
        </Button>
        <LinkButton icon="print" href={href({ screen: "record" })}>
          Application record
        </LinkButton>
        <Button icon="upload" onClick={() => chooser.current?.click()}>
          Import an export
        </Button>
        <LinkButton icon="upload" href={href({ screen: "import" })}>
          Import a table
        </LinkButton>
        <LinkButton icon="history" href={href({ screen: "backups" })}>
          Backups
        </LinkButton>
        <input
          ref={chooser}
          type="file"
          accept={EXPORT_ENDINGS}
          aria-label="Export to import"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file) void read(file);
          }}
        />
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
