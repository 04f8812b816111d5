import { useMemo, useState } from "react";
import { type PreviewRow, previewOf } from "../../../shared/import/preview";
import { stageWordsIn } from "../../../shared/import/stage-words";
import type { Stage } from "../../../shared/model/opportunity";
import { useAct } from "../../state/act";
import { go } from "../../state/route";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { ColumnMapping } from "./column-mapping";
import styles from "./import.module.css";
import type { ReadFile } from "./import-file";
import { countsOf, importable, summaryText } from "./preview-summary";
import { PreviewTable } from "./preview-table";
import { StageMapping } from "./stage-mapping";

/** What was recognised, what each column and row becomes, and the one button that does it. */
export function ImportPreview(props: { readonly file: ReadFile; readonly onLeave: () => void }) {
  const { file, onLeave } = props;
  const { table, recognised } = file;
  const workspace = useWorkspace();
  const today = useToday();
  const act = useAct();
  const [columns, setColumns] = useState(recognised.columns);
  const [stageWords, setStageWords] = useState<ReadonlyMap<string, Stage>>(new Map());
  const words = useMemo(() => stageWordsIn(table, columns), [table, columns]);
  const [withDuplicates, setWithDuplicates] = useState(false);
  const rows = useMemo<readonly PreviewRow[]>(
    () =>
      previewOf(table, workspace, {
        source: recognised.source,
        columns,
        today,
        currency: workspace.settings.currency,
        stageWords,
        newId: () => crypto.randomUUID(),
      }),
    [table, workspace, recognised, columns, stageWords, today],
  );
  const counts = countsOf(rows);
  const chosen = importable(rows, withDuplicates);

  const importAll = async () => {
    const word = chosen.length === 1 ? "opportunity" : "opportunities";
    const answer = await act(
      "importOpportunities",
      { opportunities: [...chosen] },
      { undoToast: `Imported ${chosen.length} ${word}.` },
    );
    if (answer.ok) go({ screen: "pipeline" });
  };

  return (
    <div className={styles.preview}>
      <Card title={recognised.source.name} right={summaryText(counts)}>
        <ColumnMapping table={table} columns={columns} onChange={setColumns} />
      </Card>
      {words.length > 0 && (
        <Card title="What its stages are here">
          <StageMapping words={words} chosen={stageWords} onChange={setStageWords} />
        </Card>
      )}
      <Card title="What each row becomes">
        <PreviewTable rows={rows} place={table.place} withDuplicates={withDuplicates} />
      </Card>
      <div className={styles.foot}>
        {counts.duplicates > 0 && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={withDuplicates}
              onChange={(event) => setWithDuplicates(event.currentTarget.checked)}
            />
            Import the {counts.duplicates} duplicates too
          </label>
        )}
        <span className={styles.meta}>
          A backup is made first. One undo takes the whole import back.
        </span>
        <Button variant="subtle" onClick={onLeave}>
          Choose another file
        </Button>
        <Button variant="primary" disabled={chosen.length === 0} onClick={importAll}>
          Import {chosen.length}
        </Button>
      </div>
    </div>
  );
}
