import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import type { NextStep } from "../../../shared/pipeline/next-step";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { Button, IconButton } from "../../ui/button";
import { channelWords } from "../../ui/channel-words";
import { Icon } from "../../ui/icon";
import { whenText } from "../../ui/when-text";
import { usePartDialogs } from "./part-dialogs";
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
        <>
          <FirstStep step={first} view={view} />
          {later.length > 0 && (
            <ul className={side.later}>
              {later.map((step) => (
                <li key={step.id}>
                  <StepButton step={step} view={view} />
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <p className={side.empty}>Nothing planned. Every talk ends with the next one set.</p>
      )}
    </SmallCard>
  );
}

function FirstStep({ step, view }: { readonly step: NextStep; readonly view: OpportunityView }) {
  const act = useAct();
  const { opportunity } = view;
  const action = opportunity.actions.find((it) => it.id === step.id);
  const finish = async () => {
    if (!action) return;
    await act(
      "putAction",
      { opportunityId: opportunity.id, part: { ...action, isDone: true } },
      { undoToast: `Done: ${action.text}.` },
    );
  };
  return (
    <>
      <StepButton step={step} view={view} isBig />
      {action && (
        <Button size="sm" icon="check" className={side.done} onClick={finish}>
          Done
        </Button>
      )}
    </>
  );
}

function StepButton(props: {
  readonly step: NextStep;
  readonly view: OpportunityView;
  readonly isBig?: boolean;
}) {
  const { step, view, isBig = false } = props;
  const dialogs = usePartDialogs();
  const format = useFormat();
  const today = useToday();
  const { actions, interviews } = view.opportunity;
  const edit = () => {
    const action = actions.find((it) => it.id === step.id);
    const interview = interviews.find((it) => it.id === step.id);
    if (action) dialogs.action(action);
    else if (interview) dialogs.interview(interview);
  };
  const channel = step.channel && channelWords[step.channel];
  const when = step.date && whenText(step.date, step.time, today, format);
  return (
    <button type="button" className={side.record} onClick={edit}>
      <b className={isBig ? side.big : undefined}>{step.text}</b>
      {(channel || when) && (
        <span className={side.soft}>
          {channel && <Icon name={channel.icon} size={14} />}
          {step.kind === "interview" && <Icon name="today" size={14} />}
          {[channel?.name, when].filter(Boolean).join(", ")}
        </span>
      )}
    </button>
  );
}
