import type { Day, Id } from "../../../shared/model/basics";
import type { Pay } from "../../../shared/model/pay";
import { IconButton } from "../../ui/button";
import { DayInput } from "../../ui/fields/day-input";
import { PayInput } from "../../ui/fields/pay-input";
import styles from "./career.module.css";

/** A base of a job as it is typed. */
export type StepDraft = {
  readonly id: Id;
  readonly date: Day | null;
  readonly pay: Pay | null;
  readonly note: string;
};

/** One base and the day from which it was paid. */
export function PayStepFields(props: {
  readonly step: StepDraft;
  readonly onChange: (part: Partial<StepDraft>) => void;
  readonly onRemove: () => void;
}) {
  const { step, onChange, onRemove } = props;
  return (
    <li className={styles.step}>
      <PayInput label="Base" value={step.pay} onChange={(pay) => onChange({ pay })} />
      <DayInput label="From" value={step.date} onChange={(date) => onChange({ date })} />
      <IconButton icon="x" label="Remove this base" onClick={onRemove} />
    </li>
  );
}
