import type { ReactNode } from "react";
import { useMemo } from "react";
import type { Id } from "../../../shared/model/basics";
import { opportunityView } from "../../../shared/opportunity/opportunity-view";
import { useHotkey } from "../../state/hotkeys";
import { go, href, type OpportunityTab } from "../../state/route";
import { useSearchEvidence } from "../../state/search";
import { useWorkspace } from "../../state/workspace";
import { LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";
import { PartDialogs } from "./dialogs/part-dialogs";
import { OpportunityPage } from "./opportunity-page";

/** One company, one role, one hiring process: where it stands, what was said, what to say next. */
export function OpportunityScreen(props: {
  readonly id: Id;
  readonly tab: OpportunityTab;
  /** The round, package or interview that a link points at. */
  readonly recordId?: string | undefined;
  /** What stands in the package tab: another feature's, composed by the app. */
  readonly packageTab: ReactNode;
  /** What the company filed, beside what it says: composed by the app too. */
  readonly filedPay?: ReactNode;
}) {
  const { id, tab, recordId, packageTab, filedPay } = props;
  const workspace = useWorkspace();
  const evidence = useSearchEvidence();
  const view = useMemo(() => opportunityView(workspace, evidence, id), [workspace, evidence, id]);
  useHotkey("back", () => go({ screen: "pipeline" }));
  if (!view) return <NotFound />;
  return (
    <PartDialogs opportunity={view.opportunity}>
      <OpportunityPage
        view={view}
        tab={tab}
        recordId={recordId}
        packageTab={packageTab}
        filedPay={filedPay}
      />
    </PartDialogs>
  );
}

function NotFound() {
  return (
    <Page title="Not found">
      <EmptyState
        icon="pipeline"
        text="This opportunity is not here any more. Perhaps it was deleted: Ctrl Z brings it back."
        action={
          <LinkButton variant="primary" href={href({ screen: "pipeline" })}>
            Open the pipeline
          </LinkButton>
        }
      />
    </Page>
  );
}
