import { useMemo, useState } from "react";
import { deskChoices } from "../../../shared/counter-offer/desk-choices";
import { hasLivePaper, type SheetView, sheetView } from "../../../shared/counter-offer/sheet-view";
import type { Id } from "../../../shared/model/basics";
import { useDialogs } from "../../state/dialogs";
import { useSearchEvidence } from "../../state/search";
import { useNow } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";
import styles from "./counter-offer-screen.module.css";
import { Desk } from "./desk";
import { DeskChoices } from "./desk-choice";
import { SendDialog } from "./send-dialog";
import { SheetButtons } from "./sheet-buttons";

const subtitle = "One half page, one decision maker, two days.";

/** What they must match, and by when: the sheet to one company or to the current employer. */
export function CounterOfferScreen({ of: wanted }: { readonly of: Id | "current-job" | null }) {
  const workspace = useWorkspace();
  const evidence = useSearchEvidence();
  const now = useNow();
  const [isSending, setSending] = useState(false);
  const choices = useMemo(() => deskChoices(workspace), [workspace]);
  const known = choices.find((it) => (it.of ?? "current-job") === wanted) ?? choices[0];
  const view = useMemo(
    () => (known ? sheetView(workspace, known.of, now, evidence) : null),
    [workspace, known, now, evidence],
  );
  if (!view || !hasLivePaper(evidence)) return <NoPaperYet />;
  return (
    <Page
      title="Counter-offer"
      subtitle={subtitle}
      right={
        <>
          <DeskChoices choices={choices} of={view.of} />
          {isReady(view) && <SheetButtons view={view} onSend={() => setSending(true)} />}
        </>
      }
    >
      <Desk key={view.of} view={view} isReady={isReady(view)} />
      {isSending && <SendDialog view={view} onClose={() => setSending(false)} />}
    </Page>
  );
}

/** R21: the employer's sheet is only written where the user would stay at that pay. */
function isReady({ of, wouldStay, number, sent }: SheetView): boolean {
  if (sent) return true;
  return number.kind !== "none" && (of !== null || wouldStay === true);
}

function NoPaperYet() {
  const { logNumber } = useDialogs();
  return (
    <Page title="Counter-offer" subtitle={subtitle}>
      <div className={styles.empty}>
        <EmptyState
          icon="sheet"
          text="You need one offer on paper first."
          action={
            <Button
              variant="primary"
              onClick={() => logNumber({ preset: { by: "them", evidence: "written" } })}
            >
              Log an offer on paper
            </Button>
          }
        />
      </div>
    </Page>
  );
}
