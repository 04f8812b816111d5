import { type CSSProperties, useState } from "react";
import type { CompareInput, CompareView } from "../../../shared/compensation/compare-view";
import styles from "./compare-table.module.css";
import { FigureGrid } from "./figures";
import { GroupRows } from "./group-rows";
import { PackageBar } from "./package-bar";
import { PackageHead } from "./package-head";
import { Key, Legend } from "./table-key";
import { TotalRows } from "./total-rows";
import type { Selection } from "./use-selection";

/** More stand side by side than this and the table scrolls sideways under the sticky labels. */
const FIT = 4;
/** A bit of the next package shows that there is more. */
const PEEK = 0.25;

/** Every package in a column: what is promised at its left, what is counted at its right. */
export function CompareTable(props: {
  readonly view: CompareView;
  readonly input: CompareInput;
  readonly selection: Selection;
}) {
  const { view, input, selection } = props;
  const { columns } = view;
  const [isScrolled, setScrolled] = useState(false);
  const shown = columns.length > FIT ? FIT + PEEK : columns.length;
  const width: CSSProperties & Record<`--${string}`, number> = {
    "--count": columns.length,
    "--shown": shown,
  };
  return (
    <section className={styles.room} aria-label="Packages side by side">
      <div
        className={isScrolled ? `${styles.frame} ${styles.scrolled}` : styles.frame}
        style={width}
      >
        <div
          className={styles.scroller}
          onScroll={(event) => setScrolled(event.currentTarget.scrollLeft > 0)}
        >
          <FigureGrid>
            <table className={styles.table}>
              <colgroup>
                <col className={styles.labelColumn} />
                {columns.flatMap(({ id }) => [
                  <col key={`${id} promised`} />,
                  <col key={`${id} counted`} className={styles.countedColumn} />,
                ])}
              </colgroup>
              <thead>
                <tr>
                  <Key />
                  {columns.map((column) => (
                    <PackageHead key={column.id} column={column} selection={selection} />
                  ))}
                </tr>
                <tr>
                  <Legend />
                  {columns.map((column) => (
                    <PackageBar key={column.id} column={column} axis={view.axis} />
                  ))}
                </tr>
              </thead>
              <tbody className={styles.body}>
                {view.groups.map((group) => (
                  <GroupRows key={group.class} group={group} columns={columns} input={input} />
                ))}
              </tbody>
              <tfoot>
                <TotalRows view={view} input={input} />
              </tfoot>
            </table>
          </FigureGrid>
        </div>
      </div>
    </section>
  );
}
