import { Popover, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import type { Id } from "../../../shared/model/basics";
import type { RedFlag } from "../../../shared/model/counter-offer";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { Button } from "../../ui/button";
import { DayInput } from "../../ui/fields/day-input";
import { TextField } from "../../ui/fields/text-field";
import styles from "./flags-card.module.css";

/** "8 May, by phone": when it was seen and how it came; opens to correct both. */
export function FlagDate(props: {
  readonly of: Id | null;
  readonly flag: RedFlag;
  readonly name: string;
}) {
  const { of, flag, name } = props;
  const format = useFormat();
  const today = useToday();
  const act = useAct();
  const [isOpen, setOpen] = useState(false);
  const [date, setDate] = useState<string | null>(flag.date);
  const [note, setNote] = useState(flag.note);
  const open = () => {
    setDate(flag.date);
    setNote(flag.note);
    setOpen(!isOpen);
  };
  const save = async () => {
    if (date === null) return;
    const saved = await act("putRedFlag", { of, flag: { ...flag, date, note: note.trim() } });
    if (saved.ok) setOpen(false);
  };
  const when = [format.day(flag.date), flag.note].filter(Boolean).join(", ");
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={styles.when}
          aria-label={`${name}: ${when}. Change`}
          onClick={open}
        >
          {when}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={styles.fields}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <DayInput label="Seen on" value={date} onChange={setDate} max={today} />
          <TextField label="How it came" placeholder="by phone" value={note} onChange={setNote} />
          <Button type="submit" size="sm">
            Save
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
