import { useEffect } from "react";
import { isOwnExport } from "../../../shared/export/export-file";
import { type DropScreen, dropFile } from "../../state/dropped-file";
import { readExport, useOpenExport } from "../../state/open-export";
import { go } from "../../state/route";
import { isDialogOpen } from "../../ui/dialogs/open-dialogs";

/** The header of a disclosure file has some 3,000 signs. */
const LONGEST_HEADER = 64 * 1024;

/**
 * A file dropped anywhere goes to the screen that reads it, and an export is asked about where it fell;
 * without this the window would navigate to it.
 */
export function DropAnywhere() {
  const openExport = useOpenExport();
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      if (isOwnExport(file.name)) {
        // A form on top of the screen is not swept away.
        if (!isDialogOpen()) void readExport(file).then(openExport);
        return;
      }
      void screenFor(file).then((screen) => {
        dropFile(file, screen);
        go({ screen });
      });
    };
    window.addEventListener("dragover", allow);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", allow);
      window.removeEventListener("drop", drop);
    };
  }, [openExport]);
  return null;
}

/** Filed pay is told by its header. What cannot be read goes to the import, which says so. */
async function screenFor(file: File): Promise<DropScreen> {
  try {
    const { disclosureHeaderOf } = await import("../../../shared/market/disclosure-header");
    const start = await file.slice(0, LONGEST_HEADER).text();
    return disclosureHeaderOf(start, true) ? "market" : "import";
  } catch {
    return "import";
  }
}
