import type { CallView } from "../../../shared/before-call/call-view";
import { callAnswers } from "../../../shared/wording/call-lines";
import { Card } from "../../ui/card";
import { CopyButton } from "../../ui/copy-button";
import styles from "./answers-card.module.css";
import { useCallLine } from "./use-call-line";

/** R16: the questions they will ask and the same answer, as often as they ask. */
export function AnswersCard({ view }: { readonly view: CallView }) {
  const line = useCallLine(view);
  return (
    <Card title="If they ask" right="the same answer every time" isFlush>
      <ul className={styles.answers}>
        {callAnswers({ ...view, line, isNewNumber: view.lastTold !== null }).map(
          ({ question, answer }) => (
            <li key={question}>
              <div>
                <h3>{question}</h3>
                <p>{answer}</p>
              </div>
              <CopyButton text={answer} size="sm" />
            </li>
          ),
        )}
      </ul>
    </Card>
  );
}
