import { useMemo, useState } from "react";
import { type CallView, callView } from "../../../shared/before-call/call-view";
import { nextCall } from "../../../shared/before-call/next-call";
import type { Id } from "../../../shared/model/basics";
import { isInPlay } from "../../../shared/model/opportunity";
import { useDialogs } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { useHotkey } from "../../state/hotkeys";
import { go, opportunityHref } from "../../state/route";
import { useSearchEvidence } from "../../state/search";
import { useNow, useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { AnswersCard } from "./answers-card";
import styles from "./before-call-screen.module.css";
import { CallMenu } from "./call-menu";
import { CallMessage, type MessageSlot } from "./call-message";
import { HeardCard } from "./heard-card";
import { LineHead } from "./line-head";
import { QuestionsCard } from "./questions-card";
import { StopCard } from "./stop-card";
import { ToldCard } from "./told-card";
import { whenAndWho } from "./when-and-who";

type CallProps = {
  readonly of: Id | null;
  /** The check of the message to this company, which belongs to another feature. */
  readonly messageCheck: MessageSlot;
};

/** Ten minutes before the phone rings: the number, the line, what was said, what to ask. */
export function BeforeCallScreen({ of, messageCheck }: CallProps) {
  const workspace = useWorkspace();
  const evidence = useSearchEvidence();
  const now = useNow();
  const id = useHeld(of ?? nextCall(workspace, now), of);
  const view = useMemo(
    () => (id === null ? null : callView(workspace, id, now, evidence)),
    [workspace, id, now, evidence],
  );
  return view ? (
    <Call key={view.opportunity.id} view={view} messageCheck={messageCheck} />
  ) : (
    <NobodyToCall />
  );
}

/** The page stays with the company it was opened for: no clock turns it over in the middle of a call. */
function useHeld(next: Id | null, of: Id | null): Id | null {
  const { opportunities } = useWorkspace();
  const [held, hold] = useState({ of, id: next });
  const known = held.id === null ? undefined : opportunities[held.id];
  if (held.of === of && known && (of !== null || isInPlay(known))) return held.id;
  if (held.of !== of || held.id !== next) hold({ of, id: next });
  return next;
}

function Call(props: { readonly view: CallView; readonly messageCheck: MessageSlot }) {
  const { view, messageCheck } = props;
  const { logNumber } = useDialogs();
  const format = useFormat();
  const today = useToday();
  const { opportunity } = view;
  const back = opportunityHref(opportunity.id);
  useHotkey("back", () => {
    window.location.hash = back;
  });
  return (
    <Page
      title="Before the call"
      subtitle={whenAndWho(view, today, format)}
      before={
        <a className={styles.crumb} href={back}>
          <Icon name="chevron-left" size={14} />
          {opportunity.company}
        </a>
      }
      right={
        <>
          <CallMenu current={opportunity.id} />
          <Button
            variant="primary"
            icon="plus"
            hotkey="N"
            onClick={() => logNumber({ opportunityId: opportunity.id, preset: { by: "them" } })}
          >
            Log what they say
          </Button>
        </>
      }
    >
      <div className={styles.layout}>
        <div className={styles.column}>
          <LineHead view={view} />
          <AnswersCard view={view} />
          <StopCard view={view} />
        </div>
        <div className={styles.column}>
          <ToldCard view={view} />
          <HeardCard view={view} />
          <QuestionsCard view={view} />
        </div>
      </div>
      <CallMessage view={view} messageCheck={messageCheck} />
    </Page>
  );
}

function NobodyToCall() {
  const { newOpportunity } = useDialogs();
  useHotkey("back", () => go({ screen: "today" }));
  return (
    <Page title="Before the call">
      <EmptyState
        icon="phone"
        text="Nobody to call yet. Add a company, and what to say stands here."
        action={
          <Button variant="primary" icon="plus" onClick={() => newOpportunity()}>
            Add a company
          </Button>
        }
      />
    </Page>
  );
}
