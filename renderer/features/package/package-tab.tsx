import type { Id } from "../../../shared/model/basics";
import { useDialogs } from "../../state/dialogs";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";

/** The package of one opportunity, as the opportunity screen shows it. */
export function PackageTab(props: {
  readonly opportunityId: Id;
  /** One of its versions, when a link points at it. */
  readonly packageId?: Id | undefined;
}) {
  const dialogs = useDialogs();
  return (
    <EmptyState
      icon="document"
      text="Base, perks and risky pay of this offer."
      action={
        <Button onClick={() => dialogs.editPackage({ opportunityId: props.opportunityId })}>
          Edit the package
        </Button>
      }
    />
  );
}
