import { join } from "node:path";
import { app, dialog, Notification, session } from "electron";
import ElectronStore from "electron-store";
import { failureSentence } from "../shared/wording/failure-sentence";
import { appFolder } from "./app-folder";
import { readEnvironment } from "./environment";
import { outliveFileLimit } from "./file-limit";
import { serveWindows } from "./ipc";
import { setMenu } from "./menu";
import { showReminders } from "./notifications";
import { openAfterQuestion } from "./open-document";
import { PassedFile } from "./passed-file";
import { declareAppScheme, serveAppScheme } from "./protocol";
import { saveBeforeQuitting } from "./quitting";
import { startHost } from "./start-host";
import { readStaticFiles } from "./static-files";
import { followTheme } from "./theme";
import { guardPages } from "./web-guard";
import { openWindow, printOnlyWindow, showWindow } from "./window";

/** Composition root of the desktop host. */
const { dataFolder, clock } = readEnvironment(process.env);
const { version, renderer, preload } = appFolder(import.meta.url);

outliveFileLimit();
app.setPath("userData", dataFolder);
// What Chromium keeps for itself stays apart from the workspace.
app.setPath("sessionData", join(dataFolder, "window"));
app.enableSandbox();
declareAppScheme();

const passedFile = new PassedFile();
passedFile.passArguments(process.argv.slice(1), process.cwd());
app.on("second-instance", (_, given, folder) => passedFile.passArguments(given.slice(1), folder));
// macOS names a file by this event, which may come before the app is ready.
app.on("open-file", (event, path) => {
  event.preventDefault();
  passedFile.pass(path);
});

if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.quit();

async function run(): Promise<void> {
  const start = await startHost({
    kind: "desktop",
    version,
    folder: dataFolder,
    address: null,
    clock,
    library: ElectronStore,
    notifies: Notification.isSupported(),
    handOver: openAfterQuestion(dataFolder),
    printWindow: printOnlyWindow,
    passedFile,
  });
  if (start.status === "held") return refuse(alreadyOpen(start.holder.address));
  if (start.status === "refused") return refuse(failureSentence(start.failure));

  guardPages(session.defaultSession);
  serveAppScheme(await readStaticFiles(renderer));
  serveWindows(start.host);
  await followTheme(start.host);
  setMenu();
  const window = openWindow(preload);
  saveBeforeQuitting(start.host, window);
  showReminders(start.host, window);
  app.on("second-instance", () => showWindow(window));
  app.on("open-file", () => showWindow(window));
}

function alreadyOpen(address: string | null): string {
  return address === null
    ? "Leverage is already open on this data folder."
    : `Leverage is already open in your browser, at ${address}`;
}

function refuse(sentence: string): void {
  dialog.showErrorBox("Leverage", sentence);
  app.exit(1);
}
