import {
  app,
  BrowserWindow,
  type Frame,
  guards,
  ipcMain,
  Notification,
  nativeTheme,
  schemes,
  user,
  type WebContents,
} from "./electron";
import { recordedCalls } from "./recorded";

/** What a test can ask of the running main bundle. Each answer is plain JSON. */
export const asks = {
  calls: () => recordedCalls(),
  windows: () => BrowserWindow.all.map(({ options }) => options),
  channels: () => [...ipcMain.handlers.keys()],
  theme: () => nativeTheme.themeSource,
  told: () => theWindow().webContents.sent,

  /** A call as the window's own page makes it, or from a frame that must not. */
  invoke: async (channel: string, input: unknown, from: "page" | "subframe" | "nobody" | string) =>
    ipcMain.handlers.get(channel)?.(senderOf(from), input),

  /** What stands under an address of the app's own scheme. */
  fetch: async (url: string, method = "GET") => {
    const answer = await schemes.get("app")?.(new Request(url, { method }));
    return {
      status: answer?.status,
      headers: Object.fromEntries(answer?.headers ?? []),
      body: await answer?.text(),
    };
  },

  permission: async (permission: string) => ({
    request: await new Promise((resolve) => guards.request(null, permission, resolve)),
    check: guards.check(null, permission),
    device: guards.device(),
  }),

  isCancelled: async (url: string) =>
    new Promise((resolve) => guards.network({ url }, ({ cancel }) => resolve(cancel))),

  /** True when the bundle prevents what the event announces. */
  isPrevented: (event: string, url: string) => {
    let isPrevented = false;
    const preventDefault = () => {
      isPrevented = true;
    };
    theWindow().webContents.emit(event, { preventDefault, url }, url);
    return isPrevented;
  },

  /** A page asks for a new window; the user presses that button of what is asked then. */
  openLink: (url: string, presses: number) => {
    user.presses = presses;
    return theWindow().webContents.openWindow({ url }).action;
  },

  /** A second start, with these arguments behind the program, made in that folder. */
  startAgain: (given: readonly string[] = [], madeIn = "/") => {
    app.emit("second-instance", {}, ["/opt/Leverage/leverage", ...given], madeIn);
  },
  openFile: (path: string) => {
    app.openFile(path);
  },
  /** A click on the newest notification. */
  clickNotification: () => {
    Notification.all.at(-1)?.emit("click");
  },
  /** The button the user presses in the next question. */
  press: (button: number) => {
    user.presses = button;
  },
  /** The window is closed; the user presses that button of whatever is asked then. */
  closeWindow: (presses: number) => {
    user.presses = presses;
    theWindow().close();
  },
  quit: (presses: number) => {
    user.presses = presses;
    app.quit();
  },
  /** The page holds edits that were never saved, or no longer. */
  holdDraft: (hasDraft: boolean) => {
    user.hasDraft = hasDraft;
  },
};
export type Asks = typeof asks;

function theWindow(): BrowserWindow {
  const [window] = BrowserWindow.all;
  if (!window) throw new Error("No window is open");
  return window;
}

type Sender = { readonly sender: WebContents; readonly senderFrame: Frame | null };

/** The window's contents, its top frame showing our own page or one it was led to. */
function senderOf(from: string): Sender {
  const sender = theWindow().webContents;
  const isOurPage = ["page", "subframe", "nobody"].includes(from);
  sender.mainFrame = { origin: isOurPage ? "app://leverage" : from };
  if (from === "nobody") return { sender, senderFrame: null };
  const frameInside = { origin: "app://leverage" };
  return { sender, senderFrame: from === "subframe" ? frameInside : sender.mainFrame };
}

type Question = { readonly id: number; readonly ask: keyof Asks; readonly given: readonly never[] };

process.on("message", async ({ id, ask, given }: Question) => {
  const answer = await (asks[ask] as (...given: readonly never[]) => unknown)(...given);
  process.send?.({ id, answer: answer === undefined ? null : answer });
});
