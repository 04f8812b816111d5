import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import type { NextStep } from "../../../shared/steps/next-step";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { IconButton } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { channelWords } from "../../ui/words/channel-words";
import { whenText } from "../../ui/words/when-text";
import { usePartDialogs } from "./dialogs/part-dialogs";
import side from "./side.module.css";
import { SmallCard } from "./small-card";

/** What happens next here; the steps after it stand below, smaller. */
export function NextActionCard({ view }: { readonly view: OpportunityView }) {
  const dialogs = usePartDialogs();
  const [first, ...later] = view.upcoming;
  return (
    <SmallCard
      caption="Next step"
      control={<IconButton icon="plus" label="Add a next step" onClick={() => dialogs.action()} />}
    >
      {first ? (
        <Step step={first} view={view} isFirst />
      ) : (
        <p className={side.empty}>Nothing planned. Every talk ends with the next one set.</p>
      )}
      {later.length > 0 && (
        <ul className={side.later}>
          {later.map((step) => (
            <li key={step.id}>
              <Step step={step} view={view} />
            </li>
          ))}
        </ul>
      )}
    </SmallCard>
  );
}

function Step(props: {
  readonly step: NextStep;
  readonly view: OpportunityView;
  readonly isFirst?: boolean;
}) {
  const { step, view, isFirst = false } = props;
  const { opportunity } = view;
  const dialogs = usePartDialogs();
  const act = useAct();
  const format = useFormat();
  const today = useToday();
  const action = opportunity.actions.find((it) => it.id === step.id);
  const interview = opportunity.interviews.find((it) => it.id === step.id);
  const when = step.date === null ? "" : whenText(step.date, step.time, today, format);
  const channel = step.channel && channelWords[step.channel];
  const how = [channel?.name, when].filter(Boolean).join(", ");
  return (
    <div className={side.withTick}>
      <button
        type="button"
        className={isFirst ? side.record : `${side.record} ${side.oneLine}`}
        title={isFirst ? undefined : [step.text, how].filter(Boolean).join(", ")}
        onClick={() => (action ? dialogs.action(action) : dialogs.interview(interview))}
      >
        <b className={isFirst ? side.big : undefined}>{step.text}</b>
        {isFirst && how !== "" && (
          <span className={side.soft}>
            <Icon name={channel?.icon ?? "today"} size={14} />
            {how}
          </span>
        )}
      </button>
      {action && (
        <IconButton
          icon="check"
          label={`Done: ${action.text}`}
          className={side.tick}
          onClick={() =>
            act(
              "putAction",
              { opportunityId: opportunity.id, part: { ...action, isDone: true } },
              { undoToast: `Done: ${action.text}.` },
            )
          }
        />
      )}
    </div>
  );
}
