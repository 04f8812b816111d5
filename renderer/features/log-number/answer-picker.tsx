import { Checkbox } from "@mantine/core";
import type { Pay } from "../../../shared/model/pay";
import { useFormat } from "../../state/format";
import { Segmented } from "../../ui/fields/segmented";
import styles from "./log-number.module.css";
import type { RoundDraft } from "./round-draft";

const answers = {
  paper: { kind: "acceptance", evidence: "written" },
  verbal: { kind: "acceptance", evidence: "verbal" },
  refused: { kind: "refusal", evidence: "verbal" },
  countered: { kind: "counter", evidence: "verbal" },
} as const satisfies Record<string, Pick<RoundDraft, "kind" | "evidence">>;
type Answer = keyof typeof answers;

/** What they said to the number: four answers, and my ask is logged with it. */
export function AnswerPicker(props: {
  readonly draft: RoundDraft;
  readonly ask: Pay;
  readonly isAskLogged: boolean;
  readonly onChange: (change: Partial<RoundDraft>) => void;
}) {
  const { draft, ask, onChange } = props;
  const format = useFormat();
  return (
    <div className={styles.answer}>
      <Segmented<Answer>
        label="What did they say?"
        value={answerOf(draft)}
        isWide
        onChange={(answer) =>
          onChange({ ...answers[answer], isEvidenceOwn: true, isPayOwn: false })
        }
        options={[
          { value: "refused", label: "Refused" },
          { value: "countered", label: "Countered" },
          { value: "verbal", label: "Yes, verbal", icon: "speech" },
          { value: "paper", label: "Yes, on paper", icon: "document" },
        ]}
      />
      {!props.isAskLogged && (
        <Checkbox
          label={`I asked for ${format.exact(ask.amount)}. Log that too.`}
          checked={draft.withAsk}
          onChange={(event) => onChange({ withAsk: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}

function answerOf({ kind, evidence }: RoundDraft): Answer {
  if (kind === "refusal") return "refused";
  if (kind !== "acceptance") return "countered";
  return evidence === "verbal" || evidence === "hearsay" ? "verbal" : "paper";
}
