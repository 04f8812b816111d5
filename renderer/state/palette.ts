import { createSpotlight } from "@mantine/spotlight";
import { useSyncExternalStore } from "react";

/** The one command palette of the window. */
export const [paletteStore, palette] = createSpotlight();

let opener: Element | null = null;
let wasAsked = false;
const listeners = new Set<() => void>();

export function openPalette(): void {
  opener = document.activeElement;
  wasAsked = true;
  palette.open();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True from the first time on that it was opened: until then it need not be loaded. */
export function usePaletteWasAsked(): boolean {
  return useSyncExternalStore(subscribe, () => wasAsked);
}

/** Gives the focus back to what had it before the palette opened. */
export function returnFromPalette(): void {
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  opener = null;
}
