import { useMemo } from "react";
import { type Opportunity, openStages, type Stage } from "../../../shared/model/opportunity";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import { asksForNumber } from "../../../shared/pipeline/pipeline-view";
import { stageName } from "../../../shared/wording/stage-words";
import { useAct } from "../../state/act";
import { useDialogs } from "../../state/dialogs";
import { go } from "../../state/route";
import { useToday } from "../../state/today";

/** What can be done with a card, from the board, the table, the menu and the keyboard alike. */
export type PipelineActs = {
  readonly open: (card: PipelineCard) => void;
  readonly edit: (card: PipelineCard) => void;
  readonly logNumber: (card: PipelineCard) => void;
  readonly move: (card: PipelineCard, stage: Stage) => Promise<void>;
  readonly remove: (card: PipelineCard) => Promise<void>;
};

export function usePipelineActs(): PipelineActs {
  const act = useAct();
  const dialogs = useDialogs();
  const today = useToday();
  return useMemo(
    () => ({
      open: (card) => go({ screen: "opportunity", id: card.id, tab: "rounds" }),
      edit: (card) => dialogs.newOpportunity({ id: card.id }),
      logNumber: (card) => dialogs.logNumber({ opportunityId: card.id }),
      move: async (card, stage) => {
        if (card.stage === stage) return;
        const isEnd = !(openStages as readonly Stage[]).includes(stage);
        const answer = await act(
          "moveOpportunity",
          { id: card.id, stage, date: today },
          isEnd ? { undoToast: `${card.company}: ${stageName[stage].toLowerCase()}.` } : {},
        );
        if (answer.ok && asksForNumber(card.opportunity, stage))
          dialogs.logNumber(numberOf(card.opportunity, stage));
      },
      remove: async (card) => {
        await act(
          "removeOpportunity",
          { id: card.id },
          { undoToast: `Deleted ${card.company}, ${card.role}.` },
        );
      },
    }),
    [act, dialogs, today],
  );
}

/** Who said which number: theirs, as firm as the stage says. */
function numberOf(opportunity: Opportunity, stage: Stage) {
  const isFirst = !opportunity.rounds.some((round) => round.by === "them");
  return {
    opportunityId: opportunity.id,
    preset: {
      by: "them",
      kind: isFirst ? "first-number" : "counter",
      evidence: stage === "written-offer" ? "written" : "verbal",
    },
  } as const;
}
