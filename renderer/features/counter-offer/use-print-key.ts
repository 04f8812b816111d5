import { useHotkey } from "../../state/hotkeys";

/**
 * The sheet prints alone, through the platform's own dialog, which also saves it as PDF. A browser has
 * the key already; the desktop window has not.
 */
export function usePrintKey(isEnabled: boolean): void {
  useHotkey("print", printSheet, isEnabled);
}

export function printSheet(): void {
  window.print();
}
