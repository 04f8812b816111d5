import { app, type BrowserWindow, dialog } from "electron";
import type { Failure } from "../shared/result";
import { failureSentence } from "../shared/wording/failure-sentence";
import type { Host } from "./host";

/**
 * Lets the app go only when everything is saved, or when the user gives up what is not: first what the
 * disk did not take, then what the page has not saved. Closing the window is quitting: the window stays
 * until both are decided, and the folder is let go when it has gone.
 */
export function saveBeforeQuitting(host: Host, window: BrowserWindow): void {
  let stage: "open" | "saving" | "closing" = "open";
  const leave = async () => {
    if (stage !== "open") return;
    stage = "saving";
    const failure = await host.save();
    const mayGo = failure === null || (await givesUp(failure));
    stage = mayGo ? "closing" : "open";
    if (mayGo) window.close();
  };
  window.on("close", (event) => {
    if (stage === "closing") return;
    event.preventDefault();
    void leave();
  });
  app.on("before-quit", (event) => {
    event.preventDefault();
    void leave();
  });
  window.webContents.on("will-prevent-unload", (event) => {
    if (givesUpDraft(window)) event.preventDefault();
    else stage = "open";
  });
  // A page that hangs cannot say whether it may go.
  window.on("unresponsive", () => {
    if (stage === "closing") window.destroy();
  });
  window.once("closed", () => void host.close().then(() => app.exit()));
}

async function givesUp(failure: Failure): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: "warning",
    message: "The last changes are not saved.",
    detail: failureSentence(failure),
    buttons: ["Keep Leverage open", "Quit without them"],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** The page has edits in a form that were never saved. Electron takes the answer only at once. */
function givesUpDraft(window: BrowserWindow): boolean {
  const response = dialog.showMessageBoxSync(window, {
    type: "warning",
    message: "A form has edits that are not saved.",
    detail: "They are only in this window. Closing it loses them.",
    buttons: ["Go back to the form", "Close without saving them"],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
