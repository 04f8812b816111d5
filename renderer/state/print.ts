import { useCallback } from "react";
import { failureSentence } from "../../shared/wording/failure-sentence";
import { useDialogs } from "./dialogs";
import { useHotkey } from "./hotkeys";
import { saveFile } from "./save-file";
import { showFailure } from "./toasts";
import { useApi } from "./workspace";

/**
 * Prints what is on the screen, by its key too: the platform's own dialog, which also saves it as PDF. A
 * browser has the key already; the desktop window has not. Paper is in the clear, so a passphrase asks.
 */
export function usePrint(): () => void {
  const { exportInClear } = useDialogs();
  const print = useCallback(() => exportInClear(async () => window.print()), [exportInClear]);
  useHotkey("print", print);
  return print;
}

/** Saves what is on the screen as it prints. A host that cannot make the file opens the dialog of print, which can. */
export function useSavePdf(fileName: string): () => void {
  const { exportInClear } = useDialogs();
  const api = useApi();
  const save = async () => {
    const printed = await api.printPage({});
    if (!printed.ok) showFailure(failureSentence(printed.failure));
    else if (printed.value.base64 === null) window.print();
    else saveFile(fileName, printed.value.base64);
  };
  return () => exportInClear(save);
}
