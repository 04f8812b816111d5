import type { SheetCell } from "../../../shared/counter-offer/sheet-rows";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import type { PrintedRow } from "../../../shared/model/counter-offer";
import type { Format } from "../../state/format";
import { detailText } from "../../ui/words/part-text";

/** The lines of the sheet as they are printed. A sheet that went out stays as it was. */
export function printedRows({ sent, rows }: SheetView, format: Format): readonly PrintedRow[] {
  if (sent) return sent.rows;
  return rows.map((row) => ({
    kind: row.kind,
    label: row.label,
    said: cellText(row.said, format),
    paper: cellText(row.paper, format),
    ask: row.ask ? detailText(row.ask, format) : "as offered",
    isAsked: row.ask !== null,
  }));
}

function cellText(cell: SheetCell, format: Format): string {
  switch (cell.state) {
    case "figure":
      return detailText(cell.parts, format);
    case "none":
      return "none";
    case "not-said":
      return "not said";
    case "empty":
      return "";
  }
}
