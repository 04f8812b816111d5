import { createSpotlight } from "@mantine/spotlight";

/** The one command palette of the window. */
export const [paletteStore, palette] = createSpotlight();

let opener: Element | null = null;

export function openPalette(): void {
  opener = document.activeElement;
  palette.open();
}

/** Gives the focus back to what had it before the palette opened. */
export function returnFromPalette(): void {
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  opener = null;
}
