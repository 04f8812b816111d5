import type { OpportunityView } from "../../../../shared/opportunity/opportunity-view";
import { useDialogs } from "../../../state/dialogs";
import { Button } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import { AnswerBar } from "./answer-bar";
import { LedgerSums } from "./ledger-sums";
import { LedgerTable } from "./ledger-table";

/** Who said which number, as two sides over one money axis, and what to do with their answer. */
export function RoundsTab(props: {
  readonly view: OpportunityView;
  readonly recordId: string | undefined;
}) {
  const { view, recordId } = props;
  const dialogs = useDialogs();
  if (view.opportunity.rounds.length === 0)
    return (
      <EmptyState
        icon="speech"
        text="Nobody has said a number. Say yours first."
        action={
          <Button
            icon="plus"
            onClick={() => dialogs.logNumber({ opportunityId: view.opportunity.id })}
          >
            Log a number
          </Button>
        }
      />
    );
  return (
    <>
      <LedgerTable view={view} recordId={recordId} />
      <LedgerSums ledger={view.ledger} />
      <AnswerBar view={view} />
    </>
  );
}
