import type { Figure } from "../../../shared/negotiation/figures";
import { offerExpires } from "../../../shared/negotiation/live-paper";
import { closeAction } from "../../../shared/today/close-action";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { whenText } from "../../ui/words/when-text";

/** Puts the signature into the plan: one hour before the deadline of the best paper. */
export function PlanTheClose({ paper }: { readonly paper: Figure }) {
  const act = useAct();
  const today = useToday();
  const format = useFormat();
  const opportunity = useWorkspace().opportunities[paper.opportunityId];
  if (!opportunity) return null;
  const planned = closeAction(opportunity.company, offerExpires(opportunity), today);
  const known = opportunity.actions.find((it) => !it.isDone && it.text === planned.text);
  const shown = known ?? planned;
  if (shown.date !== null && known)
    return (
      <Button size="sm" disabled>
        Close planned, {whenText(shown.date, shown.time, today, format)}
      </Button>
    );
  return (
    <Button
      size="sm"
      onClick={() =>
        act(
          "putAction",
          {
            opportunityId: opportunity.id,
            part: { ...planned, id: crypto.randomUUID() },
          },
          { undoToast: `Planned: ${planned.text}.` },
        )
      }
    >
      Plan the close
    </Button>
  );
}
