import type { NextStep } from "../../../shared/steps/next-step";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { Icon, type IconName } from "../../ui/icon";
import { channelWords } from "../../ui/words/channel-words";
import { whenText } from "../../ui/words/when-text";
import styles from "./next-step-line.module.css";

/** "Recruiter call, Fri 09:30" with the icon of how it happens. A long text is cut, its time never is. */
export function NextStepLine(props: {
  readonly step: NextStep;
  /** Wraps instead of being cut where the window is narrow. */
  readonly wraps?: boolean;
}) {
  const { step, wraps = false } = props;
  const today = useToday();
  const format = useFormat();
  const when = step.date && whenText(step.date, step.time, today, format);
  const text = when ? `${step.text},` : step.text;
  return (
    <div
      className={wraps ? `${styles.line} ${styles.wraps}` : styles.line}
      title={when ? `${text} ${when}` : text}
    >
      <Icon name={iconOf(step)} size={14} />
      <div className={styles.words}>
        <span className={styles.text}>{text}</span>
        {when && (
          <>
            {" "}
            <span className={styles.when}>{when}</span>
          </>
        )}
      </div>
    </div>
  );
}

function iconOf(step: NextStep): IconName {
  if (step.kind === "interview") return "today";
  return step.channel === null ? "pin" : channelWords[step.channel].icon;
}
