import { VisuallyHidden } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useRef } from "react";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import {
  sortAfterPress,
  type TableColumn,
  type TableSort,
  tableColumns,
} from "../../../shared/pipeline/pipeline-table";
import { Icon } from "../../ui/icon";
import styles from "./table.module.css";
import { TableRow } from "./table-row";
import type { PipelineActs } from "./use-pipeline-acts";
import { useRowKeys } from "./use-row-keys";

const ROW_HEIGHT = 36;
/** Longer tables draw only the rows in sight. */
const WINDOWED_FROM = 30;

type Rows = {
  readonly rows: readonly PipelineCard[];
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly acts: PipelineActs;
};

/** Every opportunity as a row, the ended ones too. A press on a head sorts; what is unknown sinks. */
export const PipelineTable = memo(function PipelineTable({ rows, sort, onSort, acts }: Rows) {
  const scroll = useRef<HTMLDivElement>(null);
  const isWindowed = rows.length >= WINDOWED_FROM;
  const window = useVirtualizer({
    count: rows.length,
    enabled: isWindowed,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
  });
  const inSight = window.getVirtualItems();
  const first = isWindowed ? (inSight[0]?.index ?? 0) : 0;
  const last = isWindowed ? (inSight.at(-1)?.index ?? -1) : rows.length - 1;
  useRowKeys(scroll, rows, (place) => isWindowed && window.scrollToIndex(place));
  return (
    <div ref={scroll} className={styles.scroll}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {tableColumns.map((column) => (
              <Head key={column} column={column} sort={sort} onSort={onSort} />
            ))}
            <th className={styles.more}>
              <VisuallyHidden>More</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          <Space rows={first} />
          {rows.slice(first, last + 1).map((card, place) => (
            <TableRow key={card.id} card={card} place={first + place} acts={acts} />
          ))}
          <Space rows={rows.length - last - 1} />
        </tbody>
      </table>
    </div>
  );
});

/** Stands for the rows out of sight, so that the scroll bar tells the truth. */
function Space({ rows }: { readonly rows: number }) {
  return rows > 0 ? <tr style={{ height: rows * ROW_HEIGHT }} /> : null;
}

const heads: Readonly<Record<TableColumn, string>> = {
  company: "Company",
  role: "Role",
  stage: "Stage",
  base: "Base",
  guaranteed: "Guaranteed",
  expected: "Expected",
  next: "Next step",
  waiting: "Deadline",
  daysHere: "Days",
};

function Head(props: {
  readonly column: TableColumn;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
}) {
  const { column, sort, onSort } = props;
  const isSorted = sort.column === column;
  const ariaSort = sort.direction === "up" ? "ascending" : "descending";
  return (
    <th className={styles[column]} aria-sort={isSorted ? ariaSort : "none"}>
      <button type="button" onClick={() => onSort(sortAfterPress(sort, column))}>
        {heads[column]}
        {isSorted && <Icon name={sort.direction === "up" ? "arrow-up" : "arrow-down"} size={12} />}
      </button>
    </th>
  );
}
