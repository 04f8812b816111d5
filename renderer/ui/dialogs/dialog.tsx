import { Modal } from "@mantine/core";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { Button } from "../button";
import styles from "./dialog.module.css";
import { useCountsAsDialog } from "./open-dialogs";
import { LeaveQuestion, UnsavedFormContext, useDialogAround, useUnsavedForm } from "./unsaved-form";

/**
 * A modal dialog, open while mounted. Esc and a click outside close it, and ask first when its form is filled
 * in; focus goes back to what opened it. The first field with `data-autofocus` gets the focus.
 */
export function Dialog(props: {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly size?: number | string;
  readonly children: ReactNode;
}) {
  useFocusReturn();
  useCountsAsDialog();
  const { unsaved, requestClose } = useUnsavedForm(props.onClose);
  return (
    <Modal.Root
      opened
      onClose={requestClose}
      size={props.size ?? 480}
      returnFocus={false}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      classNames={{
        overlay: styles.overlay,
        content: styles.content,
        title: styles.title,
        close: styles.close,
        body: styles.body,
      }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.header}>
          <Modal.Title>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>
          <UnsavedFormContext value={unsaved}>{props.children}</UnsavedFormContext>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The form inside a dialog: fields, then Cancel and the one primary button. */
export function DialogForm(props: {
  readonly onSubmit: () => unknown;
  readonly onCancel: () => void;
  readonly submitLabel: string;
  /** Stands left of the buttons: a delete button, a note. */
  readonly left?: ReactNode;
  /** Why the last try was refused, when no field can show it. */
  readonly problem?: string | null;
  readonly children: ReactNode;
}) {
  const [isBusy, setBusy] = useState(false);
  const { watch, isAsking } = useDialogAround();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    try {
      await props.onSubmit();
    } finally {
      setBusy(false);
    }
  };
  return (
    <form ref={watch} noValidate onSubmit={submit} className={styles.form}>
      {props.children}
      {props.problem && (
        <p role="alert" className={styles.problem}>
          {props.problem}
        </p>
      )}
      {isAsking ? (
        <LeaveQuestion />
      ) : (
        <div className={styles.foot}>
          <div className={styles.left}>{props.left}</div>
          <Button variant="subtle" onClick={props.onCancel}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" aria-disabled={isBusy || undefined}>
            {props.submitLabel}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Remembers who had the focus before the dialog and gives it back after. */
function useFocusReturn(): void {
  const [opener] = useState(openerNow);
  useEffect(
    () => () => {
      window.setTimeout(() => {
        const isStillThere = opener instanceof HTMLElement && opener.isConnected;
        if (isStillThere && opener !== document.body) opener.focus();
        else document.querySelector<HTMLElement>("main")?.focus();
      });
    },
    [opener],
  );
}

/** What opens a dialog now. An item of a menu goes with its menu: the menu's button stands for it. */
function openerNow(): Element | null {
  const { activeElement } = document;
  const button = activeElement?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  return button ? document.getElementById(button) : activeElement;
}
