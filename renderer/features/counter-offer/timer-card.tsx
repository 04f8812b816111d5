import { UnstyledButton } from "@mantine/core";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import type { Day } from "../../../shared/model/basics";
import { fallbackAdvice } from "../../../shared/wording/counter-offer-words";
import { useAct } from "../../state/act";
import { type Format, useFormat } from "../../state/format";
import { opportunityHref } from "../../state/route";
import { useToday } from "../../state/today";
import { Button, LinkButton } from "../../ui/button";
import { Card } from "../../ui/card";
import { RuleText } from "../../ui/rule-text";
import { DeciderRow } from "./decider-row";
import { NewSheet } from "./new-sheet";
import { runsOut, writeMinute } from "./sheet-texts";
import { Timeline } from "./timeline";
import styles from "./timer-card.module.css";

/** R23: the two days, what runs out elsewhere meanwhile, and what to do at their end. */
export function TimerCard({ view }: { readonly view: SheetView }) {
  const format = useFormat();
  const { timer, sent } = view;
  return (
    <Card title="Two-day timer" right={sent ? <TakeBack view={view} /> : "starts when sent"}>
      <div className={styles.left}>
        <b>{leftText(timer.minutesLeft, timer.state)}</b>
        <span>
          {timer.state === "over" ? "since" : "until"} {writeMinute(timer.due, format)}
        </span>
      </div>
      <Timeline timer={timer} isSent={sent !== null} />
      <WhatToDo view={view} />
      <DeciderRow view={view} />
    </Card>
  );
}

const DAY_MINUTES = 24 * 60;

/** "2 days", then "48 h", then "45 min". */
function leftText(minutes: number, state: SheetView["timer"]["state"]): string {
  if (state === "over") return "Over";
  if (minutes > 2 * DAY_MINUTES) return `${Math.round(minutes / DAY_MINUTES)} days`;
  return minutes < 60 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}

function TakeBack({ view }: { readonly view: SheetView }) {
  const act = useAct();
  return (
    <>
      sent
      <Button
        variant="subtle"
        size="sm"
        onClick={() =>
          act("takeBackSheet", { of: view.of }, { undoToast: "The sheet is not sent any more." })
        }
        className={styles.back}
      >
        Take back
      </Button>
    </>
  );
}

/** At the end of the two days the app says what to do; before, only that there is nothing to do. */
function WhatToDo({ view }: { readonly view: SheetView }) {
  const format = useFormat();
  const today = useToday();
  const best = "offer" in view.fallback ? view.fallback.offer : null;
  switch (view.advice) {
    case "wait":
      return <p className={styles.advice}>Wait. No call, no reminder, no lower number.</p>;
    case "take-other":
      return (
        <p className={styles.over}>
          <b>
            <RuleText>Two days without a signature are a no (R23).</RuleText>
          </b>{" "}
          {fallbackText(view, today, format)}
          <span className={styles.ways}>
            {best && (
              <LinkButton size="sm" href={opportunityHref(best.opportunity.id)}>
                Open {best.opportunity.company}
              </LinkButton>
            )}
            {!view.answer && <NewSheet of={view.of} />}
          </span>
        </p>
      );
    case "send":
      return view.of === null ? <StayAnswer /> : null;
    case "close-elsewhere":
      return view.timer.state === "over" && !view.answer ? (
        <p className={styles.advice}>
          <NewSheet of={view.of} />
        </p>
      ) : null;
    case "nothing-to-ask":
    case "read-the-answer":
      return null;
  }
}

/** R21 was answered with yes; it can be taken back until the sheet is out. */
function StayAnswer() {
  const act = useAct();
  return (
    <p className={styles.advice}>
      You would stay at that pay.{" "}
      <UnstyledButton
        className={styles.change}
        onClick={() => act("answerWouldStay", { of: null, wouldStay: null })}
      >
        Change the answer
      </UnstyledButton>
    </p>
  );
}

/** "Take Globex, $130,000. It runs out Friday 17:00." */
function fallbackText({ fallback }: SheetView, today: Day, format: Format): string {
  const end = "offer" in fallback ? runsOut(fallback.offer, today, format) : "";
  return [fallbackAdvice(fallback, format.money), end].filter(Boolean).join(" ");
}
