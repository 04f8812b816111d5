import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";

/** Three fields, then the first ask stands there. */
export function FirstRun() {
  return (
    <Page title="Leverage">
      <EmptyState icon="anchor" text="No number yet." />
    </Page>
  );
}
