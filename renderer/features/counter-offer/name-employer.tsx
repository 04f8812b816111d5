import { useDialogs } from "../../state/dialogs";
import { Button } from "../../ui/button";
import styles from "./counter-offer-screen.module.css";

/** A sheet without an addressee says so, and leads to where the employer's name is written. */
export function NameEmployer() {
  const { editPackage } = useDialogs();
  return (
    <p className={styles.noName}>
      The sheet does not say to whom it goes.
      <Button size="sm" onClick={() => editPackage({ opportunityId: null })}>
        Add your employer
      </Button>
    </p>
  );
}
