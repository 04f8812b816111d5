import { useMemo, useState } from "react";
import {
  type ApplicationRecord,
  applicationRecord,
  type RecordPeriod,
} from "../../../shared/export/application-record";
import { type Format, useFormat } from "../../state/format";
import { usePrint } from "../../state/print";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { DayInput } from "../../ui/fields/day-input";
import { Page } from "../../ui/page";
import styles from "./record.module.css";
import { RecordTable } from "./record-table";

/** What a job centre asks for, on paper: which applications, when, how, and what became of them. */
export function RecordScreen() {
  const workspace = useWorkspace();
  const format = useFormat();
  const [period, setPeriod] = useState<RecordPeriod>({ from: null, to: null });
  const record = useMemo(() => applicationRecord(workspace, period), [workspace, period]);
  const print = usePrint();
  return (
    <Page
      title="Application record"
      subtitle={recordSentence(record, format)}
      printed="upright"
      right={
        <Button
          icon="print"
          variant="primary"
          disabled={record.applications.length === 0}
          onClick={print}
        >
          Print or save as PDF
        </Button>
      }
    >
      <div className={styles.period}>
        <DayInput
          label="From"
          value={period.from}
          onChange={(from) => setPeriod((it) => ({ ...it, from }))}
        />
        <DayInput
          label="To"
          value={period.to}
          onChange={(to) => setPeriod((it) => ({ ...it, to }))}
        />
      </div>
      <p className={styles.name}>Name:</p>
      {record.applications.length === 0 ? (
        <EmptyState icon="rows" text="No application in this period." />
      ) : (
        <RecordTable applications={record.applications} />
      )}
    </Page>
  );
}

function recordSentence({ applications, span }: ApplicationRecord, format: Format): string {
  if (!span) return "Targets you did not write to yet are not on it.";
  const count = applications.length === 1 ? "1 application" : `${applications.length} applications`;
  return `${count}, ${format.dayWithYear(span.from)} to ${format.dayWithYear(span.to)}`;
}
