import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { answerDue } from "../../../shared/counter-offer/two-days";
import { type Channel, channels } from "../../../shared/model/round";
import { money } from "../../../shared/money";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useNow } from "../../state/today";
import { Dialog, DialogForm } from "../../ui/dialogs/dialog";
import { DayInput, TimeInput } from "../../ui/fields/day-input";
import { FieldPair } from "../../ui/fields/field-pair";
import { ChoiceField } from "../../ui/fields/text-field";
import { channelWords } from "../../ui/words/channel-words";
import styles from "./forms.module.css";
import { printedRows } from "./printed-rows";
import { amountText, writeMinute } from "./sheet-texts";

/** A day and a time as they are typed; null while one is empty. */
type Typed = { readonly day: string | null; readonly time: string | null };
const typedOf = (minute: string): Typed => ({ day: minute.slice(0, 10), time: minute.slice(11) });
const minuteIn = ({ day, time }: Typed) =>
  day === null || time === null ? null : `${day}T${time}`;

/** The sheet has left the house: the clock starts, its number is logged as an ask, its figures stay. */
export function SendDialog(props: { readonly view: SheetView; readonly onClose: () => void }) {
  const { view, onClose } = props;
  const format = useFormat();
  const now = useNow();
  const act = useAct();
  const [sent, setSent] = useState<Typed>(() => typedOf(now));
  /** Null while it follows the day of sending. */
  const [corrected, setCorrected] = useState<Typed | null>(null);
  const [channel, setChannel] = useState<Channel>("email");
  const [wouldSign, setWouldSign] = useState(view.wouldStay ?? false);
  const [problem, setProblem] = useState<string | null>(null);
  const { of, number, timer } = view;
  const amount = amountText(view, format) ?? "";
  const at = minuteIn(sent);
  const due = answerDue(at ?? now, view.offers[0]?.expires ?? null);
  const stands = corrected ?? typedOf(due);
  const until = minuteIn(stands);

  const send = async () => {
    if (number.kind === "none" || at === null || until === null) {
      setProblem("Write the day and the time.");
      return;
    }
    const sheet = {
      at,
      until,
      base: money(number.units, format.currency),
      rows: [...printedRows(view, format)],
    };
    const wouldStay = of === null ? null : wouldSign;
    const done = await act("sendSheet", { of, sheet, channel, wouldStay }, { quiet: true });
    if (done.ok) onClose();
    else setProblem(failureSentence(done.failure));
  };

  return (
    <Dialog title="Mark as sent" onClose={onClose}>
      <DialogForm
        onSubmit={send}
        onCancel={onClose}
        submitLabel="Start the clock"
        problem={problem}
      >
        <FieldPair>
          <DayInput
            label="Sent on"
            value={sent.day}
            onChange={(day) => setSent({ ...sent, day })}
            max={now.slice(0, 10)}
          />
          <TimeInput label="At" value={sent.time} onChange={(time) => setSent({ ...sent, time })} />
        </FieldPair>
        <FieldPair>
          <DayInput
            label="Stands until"
            value={stands.day}
            onChange={(day) => setCorrected({ ...stands, day })}
            {...(sent.day !== null && { min: sent.day })}
          />
          <TimeInput
            label="Until"
            value={stands.time}
            onChange={(time) => setCorrected({ ...stands, time })}
          />
        </FieldPair>
        {until !== null && (
          <p className={styles.lead}>
            The numbers stand until <b>{writeMinute(until, format)}</b>.
            {until !== timer.due &&
              ` The sheet on the screen says ${writeMinute(timer.due, format)}: write here what the one you handed over says.`}
          </p>
        )}
        <ChoiceField
          label="How"
          value={channel}
          onChange={setChannel}
          options={channels.map((value) => ({ value, label: channelWords[value].name }))}
        />
        {of !== null && (
          <Checkbox
            label={`I would sign there at ${amount}`}
            checked={wouldSign}
            onChange={(event) => setWouldSign(event.currentTarget.checked)}
          />
        )}
        {of !== null && !wouldSign && (
          <p className={styles.note}>
            The page promises your signature. Send it only where you want to work (R21).
          </p>
        )}
        {view.decider === null && (
          <p className={styles.note}>Nobody is named who can decide. Find out first (R22).</p>
        )}
      </DialogForm>
    </Dialog>
  );
}
