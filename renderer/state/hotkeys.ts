import { getHotkeyHandler } from "@mantine/hooks";
import { useEffect, useRef } from "react";

/** Every key of the app, once: the bindings and the `?` help both read it. */
export const hotkeys = {
  palette: { keys: ["mod+K"], says: "Search or type a command", group: "Anywhere" },
  logNumber: { keys: ["N"], says: "Log a number", group: "Anywhere" },
  newOpportunity: { keys: ["mod+N", "shift+N"], says: "New opportunity", group: "Anywhere" },
  nextCall: {
    keys: ["B"],
    says: "Before the call: this company's, or the next",
    group: "Anywhere",
  },
  week: { keys: ["W"], says: "The week", group: "Anywhere" },
  undo: { keys: ["mod+Z"], says: "Undo", group: "Anywhere" },
  redo: { keys: ["mod+shift+Z", "mod+Y"], says: "Redo", group: "Anywhere" },
  help: { keys: ["shift+?", "?"], says: "Show the keys", group: "Anywhere" },
  today: { keys: ["1"], says: "Today", group: "Screens" },
  pipeline: { keys: ["2"], says: "Pipeline", group: "Screens" },
  anchor: { keys: ["3"], says: "Anchor", group: "Screens" },
  compare: { keys: ["4"], says: "Compare", group: "Screens" },
  counterOffer: { keys: ["5"], says: "Counter-offer", group: "Screens" },
  settings: { keys: ["6"], says: "Settings", group: "Screens" },
  copyLine: { keys: ["C"], says: "Copy the line to say", group: "On a screen" },
  nextRow: { keys: ["J"], says: "Next row or card", group: "On a screen" },
  previousRow: { keys: ["K"], says: "Previous row or card", group: "On a screen" },
  openRow: { keys: ["Enter"], says: "Open the row or card", group: "On a screen" },
  back: { keys: ["Escape"], says: "Back", group: "On a screen" },
  print: {
    keys: ["mod+P"],
    says: "Print: the sheet, the record, Anchor or Compare",
    group: "On a screen",
  },
  riskLess: { keys: ["["], says: "Count 5% less of risky pay", group: "On a screen" },
  riskMore: { keys: ["]"], says: "Count 5% more of risky pay", group: "On a screen" },
  moveCard: {
    keys: ["mod+ArrowLeft", "mod+ArrowRight"],
    says: "Move a card",
    group: "On a screen",
  },
} as const satisfies Record<string, Hotkey>;

export type HotkeyName = keyof typeof hotkeys;

type Hotkey = {
  readonly keys: readonly string[];
  readonly says: string;
  readonly group: "Anywhere" | "Screens" | "On a screen";
};

/** Keys that also work while a person types: they mean nothing to a text field. */
const whileTyping: readonly HotkeyName[] = ["palette", "print"];

/** Buttons, radios and sliders take no letters, so keys still work after a click on one. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !["button", "checkbox", "radio", "range", "submit"].includes(target.type);
  return target.isContentEditable || ["TEXTAREA", "SELECT"].includes(target.tagName);
}

/**
 * What lay over the screen when the key went down. Noted before anything reacts to it: Esc closes a
 * dialog or a menu, and by the time the screen hears of it there is nothing left to see.
 */
let cover: "dialog" | "popup" | null = null;
window.addEventListener(
  "keydown",
  () => {
    const isOpen = (selector: string) => document.querySelector(selector) !== null;
    if (isOpen("[role=dialog][aria-modal=true]")) cover = "dialog";
    else cover = isOpen("[role=dialog], [role=menu], [role=listbox]") ? "popup" : null;
  },
  { capture: true },
);

/** An open dialog owns the keyboard: a stray N must not open a second one over it. A menu owns Esc. */
function isCovered({ key }: KeyboardEvent): boolean {
  return cover === "dialog" || (cover === "popup" && key === "Escape");
}

/**
 * Binds a key of the table for as long as the component is mounted. Silent while typing, in a dialog,
 * and where another control has already answered the key.
 */
export function useHotkey(name: HotkeyName, act: () => unknown, isEnabled = true): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!isEnabled) return undefined;
    const worksInText = whileTyping.includes(name);
    const answer = getHotkeyHandler(hotkeys[name].keys.map((key) => [key, () => latest.current()]));
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered(event)) return;
      if (worksInText || !isTyping(event.target)) answer(event);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [name, isEnabled]);
}

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

const keyNames: Readonly<Record<string, string>> = {
  mod: isApple ? "\u2318" : "Ctrl",
  shift: "Shift",
  ArrowLeft: "\u2190",
  ArrowRight: "\u2192",
  Escape: "Esc",
  "shift+?": "?",
};

/** "Ctrl K": how a key is written for people. */
export function keyText(key: string): string {
  return (
    keyNames[key] ??
    key
      .split("+")
      .map((part) => keyNames[part] ?? part)
      .join(" ")
  );
}
