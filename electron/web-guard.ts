import { app, dialog, type Session, shell, type WebContents } from "electron";
import { APP_ORIGIN } from "./protocol";

/** Copying a line to the clipboard is the one thing a page asks the system for. */
const GRANTED = "clipboard-sanitized-write";

/** Refuses everything a page could be talked into: other pages, windows, frames, permissions, the network. */
export function guardPages(session: Session): void {
  session.setPermissionRequestHandler((_, permission, decide) => decide(permission === GRANTED));
  session.setPermissionCheckHandler((_, permission) => permission === GRANTED);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isLocal(url) }));
  app.on("web-contents-created", (_, contents) => guardContents(contents));
}

function guardContents(contents: WebContents): void {
  contents.on("will-navigate", (event) => event.preventDefault());
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void offerToOpen(url);
    return { action: "deny" };
  });
}

/** The page's own files, what it makes itself (a download), and the developer tools of an unpackaged app. */
function isLocal(url: string): boolean {
  return [`${APP_ORIGIN}/`, `blob:${APP_ORIGIN}/`, "data:", "devtools://"].some((start) =>
    url.startsWith(start),
  );
}

/** A link leaves the app only over https, and only after the user has read where it goes. */
async function offerToOpen(url: string): Promise<void> {
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") return;
  const { response } = await dialog.showMessageBox({
    type: "question",
    message: "Open this link in your browser?",
    detail: url,
    buttons: ["Open", "Cancel"],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(url);
}
