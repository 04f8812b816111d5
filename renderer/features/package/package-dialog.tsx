import type { Id } from "../../../shared/model/basics";
import type { ComponentKind } from "../../../shared/model/component";
import { Dialog } from "../../ui/dialog";

/** The package of an opportunity, or of the current job when `opportunityId` is null. */
export type PackageRequest = {
  readonly opportunityId: Id | null;
  /** One of its versions; the current one, or a first one, without it. */
  readonly packageId?: Id;
  /** Opens the editor at this kind. */
  readonly kind?: ComponentKind;
};

export function PackageDialog(props: PackageRequest & { readonly onClose: () => void }) {
  return (
    <Dialog title="Package" onClose={props.onClose}>
      <p>Nothing here yet.</p>
    </Dialog>
  );
}
