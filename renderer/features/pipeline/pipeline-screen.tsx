import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";

export function PipelineScreen() {
  return (
    <Page title="Pipeline">
      <EmptyState icon="pipeline" text="No opportunity yet." />
    </Page>
  );
}
