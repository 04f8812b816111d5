import type { ReactNode } from "react";
import type { AnchorView } from "../../../shared/anchor/anchor-view";
import type { NextTalk } from "../../../shared/anchor/view-types";
import type { Day } from "../../../shared/model/basics";
import { useDialogs } from "../../state/dialogs";
import { type Format, useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { useToday } from "../../state/today";
import { Icon } from "../../ui/icon";
import { channelWords } from "../../ui/words/channel-words";
import { whenText } from "../../ui/words/when-text";
import styles from "./ask-head.module.css";
import { recordHref } from "./record-href";

/** Which company hears the number next, how and when; or why nobody does. */
export function WhoNext(props: { readonly view: AnchorView; readonly children?: ReactNode }) {
  const { view, children } = props;
  const format = useFormat();
  const today = useToday();
  const { ask, next, waiting } = view;
  return (
    <>
      {ask.kind === "ask" && next && (
        <div className={styles.meta}>
          <Icon name={next.channel ? channelWords[next.channel].icon : "clock"} size={14} />
          Next:{" "}
          <a href={opportunityHref(next.opportunityId)}>
            <b>{talkText(next, today, format)}</b>
          </a>{" "}
          Say the number, then stop talking.
          {children}
        </div>
      )}
      {ask.kind === "ask" && !next && waiting.length === 0 && <NobodyYet>{children}</NobodyYet>}
      {(ask.kind === "close" || ask.kind === "accepted") && (
        <p className={styles.meta}>
          <Icon name="document" size={14} />
          {closingText(view)}
        </p>
      )}
      {ask.kind === "ask" && ask.paperFirst && (
        <p className={styles.notice}>
          <Icon name="speech" size={14} />
          <span>
            <a href={recordHref(ask.paperFirst.witness)}>{ask.paperFirst.witness.company}</a>{" "}
            already said {format.money(ask.paperFirst.amount)}. Ask for that on paper first.
          </span>
        </p>
      )}
      {waiting.map(({ witness, amount }) => (
        <p key={witness.recordId} className={styles.notice}>
          <Icon name="clock" size={14} />
          <span>
            <a href={recordHref(witness)}>{witness.company}</a> has not answered{" "}
            {format.money(amount)}, asked on {format.day(witness.date)}. Wait for it.
          </span>
        </p>
      ))}
    </>
  );
}

/** "Fabrikam Health, by phone, today 16:00." */
function talkText(next: NextTalk, today: Day, format: Format): string {
  const how = next.channel ? `, ${channelWords[next.channel].by.toLowerCase()}` : "";
  const when = next.date ? whenText(next.date, next.time, today, format) : "when you talk next";
  return `${next.company}${how}, ${when}.`;
}

function NobodyYet({ children }: { readonly children: ReactNode }) {
  const { newOpportunity } = useDialogs();
  return (
    <div className={styles.meta}>
      <Icon name="flag" size={14} />
      Nobody to say it to yet.{" "}
      <button type="button" className={styles.asked} onClick={() => newOpportunity()}>
        Add a company
      </button>
      {children}
    </div>
  );
}

function closingText({ ask }: AnchorView): string {
  if (ask.kind === "accepted")
    return ask.isOnPaper
      ? `${ask.accepted.company} said yes on paper. That company is closed: no further ask.`
      : `${ask.accepted.company} said yes. That company is closed. Keep your job until the contract is signed.`;
  if (ask.kind === "close" && ask.paper)
    return `${ask.paper.company} is the best paper. No ask fits above it now.`;
  return "No ask fits in what is left of the gap.";
}
