import { useCallback, useSyncExternalStore } from "react";
import { useHost } from "./workspace";

/**
 * Edits that are not saved, by the form they belong to, as text. They outlive the form, and a reload as
 * well: the browser's session storage holds them. Browsers write that to the disk, so under a passphrase
 * they stay in memory alone.
 */
const PREFIX = "leverage-draft-";
const inMemory = new Map<string, string>();
const listeners = new Set<() => void>();

function read(key: string): string | null {
  return inMemory.get(key) ?? window.sessionStorage.getItem(PREFIX + key);
}

function write(key: string, text: string | null, isProtected: boolean): void {
  inMemory.delete(key);
  window.sessionStorage.removeItem(PREFIX + key);
  if (text !== null) {
    if (isProtected) inMemory.set(key, text);
    else window.sessionStorage.setItem(PREFIX + key, text);
  }
  for (const tell of listeners) tell();
}

function storedKeys(): readonly string[] {
  return Object.keys(window.sessionStorage).filter((key) => key.startsWith(PREFIX));
}

/** Takes every draft out of the browser's storage: from now on the disk holds nothing in the clear. */
export function keepDraftsInMemory(): void {
  for (const stored of storedKeys()) {
    const key = stored.slice(PREFIX.length);
    write(key, read(key), true);
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

type KeptDraft = {
  readonly text: string | null;
  /** Replaces the text; null forgets it. */
  readonly keep: (next: (before: string | null) => string | null) => void;
};

/** The kept edits of one form. */
export function useKeptDraft(key: string): KeptDraft {
  const { isProtected } = useHost();
  const text = useSyncExternalStore(subscribe, () => read(key));
  const keep = useCallback(
    (next: (before: string | null) => string | null) => write(key, next(read(key)), isProtected),
    [key, isProtected],
  );
  return { text, keep };
}

/** True while any form has edits that are not saved, on screen or not. */
export function useHasKeptDraft(): boolean {
  return useSyncExternalStore(subscribe, () => inMemory.size > 0 || storedKeys().length > 0);
}
