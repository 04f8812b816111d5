import { Checkbox } from "@mantine/core";
import { memo, useState } from "react";
import type { Day } from "../../../shared/model/basics";
import type { Contact } from "../../../shared/model/contact";
import type { Action } from "../../../shared/model/opportunity";
import type { Todo, TodoList } from "../../../shared/today/todo";
import { followUpTitle } from "../../../shared/wording/reminder-words";
import { useAct } from "../../state/act";
import { type Format, useFormat } from "../../state/format";
import { href, opportunityHref } from "../../state/route";
import { useToday } from "../../state/today";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { channelWords } from "../../ui/words/channel-words";
import { whenText } from "../../ui/words/when-text";
import styles from "./list.module.css";

/** Do today: what was planned and what the records suggest; a tick takes it off, undo brings it back. */
export function TodoCard({ todo }: { readonly todo: TodoList }) {
  return (
    <Card title="Do today" right={todo.today.length > 0 ? todo.today.length : undefined} isFlush>
      <div className={styles.body}>
        {todo.today.length === 0 && <p className={styles.nothing}>Nothing due.</p>}
        <TodoRows rows={todo.today} />
        {todo.later.length > 0 && (
          <>
            <h3 className={styles.later}>Later this week</h3>
            <TodoRows rows={todo.later} />
          </>
        )}
      </div>
    </Card>
  );
}

/** More rows than this wait until they are asked for, as many again each time. */
const SHOWN = 25;

function TodoRows({ rows }: { readonly rows: readonly Todo[] }) {
  const [most, setMost] = useState(SHOWN);
  return (
    <>
      <ul>
        {rows.slice(0, most).map((todo) => (
          <TodoRow key={keyOf(todo)} todo={todo} />
        ))}
      </ul>
      {rows.length > most && (
        <Button size="sm" variant="subtle" onClick={() => setMost(most + SHOWN)}>
          Show more of {rows.length}
        </Button>
      )}
    </>
  );
}

/** Drawn again when what it says changed, not at every change of the workspace. */
const TodoRow = memo(function TodoRow({ todo }: { readonly todo: Todo }) {
  const act = useAct();
  const format = useFormat();
  const today = useToday();
  const text = textOf(todo);
  const isToday = todo.date === null || todo.date <= today;
  const done = () => {
    const shown = { undoToast: `Done: ${text}.` };
    if (todo.from === "follow-up") return act("putContact", writtenTo(todo.contact, today), shown);
    const { opportunityId } = todo;
    return act("putAction", { opportunityId, part: doneAction(todo, today) }, shown);
  };
  return (
    <li className={styles.todo}>
      <Checkbox
        size="xs"
        className={styles.check ?? ""}
        classNames={{ input: styles.box ?? "" }}
        aria-label={["Done: ", text, todo.company && `, ${todo.company}`].join("")}
        checked={false}
        onChange={() => void done()}
      />
      <a href={todoHref(todo)} className={styles.what}>
        <b className={styles.title}>{text}</b>
        <em className={styles.detail}>{detail(todo, format)}</em>
      </a>
      <span className={whenClass(todo, isToday)}>{whenOf(todo, today, format)}</span>
    </li>
  );
});

/** At a company a word of mine ends no silence of theirs, so their last word stays. */
function writtenTo(contact: Contact, today: Day): Contact {
  const lastContact = contact.opportunityId === null ? today : contact.lastContact;
  return { ...contact, lastContact, followUp: null };
}

type Planned = Exclude<Todo, { from: "follow-up" }>;

function doneAction(todo: Planned, date: Day): Action {
  if (todo.from === "action") return { ...todo.action, isDone: true };
  const { text, time, channel } = todo;
  return { id: crypto.randomUUID(), text, date, time, channel, isDone: true };
}

function keyOf(todo: Todo): string {
  switch (todo.from) {
    case "action":
      return todo.action.id;
    case "follow-up":
      return todo.contact.id;
    case "suggestion":
      return `${todo.kind} ${todo.opportunityId}`;
  }
}

function textOf(todo: Todo): string {
  switch (todo.from) {
    case "action":
      return todo.action.text;
    case "follow-up":
      return followUpTitle(todo.contact.name);
    case "suggestion":
      return todo.text;
  }
}

function todoHref(todo: Todo): string {
  return todo.from === "follow-up"
    ? href({ screen: "people" })
    : opportunityHref(todo.opportunityId);
}

function detail(todo: Todo, format: Format): string {
  const how = todo.channel ? `, ${channelWords[todo.channel].by.toLowerCase()}` : "";
  if (todo.from === "follow-up") return todo.company || "Keep in touch";
  if (todo.from === "action") return `${todo.company}${how}`;
  const amount = todo.amount === null ? "" : `: ${format.money(todo.amount)}`;
  return todo.kind === "sign" ? "Stop rule: before it expires" : `${todo.company}${how}${amount}`;
}

function whenOf(todo: Todo, today: Day, format: Format): string {
  if (todo.isOverdue && todo.date) return `since ${format.day(todo.date)}`;
  if (todo.date === null || todo.date === today)
    return todo.time === null ? "any time" : format.time(todo.time);
  return whenText(todo.date, todo.time, today, format);
}

function whenClass(todo: Todo, isToday: boolean): string {
  if (todo.isOverdue) return `${styles.when} ${styles.hot}`;
  return isToday && todo.time !== null ? `${styles.when} ${styles.now}` : `${styles.when}`;
}
