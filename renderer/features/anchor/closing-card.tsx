import type { AnchorView } from "../../../shared/anchor/anchor-view";
import type { Vote } from "../../../shared/negotiation/close-or-keep";
import { apart } from "../../../shared/wording/apart";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Card } from "../../ui/card";
import { Explained } from "../../ui/explained";
import styles from "./closing-card.module.css";
import { PlanTheClose } from "./plan-the-close";
import { StopRule } from "./stop-rule";
import {
  shownVotes,
  stopExplained,
  verdictWords,
  voteExplained,
  voteWords,
  yesWords,
} from "./vote-words";

/** R7: the reasons for both sides, and the stop rule that the user can change. */
export function ClosingCard({ view }: { readonly view: AnchorView }) {
  const format = useFormat();
  const { assumptions } = useWorkspace().settings;
  const { closing } = view;
  const { bestPaper, stop } = closing;
  const yes = yesWords(view, format);
  return (
    <Card title="Close or keep playing?" right={`round ${view.steps.length + 1}`}>
      <p className={styles.verdict}>{verdictWords(view)}</p>
      <ul className={styles.votes}>
        {yes !== null && (
          <li className={styles.close}>
            <b>Close</b>
            <span>{yes}</span>
          </li>
        )}
        {shownVotes(closing).map((vote) => (
          <li
            key={`${vote.reason} ${vote.side}`}
            className={vote.side === "close" ? styles.close : ""}
          >
            <b>{vote.side === "close" ? "Close" : "Keep"}</b>
            <VoteText vote={vote} view={view} />
          </li>
        ))}
      </ul>
      <div className={styles.rule}>
        <b>Stop rule.</b> Sign the best paper when the gap is{" "}
        <Explained by={stopExplained(stop.source, assumptions)}>
          {format.whole(stop.width)} or less
        </Explained>
        , or one hour before its deadline.{" "}
        {bestPaper
          ? `Today that is ${apart(bestPaper.company)}, ${format.money(bestPaper.amount)}.`
          : "Nothing is on paper yet."}
      </div>
      <div className={styles.foot}>
        {bestPaper && <PlanTheClose paper={bestPaper} />}
        <StopRule source={stop.source} width={stop.width} />
      </div>
    </Card>
  );
}

/** One reason; a figure that is computed says how. */
function VoteText({ vote, view }: { readonly vote: Vote; readonly view: AnchorView }) {
  const format = useFormat();
  const today = useToday();
  const { assumptions } = useWorkspace().settings;
  const text = voteWords(vote, view.ask, today, format);
  const by = voteExplained(vote, view.closing.stop.source, assumptions);
  return <span>{by === null ? text : <Explained by={by}>{text}</Explained>}</span>;
}
