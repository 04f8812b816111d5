import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";

export function AnchorScreen() {
  return (
    <Page title="Anchor">
      <EmptyState
        icon="anchor"
        text="No number yet. Add your current base and the first ask appears."
      />
    </Page>
  );
}
