import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { type Channel, channels } from "../../../shared/model/round";
import { money } from "../../../shared/money";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useNow } from "../../state/today";
import { channelWords } from "../../ui/channel-words";
import { DayInput, TimeInput } from "../../ui/day-input";
import { Dialog, DialogForm } from "../../ui/dialog";
import { FieldPair } from "../../ui/field-pair";
import { ChoiceField } from "../../ui/text-field";
import styles from "./forms.module.css";
import { printedRows } from "./printed-rows";
import { amountText, writeMinute } from "./sheet-texts";

/** The sheet has left the house: the clock starts, its number is logged as an ask, its figures stay. */
export function SendDialog(props: { readonly view: SheetView; readonly onClose: () => void }) {
  const { view, onClose } = props;
  const format = useFormat();
  const now = useNow();
  const act = useAct();
  const [day, setDay] = useState<string | null>(now.slice(0, 10));
  const [time, setTime] = useState<string | null>(now.slice(11));
  const [channel, setChannel] = useState<Channel>("email");
  const [wouldSign, setWouldSign] = useState(view.wouldStay ?? false);
  const [problem, setProblem] = useState<string | null>(null);
  const { of, number, timer } = view;
  const amount = amountText(view, format) ?? "";

  const send = async () => {
    if (number.kind === "none" || day === null || time === null) {
      setProblem("Write the day and the time.");
      return;
    }
    const sheet = {
      at: `${day}T${time}`,
      until: timer.due,
      base: money(number.units, format.currency),
      rows: [...printedRows(view, format)],
    };
    const wouldStay = of === null ? null : wouldSign;
    const sent = await act("sendSheet", { of, sheet, channel, wouldStay }, { quiet: true });
    if (sent.ok) onClose();
    else setProblem(failureSentence(sent.failure));
  };

  return (
    <Dialog title="Mark as sent" onClose={onClose}>
      <DialogForm
        onSubmit={send}
        onCancel={onClose}
        submitLabel="Start the clock"
        problem={problem}
      >
        <p className={styles.lead}>
          The numbers stand until <b>{writeMinute(timer.due, format)}</b>.
        </p>
        <FieldPair>
          <DayInput label="Sent on" value={day} onChange={setDay} max={now.slice(0, 10)} />
          <TimeInput label="At" value={time} onChange={setTime} />
        </FieldPair>
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
