import { useEffect } from "react";
import { type DropScreen, dropFile } from "../../state/dropped-file";
import { go } from "../../state/route";

/** The header of a disclosure file has some 3,000 signs. */
const LONGEST_HEADER = 64 * 1024;

/** A file dropped anywhere goes to the screen that reads it; without this the window would navigate to it. */
export function DropAnywhere() {
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
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
  }, []);
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
