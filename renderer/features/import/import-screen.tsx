import { useEffect } from "react";
import { takeDroppedFile, useDroppedFile } from "../../state/dropped-file";
import { Page } from "../../ui/page";
import { ChooseTable } from "./choose-table";
import { ImportPreview } from "./import-preview";
import { useTableFile } from "./use-table-file";

/** A table from anywhere: choose, drop or paste it, see what becomes of every row, import all or nothing. */
export function ImportScreen() {
  const table = useTableFile();
  const dropped = useDroppedFile("import");
  useEffect(() => {
    const file = dropped && takeDroppedFile("import");
    if (file) void table.open(file);
  }, [dropped, table.open]);
  return (
    <Page
      title="Import"
      subtitle={table.file ? table.file.name : "Bring the applications and offers you have."}
    >
      {table.file ? (
        <ImportPreview key={table.file.name} file={table.file} onLeave={table.forget} />
      ) : (
        <ChooseTable table={table} />
      )}
    </Page>
  );
}
