import type { OpportunityView } from "../../../../shared/opportunity/opportunity-view";
import type { AgendaStep, AgendaStepName } from "../../../../shared/steps/agenda";
import { useAct } from "../../../state/act";
import { Button } from "../../../ui/button";
import { Card } from "../../../ui/card";
import { Icon } from "../../../ui/icon";
import { ClassSwatch } from "../../../ui/pictures/certainty-bar";
import styles from "./agenda-card.module.css";
import { BaseLines } from "./base-lines";
import { PerkLines } from "./perk-lines";

const titles: Readonly<Record<AgendaStepName, string>> = {
  base: "1. Base",
  concrete: "2. Concrete perks",
  risky: "3. Risky",
};
/** Why a step waits: for the talk only, since what they offer is entered whenever they offer it. */
const waits: Readonly<Record<AgendaStepName, { readonly for: string; readonly why: string }>> = {
  base: { for: "", why: "" },
  concrete: {
    for: "after base",
    why: "Negotiate them once base is agreed, or skipped on purpose. What they offer goes into the package any time.",
  },
  risky: {
    for: "after perks",
    why: "Negotiate it once the perks are agreed, or skipped on purpose. Do not trade base for it.",
  },
};
const agreedLabel: Readonly<Record<AgendaStepName, string>> = {
  base: "Base is agreed",
  concrete: "Perks are agreed",
  risky: "All is agreed",
};

/** Base first, perks second, risky last (R9). A later step stays closed until the one before is settled. */
export function AgendaCard({ view }: { readonly view: OpportunityView }) {
  return (
    <Card title="Agenda" right="base first" isFlush>
      <div className={styles.agenda}>
        {view.agenda.map((step) => (
          <Step key={step.step} step={step} view={view} />
        ))}
      </div>
    </Card>
  );
}

function Step({ step, view }: { readonly step: AgendaStep; readonly view: OpportunityView }) {
  const { step: name, state, isLocked, isProven } = step;
  const { opportunity } = view;
  const act = useAct();
  const set = (next: AgendaStep["state"]) =>
    act("editOpportunity", {
      id: opportunity.id,
      fields: { agenda: { ...opportunity.agenda, [name]: next } },
    });
  return (
    <section aria-label={titles[name]} data-locked={isLocked || undefined}>
      <h3>
        <ClassSwatch of={name} />
        {titles[name]}
        <StepState step={step} />
      </h3>
      {isLocked && <p className={styles.lock}>{waits[name].why}</p>}
      {name === "base" ? (
        <BaseLines lines={view.baseLines} />
      ) : (
        <PerkLines perks={view.perks[name]} opportunityId={opportunity.id} isLocked={isLocked} />
      )}
      {!isLocked && state === "open" && (
        <div className={styles.settle}>
          <Button size="sm" icon="check" onClick={() => set("agreed")}>
            {agreedLabel[name]}
          </Button>
          <Button size="sm" variant="subtle" onClick={() => set("skipped")}>
            Skip
          </Button>
        </div>
      )}
      {!isLocked && state !== "open" && !isProven && (
        <div className={styles.settle}>
          <Button size="sm" variant="subtle" onClick={() => set("open")}>
            Open it again
          </Button>
        </div>
      )}
    </section>
  );
}

function StepState({ step }: { readonly step: AgendaStep }) {
  if (step.isLocked)
    return (
      <span className={styles.state}>
        <Icon name="lock" size={12} />
        {waits[step.step].for}
      </span>
    );
  if (step.state === "open")
    return (
      <span className={styles.state}>
        <Icon name="unlock" size={12} />
        open now
      </span>
    );
  return (
    <span className={styles.state}>
      {step.state === "agreed" && <Icon name="check" size={12} />}
      {step.state}
    </span>
  );
}
