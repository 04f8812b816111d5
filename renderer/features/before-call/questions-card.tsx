import type { CallView } from "../../../shared/before-call/call-view";
import { Card } from "../../ui/card";
import { CopyButton } from "../../ui/copy-button";
import styles from "./rows.module.css";

/** R11: what nobody has asked yet is not zero. */
export function QuestionsCard({ view }: { readonly view: CallView }) {
  const { questions, notAskedCount } = view;
  if (questions.length === 0) return null;
  const text = questions.map((it) => it.question).join("\n");
  return (
    <Card
      title={view.step === "base" ? "To ask before any number" : "Not asked yet"}
      right={
        <>
          {questions.length < notAskedCount
            ? `${questions.length} of ${notAskedCount}`
            : notAskedCount}
          <CopyButton text={text} size="sm" className={styles.copy ?? ""} />
        </>
      }
      isFlush
    >
      <ul className={styles.questions}>
        {questions.map(({ kind, question }) => (
          <li key={kind}>{question}</li>
        ))}
      </ul>
    </Card>
  );
}
