import { app, BrowserWindow, nativeTheme } from "electron";
import { START_ADDRESS } from "./protocol";

/** Height of the page's own title bar, --lv-header-h of the design. */
const TITLE_BAR_HEIGHT = 40;

/** --lv-nav, --lv-bg and --lv-ink of the design: what stands there before the page does. */
const colours = {
  light: { bar: "#f2f3f6", page: "#fafafb", ink: "#14171d" },
  dark: { bar: "#0a0c0f", page: "#0f1115", ink: "#eef0f4" },
} as const;

/** Opens the one window. Every switch that could let a page out of its sandbox is set, not left to a default. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 880,
    minWidth: 800,
    minHeight: 600,
    show: false,
    title: "Leverage",
    backgroundColor: coloursNow().page,
    titleBarStyle: "hidden",
    titleBarOverlay: titleBar(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The spell checker would fetch its dictionaries from another machine.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once("ready-to-show", () => window.show());
  const repaint = () => repaintFrame(window);
  nativeTheme.on("updated", repaint);
  window.once("closed", () => nativeTheme.off("updated", repaint));
  void window.loadURL(START_ADDRESS);
  return window;
}

/** Brings the window back when Leverage is started again. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The one window as a PDF file. The page's own print styles say how large the paper is and what stands on it. */
export async function printOnlyWindow(): Promise<Buffer> {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) throw new Error("There is no window to print");
  return window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
}

function repaintFrame(window: BrowserWindow): void {
  window.setBackgroundColor(coloursNow().page);
  if (process.platform !== "darwin") window.setTitleBarOverlay(titleBar());
}

function titleBar() {
  const { bar, ink } = coloursNow();
  return { color: bar, symbolColor: ink, height: TITLE_BAR_HEIGHT };
}

function coloursNow() {
  return nativeTheme.shouldUseDarkColors ? colours.dark : colours.light;
}
