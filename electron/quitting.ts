import { app, type BrowserWindow, dialog } from "electron";
import type { Failure } from "../shared/result";
import { failureSentence } from "../shared/wording/failure-sentence";
import type { Host } from "./host";

/**
 * Lets the app go only when everything is saved, or when the user gives up what is not. Closing the
 * window is quitting: the window stays until that is decided.
 */
export function saveBeforeQuitting(host: Host, window: BrowserWindow): void {
  let isLeaving = false;
  window.on("close", (event) => {
    event.preventDefault();
    app.quit();
  });
  app.on("before-quit", (event) => {
    event.preventDefault();
    if (isLeaving) return;
    isLeaving = true;
    void leave(host).then((hasLeft) => {
      isLeaving = hasLeft;
    });
  });
}

async function leave(host: Host): Promise<boolean> {
  const failure = await host.save();
  if (failure && !(await givesUp(failure))) return false;
  await host.close();
  app.exit();
  return true;
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
