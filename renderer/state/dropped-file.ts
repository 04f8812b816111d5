import { useSyncExternalStore } from "react";

/** A file dropped anywhere on the window waits here for the import screen. */
let waiting: File | null = null;
const listeners = new Set<() => void>();

export function dropFile(file: File): void {
  waiting = file;
  for (const listener of listeners) listener();
}

/** Hands the file over once. */
export function takeDroppedFile(): File | null {
  const file = waiting;
  waiting = null;
  return file;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useDroppedFile(): File | null {
  return useSyncExternalStore(subscribe, () => waiting);
}
