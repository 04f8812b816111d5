import { UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Reminder } from "../../shared/reminders/due-reminders";
import styles from "./toasts.module.css";

const UNDO_MS = 10_000;
const FAILURE_MS = 12_000;

/** What every toast is: framed, with a cross that is named. */
const frame = { withBorder: true, closeButtonProps: { "aria-label": "Close" } } as const;

/** Tells what was done and offers to take it back. */
export function showUndo(sentence: string, undo: () => Promise<void>): void {
  const id = crypto.randomUUID();
  notifications.show({
    ...frame,
    id,
    autoClose: UNDO_MS,
    role: "status",
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
    ...frame,
    id: key,
    autoClose: false,
    role: "alert",
    title,
    message: withWay(key, text, { words: "Open", href: `#${address}` }),
  });
}

/** Tells what was done and what it still lacks, and leads there. */
export function showLacking(sentence: string, way: Way): void {
  const id = crypto.randomUUID();
  notifications.show({
    ...frame,
    id,
    autoClose: FAILURE_MS,
    role: "status",
    message: withWay(id, sentence, way),
  });
}

/** Tells plainly why something was not done. */
export function showFailure(sentence: string): void {
  notifications.show({
    ...frame,
    autoClose: FAILURE_MS,
    message: sentence,
    "data-tone": "failure",
  });
}

/** Tells what was done, for acts whose result is not on the screen. */
export function showDone(sentence: string): void {
  notifications.show({ ...frame, role: "status", message: sentence });
}

type Way = { readonly words: string; readonly href: string };

/** A sentence and the link to where it leads; going there closes the toast. */
function withWay(id: string, sentence: string, { words, href }: Way) {
  return (
    <span className={styles.toast}>
      {sentence}
      <a className={styles.undo} href={href} onClick={() => void notifications.hide(id)}>
        {words}
      </a>
    </span>
  );
}
