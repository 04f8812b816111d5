import type { ReactNode } from "react";
import type { Failure, Result } from "../../../shared/result";
import { DeleteButton } from "./delete-button";
import { Dialog, DialogForm } from "./dialog";

/**
 * The dialog of one record that is kept. It closes when the host kept the record or deleted it; what the host
 * refused to keep goes to `onRefuse`, which shows it at its field.
 */
export function RecordDialog(props: {
  readonly title: string;
  readonly size?: number;
  readonly submitLabel?: string;
  /** Answers null when a field says already what is wrong. */
  readonly onSave: () => Promise<Result<unknown> | null>;
  readonly onRefuse: (failure: Failure) => void;
  /** Deletes at once, the toast that follows takes it back; null for a record that is not kept yet. */
  readonly onDelete?: (() => Promise<Result<unknown>>) | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { title, size, submitLabel = "Save", onSave, onRefuse, onDelete, onClose } = props;
  const save = async () => {
    const answer = await onSave();
    if (answer?.ok) onClose();
    else if (answer) onRefuse(answer.failure);
  };
  const remove = async () => {
    const answer = await onDelete?.();
    if (answer?.ok) onClose();
  };
  return (
    <Dialog title={title} onClose={onClose} {...(size === undefined ? {} : { size })}>
      <DialogForm
        onSubmit={save}
        onCancel={onClose}
        submitLabel={submitLabel}
        left={onDelete && <DeleteButton onDelete={remove} />}
      >
        {props.children}
      </DialogForm>
    </Dialog>
  );
}
