import type { Id } from "../../../shared/model/basics";
import { OfferPackage } from "./offer-package";
import styles from "./package-tab.module.css";

/** The Package tab of an opportunity. `packageId` shows one version, the newest without it. */
export function PackageTab(props: {
  readonly opportunityId: Id;
  readonly packageId?: Id | undefined;
}) {
  return (
    <div className={styles.tab}>
      <OfferPackage
        key={`${props.opportunityId} ${props.packageId ?? ""}`}
        opportunityId={props.opportunityId}
        packageId={props.packageId}
      />
    </div>
  );
}
