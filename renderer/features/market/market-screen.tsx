import { useEffect } from "react";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { takeDroppedFile, useDroppedFile } from "../../state/dropped-file";
import { useFormat } from "../../state/format";
import { showFailure, showUndo } from "../../state/toasts";
import { useApi } from "../../state/workspace";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";
import { ChooseFilings } from "./choose-filings";
import { LookUp } from "./look-up";
import styles from "./market.module.css";
import { OwnFactsCard } from "./own-facts-card";
import { useFilings } from "./use-filings";
import { useMarketImport } from "./use-market-import";

/** What employers told the Labor Department they pay: hearsay that informs a guess and proves nothing. */
export function MarketScreen() {
  const api = useApi();
  const format = useFormat();
  const state = useFilings();
  const importing = useMarketImport(state.accept);
  const filings = state.status === "ready" ? state.filings : null;
  const dropped = useDroppedFile("market");
  useEffect(() => {
    const file = dropped && takeDroppedFile("market");
    if (file) void importing.open(file);
  }, [dropped, importing.open]);
  const remove = async () => {
    const kept = await api.readMarketFacts({});
    const answer = kept.ok ? await api.removeMarketFacts({}) : kept;
    if (!kept.ok || !answer.ok) {
      if (!answer.ok) showFailure(failureSentence(answer.failure));
      return;
    }
    state.accept(null);
    const { base64 } = kept.value;
    showUndo("Removed the filings.", async () => {
      const again = base64 === null ? null : await api.putMarketFacts({ base64 });
      if (again && !again.ok) showFailure(failureSentence(again.failure));
      else state.accept(filings);
    });
  };
  return (
    <Page
      title="Market facts"
      subtitle={
        filings
          ? `${format.number(filings.count)} filed base pays. Hearsay, not an offer.`
          : "What others are paid, as their employers filed it."
      }
      right={filings && <Button onClick={remove}>Remove the filings</Button>}
    >
      <div className={styles.screen}>
        <ChooseFilings importing={importing} hasFilings={filings !== null} />
        {state.status === "loading" && (
          <p role="status" className={styles.meta}>
            Reading the filings.
          </p>
        )}
        {state.status === "failed" && (
          <EmptyState icon="warning" text={failureSentence(state.failure)} />
        )}
        {filings ? <LookUp filings={filings} /> : <OwnFactsCard employer="" />}
      </div>
    </Page>
  );
}
