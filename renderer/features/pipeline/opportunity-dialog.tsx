import { useState } from "react";
import { similarOpportunity } from "../../../shared/model/checks";
import { type Opportunity, openStages, type Stage } from "../../../shared/model/opportunity";
import { numberToLog } from "../../../shared/pipeline/pipeline-view";
import type { Failure } from "../../../shared/result";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { stageName } from "../../../shared/wording/stage-words";
import { useAct } from "../../state/act";
import { type OpportunityRequest, useDialogs } from "../../state/dialogs";
import { go, useRoute } from "../../state/route";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Dialog, DialogForm } from "../../ui/dialogs/dialog";
import { DayInput } from "../../ui/fields/day-input";
import { PayInput } from "../../ui/fields/pay-input";
import { ChoiceField, NameField, TextField } from "../../ui/fields/text-field";
import styles from "./opportunity-dialog.module.css";
import {
  checkDraft,
  type DraftProblems,
  draftOf,
  newDraft,
  type OpportunityDraft,
} from "./opportunity-form";

/** Company, role and where it stands. A second one of the same company and role is warned about, not refused. */
export function OpportunityDialog(props: OpportunityRequest & { readonly onClose: () => void }) {
  const { id, stage = "target", onClose } = props;
  const found = useWorkspace().opportunities[id ?? ""];
  return (
    <Dialog
      title={found ? `Edit ${found.company}` : "New opportunity"}
      onClose={onClose}
      size={520}
    >
      <OpportunityFields found={found ?? null} stage={stage} onClose={onClose} />
    </Dialog>
  );
}

function OpportunityFields(props: {
  readonly found: Opportunity | null;
  readonly stage: Stage;
  readonly onClose: () => void;
}) {
  const { found, stage, onClose } = props;
  const workspace = useWorkspace();
  const today = useToday();
  const save = useSave(found, onClose);
  const [draft, setDraft] = useState(() => (found ? draftOf(found) : newDraft(stage, today)));
  const [payProblem, setPayProblem] = useState<Failure | null>(null);
  const [problems, setProblems] = useState<DraftProblems>({});
  const change = (part: Partial<OpportunityDraft>) => {
    setDraft({ ...draft, ...part });
    setProblems({});
  };

  const similar = similarOpportunity(workspace, { ...draft, ...(found ? { id: found.id } : {}) });
  // The dialog that follows asks for the number they said.
  const isOffer = !found && numberToLog([], draft.stage) !== null;
  const submit = async () => {
    const unread = isOffer ? null : payProblem;
    const record = isOffer ? { ...draft, postedPay: null } : draft;
    const checked = checkDraft(record, found?.id ?? crypto.randomUUID());
    if (unread || !checked.ok) {
      setProblems({
        ...(checked.ok ? {} : checked.problems),
        ...(unread ? { postedPay: failureSentence(unread) } : {}),
      });
      return;
    }
    await save(checked.opportunity);
  };
  return (
    <DialogForm
      onSubmit={submit}
      onCancel={onClose}
      submitLabel={found ? "Save" : "Add the opportunity"}
    >
      <div className={styles.two}>
        <NameField
          label="Company"
          required
          isFirst
          value={draft.company}
          error={problems.company}
          onChange={(company) => change({ company })}
        />
        <NameField
          label="Role"
          required
          value={draft.role}
          error={problems.role}
          onChange={(role) => change({ role })}
        />
      </div>
      {similar && draft.company.trim() !== "" && (
        <p role="status" className={styles.warning}>
          You already have {similar.company}, {similar.role}. You can still save this one.
        </p>
      )}
      {!found && (
        <div className={styles.two}>
          <ChoiceField
            label="Stage"
            value={draft.stage}
            onChange={(next) => change({ stage: next })}
            options={openStages.map((it) => ({ value: it as Stage, label: stageName[it] }))}
          />
          <DayInput
            label="Since"
            value={draft.date}
            error={problems.date}
            onChange={(date) => change({ date })}
          />
        </div>
      )}
      <div className={styles.two}>
        <TextField
          label="Place"
          placeholder="City, or remote"
          value={draft.place}
          onChange={(place) => change({ place })}
        />
        <TextField
          label="Source"
          placeholder="Who or what led you there"
          value={draft.source}
          onChange={(source) => change({ source })}
        />
      </div>
      <TextField
        label="Link"
        placeholder="https://"
        maxLength={2000}
        value={draft.link}
        error={problems.link}
        onChange={(link) => change({ link })}
      />
      {isOffer ? (
        <p className={styles.next}>Log their number next: it counts, an advertised one does not.</p>
      ) : (
        <PayInput
          label="Posted pay"
          description="What the advertisement names. Hearsay, not an offer: it counts nowhere."
          value={draft.postedPay}
          error={problems.postedPay}
          onProblem={setPayProblem}
          onChange={(postedPay) => change({ postedPay })}
        />
      )}
    </DialogForm>
  );
}

/** Adds or changes, then shows the new one, or asks for its number where its stage says there is one. */
function useSave(found: Opportunity | null, onClose: () => void) {
  const act = useAct();
  const route = useRoute();
  const dialogs = useDialogs();
  return async (record: Parameters<typeof act<"addOpportunity">>[1]) => {
    if (found) {
      const { company, role, place, link, source, postedPay } = record;
      const fields = { company, role, place, link, source, postedPay };
      const answer = await act("editOpportunity", { id: found.id, fields });
      if (answer.ok) onClose();
      return;
    }
    const answer = await act("addOpportunity", record);
    if (!answer.ok) return;
    onClose();
    if (route.screen !== "pipeline") go({ screen: "opportunity", id: record.id, tab: "rounds" });
    const preset = numberToLog([], record.stages[0]?.stage ?? "target");
    if (preset) dialogs.logNumber({ opportunityId: record.id, preset });
  };
}
