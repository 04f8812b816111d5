import type { DeadlineLine, OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { deadlineName } from "../../../shared/wording/stage-words";
import { useAct } from "../../state/act";
import { type Format, useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { IconButton } from "../../ui/button";
import { usePartDialogs } from "./dialogs/part-dialogs";
import side from "./side.module.css";
import { SmallCard } from "./small-card";

/** What is due here, and which offers elsewhere run out meanwhile. */
export function DeadlinesCard({ view }: { readonly view: OpportunityView }) {
  const dialogs = usePartDialogs();
  return (
    <SmallCard
      caption="Deadlines"
      control={<IconButton icon="plus" label="Add a deadline" onClick={() => dialogs.deadline()} />}
    >
      {view.deadlines.length === 0 ? (
        <p className={side.empty}>None set. Ask for a day, then write it down.</p>
      ) : (
        <ul className={side.lines}>
          {view.deadlines.map((line) => (
            <li key={line.deadline.id}>
              {line.company === null ? (
                <OwnDeadline line={line} />
              ) : (
                <a className={side.record} href={opportunityHref(line.opportunityId)}>
                  <DeadlineText line={line} words={`${line.company} expires`} hasTime={false} />
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </SmallCard>
  );
}

function OwnDeadline({ line }: { readonly line: DeadlineLine }) {
  const dialogs = usePartDialogs();
  const act = useAct();
  const { deadline, opportunityId } = line;
  const words = deadline.note || lower(deadlineName[deadline.kind]);
  const finish = () =>
    act(
      "putDeadline",
      { opportunityId, part: { ...deadline, isDone: true } },
      { undoToast: `Done: ${words}.` },
    );
  return (
    <div className={side.withTick}>
      <button type="button" className={side.record} onClick={() => dialogs.deadline(deadline)}>
        <DeadlineText line={line} words={words} />
      </button>
      <IconButton icon="check" label={`Done: ${words}`} className={side.tick} onClick={finish} />
    </div>
  );
}

function DeadlineText(props: {
  readonly line: DeadlineLine;
  readonly words: string;
  readonly hasTime?: boolean;
}) {
  const { line, words, hasTime = true } = props;
  const format = useFormat();
  return (
    <>
      <b className={line.isHot ? side.hot : undefined}>{dayText(line, hasTime, format)}</b>{" "}
      <span className={side.inkSoft}>{words}</span>
    </>
  );
}

/** "Tomorrow", "Fri 17:00", "21 May", "2 days late". */
function dayText({ deadline, days }: DeadlineLine, hasTime: boolean, format: Format): string {
  const { date, time } = deadline;
  const late = days === -1 ? "1 day late" : `${-days} days late`;
  const near = days === 0 ? "Today" : days === 1 ? "Tomorrow" : null;
  const hour = time !== null && hasTime ? ` ${format.time(time)}` : "";
  const day = days > 6 ? format.day(date) : format.weekday(date);
  const full = hour === "" && days <= 6 ? `${day} ${format.day(date)}` : day;
  return `${days < 0 ? late : (near ?? full)}${hour}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
