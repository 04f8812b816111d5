import { useCallback } from "react";
import { type Opportunity, openStages, type Stage } from "../../shared/model/opportunity";
import { asksForNumber } from "../../shared/pipeline/pipeline-view";
import { stageName } from "../../shared/wording/stage-words";
import { useAct } from "./act";
import { useDialogs } from "./dialogs";
import { useToday } from "./today";

/** Moves an opportunity to a stage as of today. */
export type MoveOpportunity = (opportunity: Opportunity, stage: Stage) => Promise<void>;

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
      if (answer.ok && asksForNumber(opportunity, stage))
        logNumber({ opportunityId: opportunity.id, preset: numberAt(opportunity, stage) });
    },
    [act, logNumber, today],
  );
}

/** Who said which number: theirs, as firm as the stage says. */
function numberAt(opportunity: Opportunity, stage: Stage) {
  const isFirst = !opportunity.rounds.some((round) => round.by === "them");
  return {
    by: "them",
    kind: isFirst ? "first-number" : "counter",
    evidence: stage === "written-offer" ? "written" : "verbal",
  } as const;
}
