import { useCallback } from "react";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { saveFile } from "../../state/save-file";
import { showFailure } from "../../state/toasts";
import { useApi } from "../../state/workspace";
import { printSheet } from "./use-print-key";

/** Saves the sheet as it prints. A host that cannot make the file opens the dialog of print, which can. */
export function useSavePdf(fileName: string): () => Promise<void> {
  const api = useApi();
  return useCallback(async () => {
    const printed = await api.printPage({});
    if (!printed.ok) showFailure(failureSentence(printed.failure));
    else if (printed.value.base64 === null) printSheet();
    else saveFile(fileName, printed.value.base64);
  }, [api, fileName]);
}
