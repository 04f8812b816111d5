import { useState } from "react";
import { withLoggedRound } from "../../../shared/changes/log-round";
import { asksForEvidence, isAskLogged, likelyCurrency } from "../../../shared/log-number/defaults";
import type { Opportunity } from "../../../shared/model/opportunity";
import { channels, kindsBySpeaker, type Round } from "../../../shared/model/round";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { keptNotCounted, kindWords } from "../../../shared/wording/round-words";
import { type Act, useAct } from "../../state/act";
import type { LogNumberRequest } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { href } from "../../state/route";
import { showLacking } from "../../state/toasts";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { DeleteButton } from "../../ui/dialogs/delete-button";
import { DialogForm } from "../../ui/dialogs/dialog";
import { DayInput } from "../../ui/fields/day-input";
import { EvidencePicker } from "../../ui/fields/evidence-picker";
import { PayInput } from "../../ui/fields/pay-input";
import { Segmented } from "../../ui/fields/segmented";
import { ChoiceField, TextField } from "../../ui/fields/text-field";
import { channelWords } from "../../ui/words/channel-words";
import { payText } from "../../ui/words/pay-text";
import { AnswerPicker } from "./answer-picker";
import { CompanyField } from "./company-field";
import styles from "./log-number.module.css";
import { ToldBefore } from "./told-before";
import { useRoundForm } from "./use-round-form";
import { WhatChanges } from "./what-changes";

/** The fields of a number. Nothing typed is lost when something is missing: each field says what. */
export function LogNumberForm(props: LogNumberRequest & { readonly onClose: () => void }) {
  const { answerTo, roundId, onClose } = props;
  const act = useAct();
  const format = useFormat();
  const today = useToday();
  const { currency } = useWorkspace().settings;
  const { draft, change, target, rounds, preview, missingRate } = useRoundForm(props);
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isExisting = draft.target !== null && draft.target !== "new";

  const submit = async () => {
    setTried(true);
    if (!target || rounds.length === 0) return;
    const answer = await save(act, target, rounds, {
      isNew: !isExisting,
      isEdit: roundId !== undefined,
      today,
    });
    if (!answer.ok) {
      setProblem(failureSentence(answer.failure));
      return;
    }
    onClose();
    if (missingRate)
      showLacking(keptNotCounted(missingRate), {
        words: "Open Settings",
        href: href({ screen: "settings" }),
      });
  };

  const remove = async () => {
    if (!target || roundId === undefined) return;
    const round = target.rounds.find((it) => it.id === roundId);
    const answer = await act(
      "removeRound",
      { opportunityId: target.id, id: roundId },
      { undoToast: round ? `Deleted ${payText(round.pay, format)}.` : "Deleted the number." },
    );
    if (answer.ok) onClose();
  };

  const when = (
    <DayInput
      label="When"
      value={draft.date}
      required
      error={isTried && draft.date === null ? failureSentence({ code: "not-a-date" }) : null}
      onChange={(date) => change({ date })}
    />
  );

  return (
    <DialogForm
      onSubmit={submit}
      onCancel={onClose}
      submitLabel={roundId === undefined ? "Log it" : "Save"}
      problem={problem}
      left={roundId !== undefined && <DeleteButton onDelete={remove} />}
    >
      <CompanyField draft={draft} isTried={isTried} onChange={change} />
      {answerTo ? (
        <AnswerPicker
          draft={draft}
          ask={answerTo}
          isAskLogged={target !== null && isAskLogged(target, answerTo)}
          onChange={change}
        />
      ) : (
        <Segmented<Round["by"]>
          label="Who said it"
          value={draft.by}
          isWide
          onChange={(by) => change({ by })}
          options={[
            { value: "them", label: "They said" },
            { value: "me", label: "I said" },
          ]}
        />
      )}
      <div className={styles.pair}>
        {!answerTo && (
          <ChoiceField
            label="What"
            value={draft.kind}
            onChange={(kind) => change({ kind })}
            options={kindsBySpeaker[draft.by].map((kind) => ({
              value: kind,
              label: kindWords[draft.by][kind] ?? kind,
            }))}
          />
        )}
        <ChoiceField
          label="How"
          value={draft.channel}
          onChange={(channel) => change({ channel })}
          options={channels.map((value) => ({ value, label: channelWords[value].name }))}
        />
        {answerTo && when}
      </div>
      <PayInput
        label="Base"
        value={draft.pay}
        currency={likelyCurrency(target, currency)}
        placeholder="120k or 120,000"
        required
        isFirst={draft.target !== null}
        error={isTried && draft.pay === null ? "Write one number, like 120k or 120,000." : null}
        onChange={(pay) => change({ pay, isPayOwn: true })}
      />
      {missingRate && (
        <p role="status" className={styles.told}>
          {keptNotCounted(missingRate)}
        </p>
      )}
      {draft.by === "me" && isExisting && target && <ToldBefore opportunity={target} />}
      {asksForEvidence(draft.by, draft.kind) && (
        <EvidencePicker
          value={draft.evidence}
          onChange={(evidence) => change({ evidence, isEvidenceOwn: true })}
        />
      )}
      <div className={answerTo ? undefined : styles.pair}>
        {!answerTo && when}
        <TextField
          label="Note"
          value={draft.note}
          placeholder="Who said it, in which words"
          onChange={(note) => change({ note })}
        />
      </div>
      <WhatChanges preview={preview} company={target?.company ?? "this company"} />
    </DialogForm>
  );
}

type Saving = { readonly isNew: boolean; readonly isEdit: boolean; readonly today: string };

/** One act, so that one undo takes it back. */
function save(act: Act, target: Opportunity, rounds: readonly Round[], saving: Saving) {
  const [first, second] = rounds;
  if (!first) throw new Error("A draft without rounds was saved");
  const quiet = { quiet: true };
  const opportunityId = target.id;
  if (saving.isNew) {
    const context = { today: saving.today, newId: () => crypto.randomUUID() };
    const logged = rounds.reduce((it, round) => withLoggedRound(it, round, context), target);
    return act("addOpportunity", logged, quiet);
  }
  if (saving.isEdit) return act("editRound", { opportunityId, part: first }, quiet);
  return second
    ? act("logAnswer", { opportunityId, ask: first, answer: second }, quiet)
    : act("logRound", { opportunityId, part: first }, quiet);
}
