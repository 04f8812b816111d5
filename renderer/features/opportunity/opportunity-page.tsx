import type { ReactNode } from "react";
import { currentStage, isInPlay } from "../../../shared/model/opportunity";
import type { OpportunityView } from "../../../shared/opportunity/opportunity-view";
import { stageName } from "../../../shared/wording/stage-words";
import { useDialogs } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { href, type OpportunityTab } from "../../state/route";
import { Button, LinkButton } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { Page } from "../../ui/page";
import { EvidenceBadge, Tag } from "../../ui/tag";
import { AgendaCard } from "./agenda/agenda-card";
import { BrokenRules } from "./broken-rules";
import { ClosedCard } from "./closed-card";
import { DeadlinesCard } from "./deadlines-card";
import { LineCard } from "./line-card";
import { NextActionCard } from "./next-action-card";
import { OpportunityMenu } from "./opportunity-menu";
import styles from "./opportunity-page.module.css";
import { OpportunityTabs } from "./opportunity-tabs";
import { PeopleCard } from "./people-card";
import { QuietCard } from "./quiet-card";
import { StageStepper } from "./stage-stepper";
import { VerbalAlert } from "./verbal-alert";
import { WithdrawalCard } from "./withdrawal-card";

export function OpportunityPage(props: {
  readonly view: OpportunityView;
  readonly tab: OpportunityTab;
  readonly recordId: string | undefined;
  readonly packageTab: ReactNode;
  readonly filedPay: ReactNode;
}) {
  const { view, tab, recordId, packageTab, filedPay } = props;
  const { opportunity } = view;
  const dialogs = useDialogs();
  return (
    <Page
      title={
        <span className={styles.company} title={opportunity.company}>
          {opportunity.company}
        </span>
      }
      windowTitle={opportunity.company}
      subtitle={<span title={opportunity.role}>{opportunity.role}</span>}
      badge={<StageBadge view={view} />}
      before={
        <a className={styles.crumb} href={href({ screen: "pipeline" })}>
          <Icon name="chevron-left" size={14} />
          Pipeline
        </a>
      }
      right={
        <>
          <LinkButton
            icon="phone"
            className={styles.wide ?? ""}
            href={href({ screen: "call", of: opportunity.id })}
          >
            Before the call
          </LinkButton>
          {isInPlay(opportunity) && (
            <LinkButton
              icon="sheet"
              className={styles.wide ?? ""}
              href={href({ screen: "counter-offer", of: opportunity.id })}
            >
              Counter-offer
            </LinkButton>
          )}
          <Button
            variant="primary"
            icon="plus"
            hotkey="N"
            onClick={() => dialogs.logNumber({ opportunityId: opportunity.id })}
          >
            Log a number
          </Button>
          <OpportunityMenu opportunity={opportunity} />
        </>
      }
    >
      <div className={styles.layout}>
        <div className={styles.steps}>
          <StageStepper view={view} />
        </div>
        <div className={styles.left}>
          <NextActionCard view={view} />
          <DeadlinesCard view={view} />
          <PeopleCard view={view} />
        </div>
        <div className={styles.center}>
          <OpportunityTabs view={view} tab={tab} recordId={recordId} packageTab={packageTab} />
        </div>
        <div className={styles.right}>
          <ClosedCard view={view} />
          <QuietCard view={view} />
          <VerbalAlert view={view} />
          <LineCard view={view} />
          <BrokenRules view={view} />
          {isInPlay(opportunity) && <AgendaCard view={view} />}
          <WithdrawalCard view={view} />
          {filedPay}
        </div>
      </div>
    </Page>
  );
}

/** "Verbal offer, $134,000" in the look of its evidence. */
function StageBadge({ view }: { readonly view: OpportunityView }) {
  const format = useFormat();
  const name = stageName[currentStage(view.opportunity).stage];
  return view.best ? (
    <EvidenceBadge
      evidence={view.best.evidence}
      label={`${name}, ${format.money(view.best.units)}`}
    />
  ) : (
    <Tag kind="stage">{name}</Tag>
  );
}
