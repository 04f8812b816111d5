import type { CallView } from "../../../shared/before-call/call-view";
import { agendaWords } from "../../../shared/wording/call-lines";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useFormat } from "../../state/format";
import { useHotkey } from "../../state/hotkeys";
import { href } from "../../state/route";
import { CopyButton, useCopy } from "../../ui/copy-button";
import { RuleText } from "../../ui/rule-text";
import styles from "./before-call-screen.module.css";
import { useCallLine } from "./use-call-line";

/** The number and the line, as large as they have to be to be read at a glance. */
export function LineHead({ view }: { readonly view: CallView }) {
  const line = useCallLine(view);
  const { copy } = useCopy(line ?? "");
  useHotkey("copyLine", () => void copy(), line !== null);
  const step = view.step && agendaWords[view.step];
  return (
    <section aria-label="The number">
      <p className={styles.ask}>
        <Headline view={view} />
      </p>
      {line !== null && (
        <p className={styles.line}>
          <span>{line}</span>
          <CopyButton text={line} />
        </p>
      )}
      <NoRate view={view} />
      <TheyKnow view={view} />
      {step && (
        <p className={styles.step}>
          <b>{step.title}.</b> <RuleText>{step.say}</RuleText>
        </p>
      )}
    </section>
  );
}

function Headline({ view: { line } }: { readonly view: CallView }) {
  const format = useFormat();
  if (!line) return <>Listen, and name no number.</>;
  const amount = <em>{format.money(line.units)}</em>;
  switch (line.kind) {
    case "ask":
      return <>Ask for {amount} base.</>;
    case "repeat":
      return <>The same again: {amount}.</>;
    case "paper":
      return <>Get {amount} on paper.</>;
    case "accept":
      return <>Sign at {amount}.</>;
  }
}

/** R28: what was said in another currency counts only at a dated rate of the user. */
function NoRate({ view: { missingRate } }: { readonly view: CallView }) {
  if (!missingRate) return null;
  return (
    <p className={styles.known}>
      {failureSentence(missingRate)} <RuleText>Until then no number is sure here (R28).</RuleText>{" "}
      <a href={href({ screen: "settings" })}>Open Settings</a>
    </p>
  );
}

/** R18: they remember the last number. Say why this one is another, if they ask. */
function TheyKnow({ view: { lastTold, line, opportunity } }: { readonly view: CallView }) {
  const format = useFormat();
  if (!lastTold || lastTold.units === null) return null;
  return (
    <p className={styles.known}>
      {opportunity.company} heard {format.money(lastTold.units)} from you on{" "}
      {format.day(lastTold.date)}.{" "}
      <RuleText>
        {line?.kind === "ask"
          ? `Now ${format.money(line.units)} is the one number: hold to it (R18).`
          : "Name no other number (R18)."}
      </RuleText>
    </p>
  );
}
