import type { ComponentDraft } from "../../../shared/compensation/component-draft";
import { rowOf } from "../../../shared/compensation/fields";
import type { PackageLine } from "../../../shared/compensation/package-view";
import type { Failure } from "../../../shared/result";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { Button } from "../../ui/button";
import { EvidencePicker } from "../../ui/fields/evidence-picker";
import { TextField } from "../../ui/fields/text-field";
import { WhySteps } from "../../ui/pictures/why-steps";
import styles from "./component-entry.module.css";
import { FieldInputs } from "./fields/field-inputs";
import type { Owner } from "./owner";
import { mayRepeat } from "./repeatable";
import type { DraftEdits } from "./use-draft-edits";

/** The inputs of one part, how firm it is, and how its value comes about while it is typed. */
export function ComponentForm(props: {
  readonly owner: Owner;
  readonly draft: ComponentDraft;
  readonly line: PackageLine | null;
  readonly failures: readonly Failure[];
  readonly edits: DraftEdits;
  readonly onAddAnother: () => void;
}) {
  const { owner, draft, line, failures, edits, onAddAnother } = props;
  const { id, kind } = draft;
  const row = rowOf(kind);
  const needsEvidence =
    row.isOwnFact !== true &&
    (owner === "offer" || kind === "promised-raise" || kind === "refresher");
  return (
    <>
      <p className={styles.help}>{row.help}</p>
      <FieldInputs
        fields={row.fields}
        values={draft.fields}
        failures={failures}
        onFields={(fields) => edits.fields(id, fields)}
      />
      {needsEvidence && (
        <EvidencePicker
          value={draft.evidence}
          onChange={(evidence) => edits.evidence(id, evidence)}
        />
      )}
      <TextField label="Note" value={draft.note} onChange={(note) => edits.noteOf(id, note)} />
      {line?.failure && (
        <p className={styles.problem} role="alert">
          {failureSentence(line.failure)}
        </p>
      )}
      {line?.valuation && (
        <div className={styles.why}>
          <h4>Why this value</h4>
          <WhySteps steps={line.valuation.explanation} />
        </div>
      )}
      <div className={styles.acts}>
        {mayRepeat(kind) && (
          <Button size="sm" variant="subtle" icon="plus" onClick={onAddAnother}>
            Another of these
          </Button>
        )}
        <Button size="sm" variant="subtle" onClick={() => edits.none(kind)}>
          There is none
        </Button>
        <Button size="sm" variant="subtle" icon="trash" onClick={() => edits.remove(id)}>
          Remove
        </Button>
      </div>
    </>
  );
}
