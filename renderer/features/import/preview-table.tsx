import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { columnLabels, type ImportColumn } from "../../../shared/import/columns";
import type { PreviewRow } from "../../../shared/import/preview";
import { currentPackage, currentStage, type Opportunity } from "../../../shared/model/opportunity";
import { unitsOf } from "../../../shared/money";
import type { Failure } from "../../../shared/result";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { stageName } from "../../../shared/wording/stage-words";
import { useFormat } from "../../state/format";
import { EvidenceBadge } from "../../ui/tag";
import styles from "./import.module.css";

const ROW_HEIGHT = 34;
/** Longer files draw only the rows in sight. */
const WINDOWED_FROM = 60;

/** Every row of the file with what becomes of it; only the rows in sight are drawn. */
export function PreviewTable(props: {
  readonly rows: readonly PreviewRow[];
  /** Offers that stand side by side are found by their column. */
  readonly place: "line" | "column";
  readonly withDuplicates: boolean;
}) {
  const { rows, place, withDuplicates } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const isWindowed = rows.length >= WINDOWED_FROM;
  const window = useVirtualizer({
    count: rows.length,
    enabled: isWindowed,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const inSight = window.getVirtualItems();
  const first = isWindowed ? (inSight[0]?.index ?? 0) : 0;
  const last = isWindowed ? (inSight.at(-1)?.index ?? -1) : rows.length - 1;
  return (
    <section ref={scroll} className={styles.scroll} aria-label="Rows of the file">
      <table className={styles.rows} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">{place === "line" ? "Line" : "Column"}</th>
            <th scope="col">Company</th>
            <th scope="col">Role</th>
            <th scope="col">Stage</th>
            <th scope="col">Base</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          <Space height={first * ROW_HEIGHT} />
          {rows.slice(first, last + 1).map((row) => (
            <Row key={row.line} row={row} place={place} withDuplicates={withDuplicates} />
          ))}
          <Space height={(rows.length - last - 1) * ROW_HEIGHT} />
        </tbody>
      </table>
    </section>
  );
}

function Space({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={6} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function Row(props: {
  readonly row: PreviewRow;
  readonly place: "line" | "column";
  readonly withDuplicates: boolean;
}) {
  const { row, place, withDuplicates } = props;
  if (row.is === "bad")
    return (
      <tr className={styles.bad}>
        <td>{row.line}</td>
        <td colSpan={4}>{columnOf(row.failure)}</td>
        <td>{failureSentence(row.failure)}</td>
      </tr>
    );
  const { opportunity } = row;
  const isIn = row.is === "new" || withDuplicates;
  return (
    <tr className={isIn ? undefined : styles.left}>
      <td>{row.line}</td>
      <td title={opportunity.company}>{opportunity.company}</td>
      <td title={opportunity.role}>{opportunity.role}</td>
      <td>{stageName[currentStage(opportunity).stage]}</td>
      <td>
        <BaseCell opportunity={opportunity} />
      </td>
      <td>{row.is === "new" ? "New" : duplicateText(row.of, place, withDuplicates)}</td>
    </tr>
  );
}

function columnOf({ field }: Failure): string {
  return field && field in columnLabels ? columnLabels[field as ImportColumn] : "This row";
}

function duplicateText(
  of: { readonly company: string; readonly role: string; readonly line: number | null },
  place: "line" | "column",
  isIn: boolean,
): string {
  const where =
    of.line === null ? `You have ${of.company}, ${of.role}` : `Repeats ${place} ${of.line}`;
  return isIn ? `${where}. Imported again.` : `${where}. Left out.`;
}

/** An offer with its evidence, or posted pay, which is only hearsay (R4). */
function BaseCell({ opportunity }: { readonly opportunity: Opportunity }) {
  const format = useFormat();
  const base = currentPackage(opportunity)?.base;
  if (base)
    return (
      <span className={styles.base}>
        {format.money(unitsOf(base.pay.amount), base.pay.amount.currency)}
        <EvidenceBadge evidence={base.evidence} />
      </span>
    );
  const posted = opportunity.postedPay;
  if (!posted) return null;
  return (
    <span className={styles.meta}>
      posted {format.money(unitsOf(posted.amount), posted.amount.currency)}
    </span>
  );
}
