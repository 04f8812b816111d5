import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from "electron";
import { type Changed, methodNames } from "../shared/api";
import { fail } from "../shared/result";
import { answer } from "./answer";
import { CHANGED_CHANNEL, channelOf } from "./channels";
import type { Host } from "./host";
import { APP_ORIGIN } from "./protocol";

/** Answers the windows' calls and tells them every change. The only user of ipcMain. */
export function serveWindows({ handlers, onChanged }: Host): void {
  for (const method of methodNames) {
    ipcMain.handle(channelOf(method), (event, input: unknown) =>
      isOurs(event) ? answer(handlers, method, input) : fail("not-allowed"),
    );
  }
  onChanged(tellWindows);
}

/** Only the top frame of a window showing our own page may call: no frame inside it, no page it was led to. */
function isOurs({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    senderFrame.origin === APP_ORIGIN &&
    BrowserWindow.fromWebContents(sender) !== null
  );
}

function tellWindows(changed: Changed): void {
  for (const window of BrowserWindow.getAllWindows())
    window.webContents.send(CHANGED_CHANNEL, changed);
}
