import { type ClipboardEvent, useRef, useState } from "react";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Icon } from "../../ui/icon";
import styles from "./import.module.css";
import type { TableFile } from "./use-table-file";

const knownSources =
  "LinkedIn, Huntr, Teal, Simplify, Reactive Resume, JobSync, salary observations, or a spreadsheet of your own, also with the offers as columns.";

/** Three ways in: a file chosen, a file dropped on the window, rows pasted from a spreadsheet. */
export function ChooseTable({ table }: { readonly table: TableFile }) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.choose}>
      <Card title="A file">
        <div className={styles.drop}>
          <Icon name="upload" size={24} />
          <p>Drop a CSV or TSV file anywhere on this window.</p>
          <p className={styles.meta}>{knownSources}</p>
          <Button variant="primary" onClick={() => chooser.current?.click()}>
            Choose a file
          </Button>
          <input
            ref={chooser}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
            aria-label="File to import"
            hidden
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = "";
              if (file) void table.open(file);
            }}
          />
          <ReadingProgress table={table} />
          {table.problem !== null && (
            <p role="alert" className={styles.problem}>
              {table.problem}
            </p>
          )}
        </div>
      </Card>
      <PasteCard onPaste={table.paste} />
    </div>
  );
}

function ReadingProgress({ table }: { readonly table: TableFile }) {
  const format = useFormat();
  if (table.progress === null) return null;
  return (
    <div className={styles.progress} role="status">
      <progress value={table.progress} aria-label="Reading the file" />
      <span>Reading, {format.percent(table.progress)}</span>
      <Button size="sm" onClick={table.cancel}>
        Cancel
      </Button>
    </div>
  );
}

function PasteCard({ onPaste }: { readonly onPaste: (text: string) => Promise<void> }) {
  const [text, setText] = useState("");
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!pasted.includes("\n")) return;
    event.preventDefault();
    void onPaste(pasted);
  };
  return (
    <Card title="Or paste rows">
      <label className={styles.paste}>
        <span className={styles.meta}>Copy the rows with their header and paste them here.</span>
        <textarea
          rows={8}
          value={text}
          spellCheck={false}
          onPaste={paste}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Button disabled={text.trim() === ""} onClick={() => onPaste(text)}>
        Read these rows
      </Button>
    </Card>
  );
}
