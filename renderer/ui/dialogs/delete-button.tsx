import { Button } from "../button";

/** Deletes the record of a dialog at once; the toast that follows takes it back. */
export function DeleteButton({ onDelete }: { readonly onDelete: () => Promise<void> }) {
  return (
    <Button variant="subtle" icon="trash" onClick={onDelete}>
      Delete
    </Button>
  );
}
