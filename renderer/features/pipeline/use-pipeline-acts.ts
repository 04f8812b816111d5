import { useMemo } from "react";
import type { Stage } from "../../../shared/model/opportunity";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import { useAct } from "../../state/act";
import { useDialogs } from "../../state/dialogs";
import { useMoveOpportunity, useWaitOn } from "../../state/move-opportunity";
import { go } from "../../state/route";

/** What can be done with a card, from the board, the table, the menu and the keyboard alike. */
export type PipelineActs = {
  readonly open: (card: PipelineCard) => void;
  readonly edit: (card: PipelineCard) => void;
  readonly logNumber: (card: PipelineCard) => void;
  readonly move: (card: PipelineCard, stage: Stage) => Promise<void>;
  /** Not ghosted yet: the question comes again after as long a silence. */
  readonly waitOn: (card: PipelineCard) => Promise<void>;
  readonly remove: (card: PipelineCard) => Promise<void>;
};

export function usePipelineActs(): PipelineActs {
  const act = useAct();
  const dialogs = useDialogs();
  const move = useMoveOpportunity();
  const waitOn = useWaitOn();
  return useMemo(
    () => ({
      open: (card) => go({ screen: "opportunity", id: card.id, tab: "rounds" }),
      edit: (card) => dialogs.newOpportunity({ id: card.id }),
      logNumber: (card) => dialogs.logNumber({ opportunityId: card.id }),
      move: async (card, stage) => {
        if (card.stage !== stage) await move(card.opportunity, stage);
      },
      waitOn: async (card) => {
        await waitOn(card.opportunity);
      },
      remove: async (card) => {
        await act(
          "removeOpportunity",
          { id: card.id },
          { undoToast: `Deleted ${card.company}, ${card.role}.` },
        );
      },
    }),
    [act, dialogs, move, waitOn],
  );
}
