import type { ComponentKind } from "../../../shared/model/component";
import type { PackageRequest } from "../../state/dialogs";
import { useWorkspace } from "../../state/workspace";
import { Dialog } from "../../ui/dialogs/dialog";
import { CurrentJobForm } from "./current-job-form";
import { OfferPackage } from "./offer-package";
import styles from "./package-tab.module.css";

const WIDTH = 720;

export function PackageDialog(props: PackageRequest & { readonly onClose: () => void }) {
  const { opportunityId, packageId, kind, onClose } = props;
  const company = useWorkspace().opportunities[opportunityId ?? ""]?.company;
  if (opportunityId === null) return <CurrentJobDialog kind={kind} onClose={onClose} />;
  return (
    <Dialog title={company ? `Package, ${company}` : "Package"} size={WIDTH} onClose={onClose}>
      <div className={styles.dialog}>
        <OfferPackage opportunityId={opportunityId} packageId={packageId} kind={kind} />
      </div>
    </Dialog>
  );
}

/** The job the user holds: employer, role, since when, and its package. */
export function CurrentJobDialog(props: {
  readonly kind?: ComponentKind | undefined;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title="Your current job" size={WIDTH} onClose={props.onClose}>
      <div className={styles.dialog}>
        <CurrentJobForm kind={props.kind} />
      </div>
    </Dialog>
  );
}
