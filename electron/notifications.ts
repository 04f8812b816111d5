import { type BrowserWindow, Notification } from "electron";
import type { Reminder } from "../shared/reminders/due-reminders";
import type { Host } from "./host";
import { START_ADDRESS } from "./protocol";
import { showWindow } from "./window";

const LOOK_MS = 15_000;

/** The system would drop a notification that nothing refers to, and its click with it. */
const onScreen = new Set<Notification>();

/** Shows what is due as the system's own notifications; a click leads to the record. */
export function showReminders(host: Host, window: BrowserWindow): void {
  if (!Notification.isSupported()) return;
  const look = async () => {
    const due = await host.handlers.takeReminders({});
    if (due.ok) for (const reminder of due.value) show(reminder, window);
  };
  const lookQuietly = () => void look().catch(() => undefined);
  const timer = setInterval(lookQuietly, LOOK_MS);
  const stop = host.onChanged(lookQuietly);
  window.once("closed", () => {
    clearInterval(timer);
    stop();
  });
  lookQuietly();
}

function show({ title, text, address }: Reminder, window: BrowserWindow): void {
  const notification = new Notification({ title, body: text });
  const forget = () => onScreen.delete(notification);
  onScreen.add(notification);
  notification.once("close", forget);
  notification.once("click", () => {
    forget();
    showWindow(window);
    void window.loadURL(`${START_ADDRESS}#${address}`);
  });
  notification.show();
}
