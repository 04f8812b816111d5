import { useState } from "react";
import { isInPlay, type Opportunity } from "../../../shared/model/opportunity";
import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { PercentInput } from "../../ui/fields/number-field";
import side from "./side.module.css";
import { SmallCard } from "./small-card";

/** How likely a no of mine ends it here: the more it is feared, the lower the next ask. */
export function WithdrawalCard({ view }: { readonly view: OpportunityView }) {
  const { opportunity } = view;
  if (!isInPlay(opportunity)) return null;
  return (
    <SmallCard caption="Fear that they withdraw">
      <Chance key={opportunity.refusalEnds} opportunity={opportunity} />
    </SmallCard>
  );
}

function Chance({ opportunity }: { readonly opportunity: Opportunity }) {
  const { id, refusalEnds } = opportunity;
  const act = useAct();
  const format = useFormat();
  const usual = useWorkspace().settings.assumptions.refusalEnds;
  const [chance, setChance] = useState(refusalEnds);
  const set = async (next: number | null) => {
    if (next !== refusalEnds) await act("editOpportunity", { id, fields: { refusalEnds: next } });
  };
  return (
    <form
      onBlur={() => void set(chance)}
      onSubmit={(event) => {
        event.preventDefault();
        void set(chance);
      }}
    >
      <PercentInput
        label="Chance that a no ends it"
        description={
          refusalEnds === null
            ? `${format.percent(usual)} once an offer exists, unless you set it here.`
            : "Set for this company."
        }
        placeholder={format.percentNumber(usual)}
        value={chance}
        onChange={setChance}
      />
      {refusalEnds !== null && (
        <Button size="sm" variant="subtle" className={side.done} onClick={() => set(null)}>
          Back to {format.percent(usual)}
        </Button>
      )}
    </form>
  );
}
