import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { type SayLine, sayLineText } from "../../../shared/opportunity/say-line";
import { useFormat } from "../../state/format";
import { useHotkey } from "../../state/hotkeys";
import { useWorkspace } from "../../state/workspace";
import { IconButton } from "../../ui/button";
import { useCopy } from "../../ui/copy-button";
import styles from "./line-card.module.css";
import { SmallCard } from "./small-card";

const captions: Readonly<Record<SayLine["kind"], string>> = {
  ask: "Say this, then stop talking",
  repeat: "They owe an answer: the same again",
  paper: "Ask for paper first",
  accept: "To close, write this",
};

/** The one line to say to this company, to copy. */
export function LineCard({ view }: { readonly view: OpportunityView }) {
  const format = useFormat();
  const hasCurrentJob = useWorkspace().currentJob !== null;
  const text = view.line ? sayLineText(view.line, format.money, hasCurrentJob) : "";
  const { isCopied, copy } = useCopy(text);
  useHotkey("copyLine", () => void copy(), view.line !== null);
  if (!view.line) return null;
  return (
    <SmallCard
      caption={captions[view.line.kind]}
      control={
        <IconButton
          icon={isCopied ? "check" : "copy"}
          label={isCopied ? "Copied" : "Copy the line"}
          onClick={() => void copy()}
        />
      }
    >
      <p className={styles.line}>{text}</p>
    </SmallCard>
  );
}
