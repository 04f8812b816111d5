import { useSyncExternalStore } from "react";

/** The screens that read a dropped file. */
export type DropScreen = "import" | "market";

/** A file dropped anywhere on the window waits here for its screen. */
let waiting: { readonly file: File; readonly screen: DropScreen } | null = null;
const listeners = new Set<() => void>();

export function dropFile(file: File, screen: DropScreen): void {
  waiting = { file, screen };
  for (const listener of listeners) listener();
}

/** Hands the file over once, and only to the screen it is for. */
export function takeDroppedFile(screen: DropScreen): File | null {
  if (waiting?.screen !== screen) return null;
  const { file } = waiting;
  waiting = null;
  return file;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useDroppedFile(screen: DropScreen): File | null {
  return useSyncExternalStore(subscribe, () => (waiting?.screen === screen ? waiting.file : null));
}
