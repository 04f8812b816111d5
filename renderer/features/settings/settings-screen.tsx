import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";

/** Currency, assumptions, data. */
export function SettingsScreen() {
  return (
    <Page title="Settings">
      <EmptyState icon="settings" text="Nothing here yet." />
    </Page>
  );
}
