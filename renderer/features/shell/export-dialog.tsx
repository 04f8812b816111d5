import { flushSync } from "react-dom";
import { Dialog, DialogForm } from "../../ui/dialogs/dialog";

/** Under a passphrase the disk is sealed, and what is exported is not: that is said before it leaves. */
export function ExportDialog(props: {
  readonly onExport: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const { onExport, onClose } = props;
  const exportNow = async () => {
    // Gone before anything is printed.
    flushSync(onClose);
    await onExport();
  };
  return (
    <Dialog title="Export in the clear" onClose={onClose}>
      <DialogForm onSubmit={exportNow} onCancel={onClose} submitLabel="Export in the clear">
        <p>Anyone who gets it can read everything in it: what leaves Leverage has no passphrase.</p>
      </DialogForm>
    </Dialog>
  );
}
