import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";

export function CompareScreen() {
  return (
    <Page title="Compare">
      <EmptyState icon="compare" text="Add two packages to compare." />
    </Page>
  );
}
