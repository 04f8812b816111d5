import { UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Reminder } from "../../shared/reminders/due-reminders";
import styles from "./toasts.module.css";

const UNDO_MS = 10_000;
const FAILURE_MS = 12_000;

/** Tells what was done and offers to take it back. */
export function showUndo(sentence: string, undo: () => Promise<void>): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    autoClose: UNDO_MS,
    withBorder: true,
    role: "status",
    closeButtonProps: { "aria-label": "Close" },
    message: (
      <span className={styles.toast}>
        <span className={styles.sentence} title={sentence}>
          {sentence}
        </span>
        <UnstyledButton
          className={styles.undo}
          onClick={() => {
            notifications.hide(id);
            void undo();
          }}
        >
          Undo
        </UnstyledButton>
      </span>
    ),
  });
}

/** Tells of something that is due and leads to it; stays until it is closed. */
export function showReminder({ key, title, text, address }: Reminder): void {
  notifications.show({
    id: key,
    autoClose: false,
    withBorder: true,
    role: "alert",
    closeButtonProps: { "aria-label": "Close" },
    title,
    message: (
      <span className={styles.toast}>
        {text}
        <a
          className={styles.undo}
          href={`#${address}`}
          onClick={() => void notifications.hide(key)}
        >
          Open
        </a>
      </span>
    ),
  });
}

/** Tells plainly why something was not done. */
export function showFailure(sentence: string): void {
  notifications.show({
    autoClose: FAILURE_MS,
    withBorder: true,
    closeButtonProps: { "aria-label": "Close" },
    message: sentence,
    "data-tone": "failure",
  });
}

/** Tells what was done, for acts whose result is not on the screen. */
export function showDone(sentence: string): void {
  notifications.show({
    withBorder: true,
    role: "status",
    closeButtonProps: { "aria-label": "Close" },
    message: sentence,
  });
}

/** Tells what was done and what it still lacks, and leads there. */
export function showLacking(
  sentence: string,
  way: { readonly words: string; readonly href: string },
): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    autoClose: FAILURE_MS,
    withBorder: true,
    role: "status",
    closeButtonProps: { "aria-label": "Close" },
    message: (
      <span className={styles.toast}>
        {sentence}
        <a className={styles.undo} href={way.href} onClick={() => void notifications.hide(id)}>
          {way.words}
        </a>
      </span>
    ),
  });
}
