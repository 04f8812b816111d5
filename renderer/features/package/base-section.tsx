import type { DraftProblems, PackageDraft } from "../../../shared/compensation/package-draft";
import type { PackageView } from "../../../shared/compensation/package-view";
import type { Day } from "../../../shared/model/basics";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useFormat } from "../../state/format";
import { Button } from "../../ui/button";
import { DayInput } from "../../ui/fields/day-input";
import { EvidencePicker } from "../../ui/fields/evidence-picker";
import { PayInput } from "../../ui/fields/pay-input";
import { ClassSwatch } from "../../ui/pictures/certainty-bar";
import type { Owner } from "./owner";
import styles from "./package-editor.module.css";

/** Base first (R9): what was said for which period, how firm it is, and since when. */
export function BaseSection(props: {
  readonly owner: Owner;
  readonly draft: PackageDraft;
  readonly view: PackageView;
  readonly problems: DraftProblems | null;
  readonly onChange: (base: Partial<PackageDraft["base"]>) => void;
  readonly onDate: (date: Day | null) => void;
  readonly onEditNumber?: (() => void) | undefined;
}) {
  const { owner, draft, view, problems, onChange, onDate, onEditNumber } = props;
  const format = useFormat();
  const dateProblem = problems?.date && failureSentence(problems.date);
  return (
    <section className={styles.section} aria-label="Base salary">
      <h3 className={styles.heading}>
        <ClassSwatch of="base" />
        Base salary
        <span className={styles.sum}>{view.base !== null && format.whole(view.base)}</span>
      </h3>
      {onEditNumber ? (
        <p className={styles.logged}>
          {draft.base.pay ? format.exact(draft.base.pay.amount) : "No amount"}, logged as a number
          {draft.date && ` on ${format.day(draft.date)}`}.
          <Button size="sm" icon="pencil" onClick={onEditNumber}>
            Edit the number
          </Button>
        </p>
      ) : (
        <div className={styles.baseFields}>
          <PayInput
            label="Amount"
            value={draft.base.pay}
            error={problems?.base && failureSentence(problems.base)}
            onProblem={(problem) => onChange({ problem })}
            onChange={(pay) => onChange({ pay })}
          />
          <DayInput
            label={owner === "offer" ? "Said on" : "Paid since"}
            value={draft.date}
            onChange={onDate}
            {...(dateProblem && { error: dateProblem })}
          />
          {owner === "offer" && (
            <EvidencePicker
              value={draft.base.evidence}
              onChange={(evidence) => onChange({ evidence })}
            />
          )}
        </div>
      )}
    </section>
  );
}
