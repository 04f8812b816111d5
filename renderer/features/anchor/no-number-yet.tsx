import { useDialogs } from "../../state/dialogs";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";

/** Nothing to compute a number from: no salary, no paper, no guess. */
export function NoNumberYet() {
  const { editPackage } = useDialogs();
  return (
    <EmptyState
      icon="anchor"
      text="No number yet. Add your current base and the first ask appears."
      action={
        <Button variant="primary" onClick={() => editPackage({ opportunityId: null })}>
          Add your current base
        </Button>
      }
    />
  );
}
