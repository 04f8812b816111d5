import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";

export function TodayScreen() {
  return (
    <Page title="Today">
      <EmptyState icon="today" text="Nothing due. Next best step: add a target." />
    </Page>
  );
}
