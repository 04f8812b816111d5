import type { ContractMissing } from "../../../shared/rules/resignation";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialogs/dialog";
import styles from "./settings.module.css";

/** R3: a resignation without a signed contract is stopped once, plainly; the user may insist. */
export function LeavingDialog(props: {
  readonly missing: ContractMissing;
  readonly onLeave: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const { missing, onLeave, onClose } = props;
  const format = useFormat();
  const offer = missing.paper
    ? `${missing.paper.company} put ${format.money(missing.paper.amount)} on paper, but it is not signed.`
    : "There is no offer on paper.";
  return (
    <Dialog title="No contract is signed yet" onClose={onClose}>
      <div className={styles.fields}>
        <p>
          {offer} What is missing is a contract signed by both. Until it is there, an offer can be
          taken back, and the job you hold is your strongest leverage (R3).
        </p>
        <div className={`${styles.buttons} ${styles.end}`}>
          <Button variant="subtle" onClick={onLeave}>
            I have left it already
          </Button>
          <Button variant="primary" onClick={onClose} data-autofocus>
            Keep the job
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
