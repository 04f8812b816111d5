import { useMemo, useState } from "react";
import { deskChoices, openingChoice } from "../../../shared/counter-offer/desk-choices";
import { type SheetView, sheetView } from "../../../shared/counter-offer/sheet-view";
import type { Id } from "../../../shared/model/basics";
import { hasLivePaper } from "../../../shared/negotiation/search-evidence";
import { useSearchEvidence } from "../../state/search";
import { useNow } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Page } from "../../ui/page";
import styles from "./counter-offer-screen.module.css";
import { Desk } from "./desk";
import { DeskChoices } from "./desk-choice";
import { NoDeskHere, NoPaperYet } from "./no-desk";
import { SendDialog } from "./send-dialog";
import { SheetButtons } from "./sheet-buttons";

/** What they must match, and by when: the sheet to one company or to the current employer. */
export function CounterOfferScreen({ of: wanted }: { readonly of: Id | "current-job" | null }) {
  const workspace = useWorkspace();
  const evidence = useSearchEvidence();
  const now = useNow();
  const [isSending, setSending] = useState(false);
  const choices = useMemo(() => deskChoices(workspace), [workspace]);
  const hasPaper = hasLivePaper(evidence);
  const wantedOf = wanted === "current-job" ? null : wanted;
  const known =
    wanted === null
      ? openingChoice(choices, hasPaper)
      : (choices.find((it) => it.of === wantedOf) ?? null);
  const view = useMemo(
    () => (known ? sheetView(workspace, known.of, now, evidence) : null),
    [workspace, known, now, evidence],
  );
  const hasDesk = view !== null && (hasPaper || view.sent !== null);
  const isOffered = hasPaper || choices.some((it) => it.isSent);
  return (
    <Page
      title="Counter-offer"
      subtitle={
        <span className={styles.subtitle}>One half page, one decision maker, two days.</span>
      }
      right={
        <>
          {isOffered && <DeskChoices choices={choices} of={known ? known.of : undefined} />}
          {hasDesk && isReady(view) && <SheetButtons view={view} onSend={() => setSending(true)} />}
        </>
      }
    >
      {hasDesk && <Desk key={view.of} view={view} isReady={isReady(view)} />}
      {!hasDesk && (wanted === null || known ? <NoPaperYet /> : <NoDeskHere of={wantedOf} />)}
      {view && isSending && <SendDialog view={view} onClose={() => setSending(false)} />}
    </Page>
  );
}

/** R21: the employer's sheet is only written where the user would stay at that pay. */
function isReady({ of, wouldStay, number, sent }: SheetView): boolean {
  if (sent) return true;
  return number.kind !== "none" && (of !== null || wouldStay === true);
}
