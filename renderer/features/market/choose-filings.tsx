import { useRef } from "react";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import styles from "./market.module.css";
import type { FilingsRead } from "./read-filings";
import type { MarketImport } from "./use-market-import";

/** The public file comes from the user's own disk: Leverage fetches nothing. */
export function ChooseFilings(props: {
  readonly importing: MarketImport;
  readonly hasFilings: boolean;
}) {
  const { importing, hasFilings } = props;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <Card title="The H-1B disclosure file">
      <p className={styles.meta}>
        The US Department of Labor publishes it each quarter. Save it as CSV and choose it here.
        Only certified full-time filings are kept, as base a year in US dollars.
      </p>
      <p className={styles.meta}>Find it at: dol.gov, Foreign Labor, Performance Data.</p>
      <p className={styles.meta}>
        Outside the US this file is not needed: what you were told, in People, works without it.
      </p>
      <div className={styles.choose}>
        <Button
          icon="upload"
          variant={hasFilings ? "default" : "primary"}
          disabled={importing.read !== null}
          onClick={() => chooser.current?.click()}
        >
          {hasFilings ? "Choose another file" : "Choose the file"}
        </Button>
        {importing.read && <Progress read={importing.read} onCancel={importing.cancel} />}
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label="Disclosure file"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file) void importing.open(file);
        }}
      />
      {importing.problem !== null && (
        <p role="alert" className={styles.problem}>
          {importing.problem}
        </p>
      )}
    </Card>
  );
}

function Progress(props: { readonly read: FilingsRead; readonly onCancel: () => void }) {
  const format = useFormat();
  const { share, rows, kept } = props.read;
  return (
    <div className={styles.progress} role="status">
      <progress value={share} aria-label="Reading the file" />
      <span>
        {format.number(rows)} rows read, {format.number(kept)} kept
      </span>
      <Button size="sm" onClick={props.onCancel}>
        Cancel
      </Button>
    </div>
  );
}
