import { useEffect } from "react";
import { dropFile } from "../../state/dropped-file";
import { go } from "../../state/route";

/** A file dropped anywhere goes to the import; without this the window would navigate to it. */
export function DropAnywhere() {
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      dropFile(file);
      go({ screen: "import" });
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
