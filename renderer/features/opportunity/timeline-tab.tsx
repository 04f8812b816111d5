import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { type TimelineEvent, timelineOf } from "../../../shared/opportunity/timeline";
import { kindWords } from "../../../shared/wording/round-words";
import { deadlineName, outcomeName, stageName } from "../../../shared/wording/stage-words";
import { type Format, useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { useToday } from "../../state/today";
import { Icon, type IconName } from "../../ui/icon";
import { EvidenceIcon } from "../../ui/tag";
import { payText } from "../../ui/words/pay-text";
import { usePartDialogs } from "./dialogs/part-dialogs";
import styles from "./records.module.css";

/** Everything that happened and will happen here, the newest first. */
export function TimelineTab({ view }: { readonly view: OpportunityView }) {
  const today = useToday();
  const events = timelineOf(view.opportunity, today);
  return (
    <div className={styles.tab}>
      <ol className={styles.list} aria-label="Timeline">
        {events.map((event) => (
          <EventRow key={event.key} event={event} view={view} />
        ))}
      </ol>
    </div>
  );
}

const icons: Readonly<Record<TimelineEvent["kind"], IconName>> = {
  stage: "flag",
  round: "hash",
  interview: "today",
  package: "document",
  deadline: "clock",
};

function EventRow({
  event,
  view,
}: {
  readonly event: TimelineEvent;
  readonly view: OpportunityView;
}) {
  const format = useFormat();
  return (
    <li className={styles.row} data-ahead={event.isAhead || undefined}>
      <div className={styles.day}>
        <b title={format.dayWithYear(event.date)}>{format.day(event.date)}</b>
        {event.time !== null && <span>{format.time(event.time)}</span>}
      </div>
      <div className={styles.event}>
        <Icon name={icons[event.kind]} size={14} />
        <EventText event={event} view={view} />
      </div>
    </li>
  );
}

function EventText({
  event,
  view,
}: {
  readonly event: TimelineEvent;
  readonly view: OpportunityView;
}) {
  const format = useFormat();
  const dialogs = usePartDialogs();
  const { id } = view.opportunity;
  switch (event.kind) {
    case "stage":
      return (
        <button type="button" className={styles.title} onClick={() => dialogs.stageDates()}>
          {stageName[event.stage]}
        </button>
      );
    case "interview":
      return (
        <button
          type="button"
          className={styles.title}
          onClick={() => dialogs.interview(event.interview)}
        >
          {event.interview.title}, {outcomeName[event.interview.outcome].toLowerCase()}
        </button>
      );
    case "deadline":
      return (
        <button
          type="button"
          className={styles.title}
          onClick={() => dialogs.deadline(event.deadline)}
        >
          {deadlineName[event.deadline.kind]}
          {event.deadline.isDone ? ", done" : ""}
        </button>
      );
    case "round":
      return (
        <a className={styles.title} href={opportunityHref(id, "rounds", event.round.id)}>
          {kindWords[event.round.by][event.round.kind] ?? event.round.kind}
          {": "}
          <b>{payText(event.round.pay, format)}</b>
          {event.round.by === "them" && event.round.kind !== "refusal" && (
            <EvidenceIcon evidence={event.round.evidence} />
          )}
        </a>
      );
    case "package":
      return (
        <a className={styles.title} href={opportunityHref(id, "package", event.version.id)}>
          {packageText(event.version, format)}
          {event.version.base && <EvidenceIcon evidence={event.version.base.evidence} />}
        </a>
      );
  }
}

function packageText(
  { base, components }: Extract<TimelineEvent, { kind: "package" }>["version"],
  format: Format,
): string {
  const parts = components.length === 1 ? "1 part" : `${components.length} parts`;
  return base ? `Package: ${payText(base.pay, format)}, ${parts}` : `Package: ${parts}`;
}
