import { createContext, useCallback, useContext, useEffect, useRef, useState } from "react";
import { Button } from "../button";
import styles from "./dialog.module.css";

type UnsavedForm = {
  /** The form as it opened; null as it goes. */
  readonly watch: (form: HTMLFormElement | null) => void;
  readonly isAsking: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
};

/** What the dialog around a form knows of it. */
export const UnsavedFormContext = createContext<UnsavedForm | null>(null);

/** The dialog around this form. Throws outside of one. */
export function useDialogAround(): UnsavedForm {
  const around = useContext(UnsavedFormContext);
  if (!around) throw new Error("A form of a dialog stands outside of any dialog");
  return around;
}

/**
 * Closes a dialog at once while its form is as it opened. Once something is filled in, `requestClose` (Esc, a
 * click outside, the cross) asks first: one slip must not cost what was said in a call.
 */
export function useUnsavedForm(onClose: () => void): {
  readonly unsaved: UnsavedForm;
  readonly requestClose: () => void;
} {
  const opened = useRef<{ readonly form: HTMLFormElement; readonly as: string } | null>(null);
  const field = useRef<Element | null>(null);
  const [isAsking, setAsking] = useState(false);
  const watch = useCallback((form: HTMLFormElement | null) => {
    opened.current = form && { form, as: filledIn(form) };
  }, []);
  const stay = () => {
    setAsking(false);
    const form = opened.current?.form;
    const next = form?.contains(field.current) ? field.current : form?.querySelector("input");
    if (next instanceof HTMLElement) next.focus();
  };
  const requestClose = () => {
    if (isAsking) return stay();
    const { current } = opened;
    if (!current || filledIn(current.form) === current.as) return onClose();
    field.current = document.activeElement;
    setAsking(true);
  };
  return { unsaved: { watch, isAsking, stay, leave: onClose }, requestClose };
}

/** In place of the form's buttons: the focus is on the one that loses nothing. */
export function LeaveQuestion() {
  const { stay, leave } = useDialogAround();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className={styles.foot}>
      <p role="alert" className={styles.left}>
        This is not saved yet.
      </p>
      <Button variant="subtle" onClick={leave}>
        Discard it
      </Button>
      <Button ref={keep} variant="primary" onClick={stay}>
        Keep writing
      </Button>
    </div>
  );
}

/** Every field of a form as text, to see whether one of them was changed. */
function filledIn(form: HTMLFormElement): string {
  const fields = form.querySelectorAll<HTMLInputElement>("input, textarea, select");
  return JSON.stringify(
    [...fields].map((it) => (/radio|checkbox/.test(it.type) ? it.checked : it.value)),
  );
}
