import { EventEmitter } from "node:events";
import { record } from "./recorded";

/**
 * Stands in for the electron module: enough of it to run the real main bundle in plain Node and to ask
 * what it did. `remote.ts` lets a test speak to it.
 */
export type Frame = { readonly origin: string };
type Handler = (event: object, input: unknown) => unknown;
type PermissionDecision = (isGranted: boolean) => void;

export class WebContents extends EventEmitter {
  mainFrame: Frame = { origin: "app://leverage" };
  readonly sent: unknown[] = [];
  openWindow: (details: { url: string }) => { action: string } = () => ({ action: "allow" });

  async printToPDF(options: object): Promise<Buffer> {
    record("printToPDF", options);
    return Buffer.from("%PDF-1.7 of the window");
  }
  setWindowOpenHandler(handler: WebContents["openWindow"]): void {
    this.openWindow = handler;
  }
  send(channel: string, message: unknown): void {
    this.sent.push([channel, message]);
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly webContents = new WebContents();

  constructor(readonly options: { readonly webPreferences?: object }) {
    super();
    BrowserWindow.all.push(this);
    record("new BrowserWindow", options);
    app.emit("web-contents-created", {}, this.webContents);
  }
  static getAllWindows(): readonly BrowserWindow[] {
    return BrowserWindow.all;
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.all.find((window) => window.webContents === contents) ?? null;
  }
  async loadURL(url: string): Promise<void> {
    record("loadURL", url);
    this.emit("ready-to-show");
  }
  /** As Electron does: the window's own say first, then the page's. */
  close(): void {
    if (isPrevented(this, "close")) return;
    if (user.hasDraft && !isPrevented(this.webContents, "will-prevent-unload")) return;
    record("closed");
    this.emit("closed");
  }
  isMinimized(): boolean {
    return true;
  }
  restore(): void {
    record("restore");
  }
  show(): void {
    record("show");
  }
  focus(): void {
    record("focus");
  }
  setBackgroundColor(colour: string): void {
    record("setBackgroundColor", colour);
  }
  setTitleBarOverlay(options: object): void {
    record("setTitleBarOverlay", options);
  }
}

export class Notification extends EventEmitter {
  static readonly all: Notification[] = [];
  static isSupported(): boolean {
    return process.env.STAND_IN_NOTIFICATIONS !== "none";
  }
  constructor(readonly options: { readonly title: string; readonly body: string }) {
    super();
    Notification.all.push(this);
  }
  show(): void {
    record("notification", this.options);
  }
}

/** True when a listener prevents what the event announces. */
function isPrevented(emitter: EventEmitter, event: string, ...given: unknown[]): boolean {
  let isAsked = false;
  const preventDefault = () => {
    isAsked = true;
  };
  emitter.emit(event, { preventDefault }, ...given);
  return isAsked;
}

class App extends EventEmitter {
  readonly isPackaged = process.env.STAND_IN_PACKAGED === "1";
  setPath(name: string, path: string): void {
    record("setPath", name, path);
  }
  getPath(name: string): string {
    return `/stand-in/${name}`;
  }
  getVersion(): string {
    return "0.0.0";
  }
  readonly commandLine = {
    appendSwitch: (...given: readonly string[]) => record("appendSwitch", ...given),
  };
  enableSandbox(): void {
    record("enableSandbox");
  }
  requestSingleInstanceLock(): boolean {
    return process.env.STAND_IN_SECOND !== "1";
  }
  async whenReady(): Promise<void> {
    const early = process.env.STAND_IN_OPEN_FILE;
    if (early) this.openFile(early);
    record("ready");
  }
  /** As macOS names a file; without anybody's preventDefault it would do as it likes with it. */
  openFile(path: string): void {
    record("open-file", isPrevented(this, "open-file", path));
  }
  quit(): void {
    record("quit");
    this.emit("before-quit", { preventDefault: () => record("quit prevented") });
  }
  exit(code = 0): void {
    record("exit", code);
  }
}
export const app = new App();

const handlers = new Map<string, Handler>();
export const ipcMain = Object.assign(new EventEmitter(), {
  handlers,
  handle: (channel: string, handler: Handler) => {
    handlers.set(channel, handler);
  },
});

type SchemeHandler = (request: Request) => Response | Promise<Response>;
export const schemes = new Map<string, SchemeHandler>();
export const protocol = {
  registerSchemesAsPrivileged: (custom: readonly object[]) =>
    record("registerSchemesAsPrivileged", custom),
  handle: (scheme: string, handler: SchemeHandler) => {
    schemes.set(scheme, handler);
  },
};

/** The guards a session was given; a missing one grants, as Electron's own defaults do. */
export const guards = {
  request: (_contents: unknown, _permission: string, decide: PermissionDecision) => decide(true),
  check: (_contents: unknown, _permission: string): boolean => true,
  device: (): boolean => true,
  network: (_details: { url: string }, decide: (answer: { cancel: boolean }) => void) =>
    decide({ cancel: false }),
};
export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: typeof guards.request) => {
      guards.request = handler;
    },
    setPermissionCheckHandler: (handler: typeof guards.check) => {
      guards.check = handler;
    },
    setDevicePermissionHandler: (handler: typeof guards.device) => {
      guards.device = handler;
    },
    webRequest: {
      onBeforeRequest: (handler: typeof guards.network) => {
        guards.network = handler;
      },
    },
  },
};

/** Which button of the next question is pressed, and whether a form of the page has unsaved edits. */
export const user = { presses: 1, hasDraft: false };
export const dialog = {
  showMessageBox: async (question: object) => {
    record("showMessageBox", question);
    return { response: user.presses };
  },
  showMessageBoxSync: (_window: unknown, question: object) => {
    record("showMessageBoxSync", question);
    return user.presses;
  },
  showErrorBox: (title: string, text: string) => record("showErrorBox", title, text),
};

export const shell = {
  openExternal: async (url: string) => record("openExternal", url),
  openPath: async (path: string) => {
    record("openPath", path);
    return "";
  },
};

export const nativeTheme = Object.assign(new EventEmitter(), {
  shouldUseDarkColors: false,
  themeSource: "system",
});

export const Menu = {
  buildFromTemplate: (template: readonly object[]) => template,
  setApplicationMenu: (template: readonly object[]) => record("setApplicationMenu", template),
};

/** electron-store reads its parts from the default export. */
export { electron as default };

const electron = { app, ipcMain, shell };
