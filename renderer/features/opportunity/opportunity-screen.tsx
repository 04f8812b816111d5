import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";

export function OpportunityScreen(_props: {
  readonly id: string;
  readonly tab: string;
  readonly recordId?: string | undefined;
}) {
  return (
    <Page title="Opportunity">
      <EmptyState icon="pipeline" text="Nobody has said a number. Say yours first." />
    </Page>
  );
}
