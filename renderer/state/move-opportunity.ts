import { useCallback } from "react";
import { type Opportunity, openStages, type Stage } from "../../shared/model/opportunity";
import { numberToLog } from "../../shared/pipeline/pipeline-view";
import { stageName } from "../../shared/wording/stage-words";
import { useAct } from "./act";
import { useDialogs } from "./dialogs";
import { useToday } from "./today";

/** Moves an opportunity to a stage as of today. */
type MoveOpportunity = (opportunity: Opportunity, stage: Stage) => Promise<void>;

/**
 * Entering an offer stage asks who said which number; an end can be taken back from its toast.
 */
export function useMoveOpportunity(): MoveOpportunity {
  const act = useAct();
  const { logNumber } = useDialogs();
  const today = useToday();
  return useCallback(
    async (opportunity, stage) => {
      const isEnd = !(openStages as readonly Stage[]).includes(stage);
      const answer = await act(
        "moveOpportunity",
        { id: opportunity.id, stage, date: today },
        isEnd ? { undoToast: `${opportunity.company}: ${stageName[stage].toLowerCase()}.` } : {},
      );
      const preset = numberToLog(opportunity.rounds, stage);
      if (answer.ok && preset) logNumber({ opportunityId: opportunity.id, preset });
    },
    [act, logNumber, today],
  );
}

/** Keeps a silent company in play; the question whether it is ghosted comes again after as long a silence. */
export function useWaitOn(): (opportunity: Opportunity) => Promise<void> {
  const act = useAct();
  const today = useToday();
  return useCallback(
    async ({ id, company }) => {
      const fields = { keepsWaitingSince: today };
      await act("editOpportunity", { id, fields }, { undoToast: `You wait for ${company}.` });
    },
    [act, today],
  );
}
