import { useState } from "react";
import type { CompanyRow, LineMark } from "../../../shared/anchor/view-types";
import { stageName } from "../../../shared/wording/stage-words";
import { type Format, useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { Button } from "../../ui/button";
import { Mark, type MarkKind } from "../../ui/pictures/mark";
import { At, AtMark, Lane, Span } from "../../ui/pictures/number-line";
import { EvidenceIcon } from "../../ui/tag";
import styles from "./company-rows.module.css";
import { markWords } from "./mark-words";
import line from "./money-line.module.css";
import { recordHref } from "./record-href";

/** More rows than this stay folded: the rest is one click away. */
export const ROWS_SHOWN = 12;

/** One row for each company: every number it heard or named, and the best of theirs (R8). */
export function CompanyRows(props: {
  readonly rows: readonly CompanyRow[];
  /** Over, but their paper still proves its number: folded until asked for. */
  readonly ended: readonly CompanyRow[];
}) {
  const { rows, ended } = props;
  const [isWhole, setWhole] = useState(false);
  const [hasEnded, setEnded] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, ROWS_SHOWN);
  return (
    <>
      <div className={line.section}>
        <h3>By company</h3>
        {ended.length > 0 && !hasEnded && (
          <button type="button" className={line.showAll} onClick={() => setEnded(true)}>
            Show {ended.length} ended
          </button>
        )}
      </div>
      <ul className={styles.rows}>
        {[...shown, ...(hasEnded ? ended : [])].map((row) => (
          <CompanyLine key={row.opportunityId} row={row} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button
          size="sm"
          variant="subtle"
          className={styles.more ?? ""}
          onClick={() => setWhole(true)}
        >
          Show all {rows.length} companies
        </Button>
      )}
    </>
  );
}

function CompanyLine({ row }: { readonly row: CompanyRow }) {
  const format = useFormat();
  return (
    <li className={`${line.row} ${styles.company}`}>
      <div className={styles.label}>
        <a href={opportunityHref(row.opportunityId)} title={`${row.company}, ${row.role}`}>
          {row.company}
        </a>
        <em>{row.isClosed ? "Accepted, closed" : stageName[row.stage]}</em>
      </div>
      <Lane>
        <span className={styles.rule} />
        {row.walk && <Span from={row.walk[0]} to={row.walk[1]} className={styles.walk} />}
        {row.marks.map((mark) => (
          <ValueMark key={mark.recordId} mark={mark} format={format} />
        ))}
      </Lane>
      <div className={styles.best}>
        {row.best && (
          <>
            <b>{format.money(row.best.amount)}</b>
            <EvidenceIcon evidence={row.best.evidence} />
          </>
        )}
      </div>
    </li>
  );
}

const valueClass: Readonly<Record<LineMark["kind"], string | undefined>> = {
  paper: styles.paper,
  verbal: undefined,
  ask: undefined,
  accepted: styles.paper,
  refused: styles.refused,
};

function ValueMark({ mark, format }: { readonly mark: LineMark; readonly format: Format }) {
  const words = `${format.money(mark.amount)}, ${markWords[mark.kind].toLowerCase()}, ${format.day(mark.date)}`;
  const kind: MarkKind = mark.kind;
  return (
    <>
      <AtMark value={mark.amount} className={styles.mark}>
        <a href={recordHref(mark)} title={words} aria-label={words} tabIndex={-1}>
          <Mark kind={kind} />
        </a>
      </AtMark>
      {mark.isLabelled && (
        <At value={mark.amount} className={`${styles.value} ${valueClass[mark.kind] ?? ""}`}>
          {format.moneyShort(mark.amount)}
        </At>
      )}
    </>
  );
}
