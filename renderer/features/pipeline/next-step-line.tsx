import type { NextStep } from "../../../shared/pipeline/next-step";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { channelWords } from "../../ui/channel-words";
import { Icon, type IconName } from "../../ui/icon";
import { whenText } from "../../ui/when-text";

/** "Recruiter call, Fri 09:30" with the icon of how it happens. */
export function NextStepLine(props: {
  readonly step: NextStep;
  readonly className?: string | undefined;
}) {
  const { step, className } = props;
  const today = useToday();
  const format = useFormat();
  const when = step.date === null ? "" : `, ${whenText(step.date, step.time, today, format)}`;
  const text = `${step.text}${when}`;
  return (
    <div className={className} title={text}>
      <Icon name={iconOf(step)} size={14} />
      <span>{text}</span>
    </div>
  );
}

function iconOf(step: NextStep): IconName {
  if (step.kind === "interview") return "today";
  return step.channel === null ? "pin" : channelWords[step.channel].icon;
}
